package org.throughline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.work.Company;

/**
 * Whom we cannot answer in good time we tell so at once (L-8): so many requests are worked on, so many wait for a place, a
 * short while, and each further one gets a page that says when to come back. Those let in are then never slow because of
 * the rest. Assets and health need no place.
 */
@Component
@Order(Headers.FIRST + 4)
class Shedding extends OncePerRequestFilter implements Company {
    /** When to come back: by then a wave has passed. */
    private static final String RETRY_SECONDS = "5";

    /** Of a request that got a place: when, in nanoseconds of the clock that only goes forward. */
    static final String ADMITTED = Shedding.class.getName() + ".admitted";

    /** Requests that each core works on at once; some of them wait for the database. */
    private static final int OF_A_CORE = 4;

    /** Requests that each core begins at once in an overrun. */
    private static final int FEW_OF_A_CORE = 2;

    /** Whoever was let in within this time counts as still here. */
    private static final Duration PRESENT = Duration.ofSeconds(2);

    private final Problems problems;
    private final Places places;
    private volatile long lastLetIn;

    /**
     * @param atOnce requests worked on at once; 0: four for each core, which keeps each of them short
     * @param mostWaiting requests that wait for a place at most
     * @param rushMillis no place free for longer, in milliseconds: an overrun
     * @param waitMillis how long each waits at most
     * @param overrunWaitMillis how long in an overrun
     */
    Shedding(
            Problems problems,
            @Value("${throughline.requests.at-once:0}") int atOnce,
            @Value("${throughline.requests.waiting:32}") int mostWaiting,
            @Value("${throughline.requests.rush-millis:500}") long rushMillis,
            @Value("${throughline.requests.wait-millis:250}") long waitMillis,
            @Value("${throughline.requests.overrun-wait-millis:15}") long overrunWaitMillis) {
        this.problems = problems;
        int cores = Runtime.getRuntime().availableProcessors();
        this.places = new Places(
                new Places.Limits(
                        atOnce > 0 ? atOnce : OF_A_CORE * cores,
                        FEW_OF_A_CORE * cores,
                        mostWaiting,
                        Duration.ofMillis(rushMillis),
                        Duration.ofMillis(waitMillis),
                        Duration.ofMillis(overrunWaitMillis)),
                CompletableFuture.delayedExecutor(Places.BEGUN.toMillis(), TimeUnit.MILLISECONDS, Runnable::run),
                System::nanoTime);
        this.lastLetIn = System.nanoTime() - PRESENT.toNanos();
    }

    /** Somebody who reads on was let in a moment ago, and will ask again soon. */
    @Override
    public boolean present() {
        return System.nanoTime() - lastLetIn < PRESENT.toNanos();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Places.Place> place = place();
        if (place.isEmpty()) {
            sendAway(request, response);
            return;
        }
        try (Places.Place _ = place.get()) {
            lastLetIn = System.nanoTime();
            request.setAttribute(ADMITTED, lastLetIn);
            chain.doFilter(request, response);
        }
    }

    private Optional<Places.Place> place() {
        try {
            return places.enter();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", RETRY_SECONDS);
        problems.write(
                new ProblemPage(
                        ProblemPage.Kind.BUSY,
                        "POST".equals(request.getMethod())
                                ? ProblemPage.Saved.NOT_SAVED
                                : ProblemPage.Saved.NOTHING_SENT,
                        Optional.ofNullable(MDC.get("request"))),
                response);
    }
}
