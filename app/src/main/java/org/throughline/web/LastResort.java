package org.throughline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.web.signin.HeldPosts;

/**
 * Whatever nobody caught ends here: a page in plain words with a reference, the whole story in the log under the same
 * reference, and what was typed kept if it can be.
 */
@Component
@Order(Headers.FIRST + 1)
class LastResort extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String RETRY_SECONDS = "15";

    private final Problems problems;
    private final HeldPosts held;

    LastResort(Problems problems, HeldPosts held) {
        this.problems = problems;
        this.held = held;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String reference = freshReference();
        MDC.put("request", reference);
        response.setHeader("X-Request-Id", reference);
        try {
            chain.doFilter(request, response);
        } catch (Exception e) {
            answer(e, reference, request, response);
        } finally {
            MDC.remove("request");
        }
    }

    private void answer(Exception e, String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Integer> status = refusedByServer(e);
        boolean databaseGone = status.isEmpty() && databaseGone(e);
        if (databaseGone) {
            LOG.warn("{}: the database does not answer: {}", reference, e.getMessage());
        } else if (status.isEmpty()) {
            LOG.error("{}: {} {}", reference, request.getMethod(), e.getClass().getSimpleName(), e);
        }
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        if (databaseGone) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        ProblemPage.Kind kind = databaseGone ? ProblemPage.Kind.RESTING : ProblemPage.Kind.of(status.orElse(500));
        boolean cannotRead = status.isPresent();
        problems.write(
                new ProblemPage(kind, saved(request, databaseGone || cannotRead), Optional.of(reference)), response);
    }

    private ProblemPage.Saved saved(HttpServletRequest request, boolean cannotKeep) {
        if (!"POST".equals(request.getMethod())) {
            return ProblemPage.Saved.NOTHING_SENT;
        }
        try {
            return !cannotKeep && held.keep(request).isPresent() ? ProblemPage.Saved.KEPT : ProblemPage.Saved.NOT_SAVED;
        } catch (RuntimeException e) {
            LOG.warn("What was typed could not be kept either: {}", e.getMessage());
            return ProblemPage.Saved.NOT_SAVED;
        }
    }

    /** The server's own refusal of a form that is too long or cannot be read: its status. */
    private static Optional<Integer> refusedByServer(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof org.apache.tomcat.util.http.InvalidParameterException refused) {
                return Optional.of(refused.getErrorCode());
            }
        }
        return Optional.empty();
    }

    /** No connection, or the server is going down: worth trying again soon. */
    static boolean databaseGone(@Nullable Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof SQLTransientConnectionException || e instanceof SQLNonTransientConnectionException) {
                return true;
            }
            if (e instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (state.startsWith("08") || state.startsWith("57P") || state.equals("53300")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Eight letters and digits that can be read out over a telephone. */
    private static String freshReference() {
        byte[] bits = new byte[4];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
