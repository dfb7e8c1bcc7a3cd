package org.throughline.web.signin;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions as they stand in the database, asked for once in a request instead of twice, and with their last use written
 * down only when the one that is written is older than {@link #slack}: a page that is only looked at writes no session.
 *
 * @param <S> the sessions of the database
 */
final class SparingSessions<S extends Session> implements SessionRepository<SessionInUse<S>>, Filter {
    private static final ScopedValue<Map<String, SessionInUse<?>>> OF_THIS_REQUEST = ScopedValue.newInstance();

    private final SessionRepository<S> kept;
    private final Duration slack;

    SparingSessions(SessionRepository<S> kept, Duration slack) {
        this.kept = kept;
        this.slack = slack;
    }

    /** How old the written last use may grow: a minute, and less where sessions end after a short while. */
    static Duration slack(Duration idle) {
        Duration tenth = idle.dividedBy(10);
        return tenth.compareTo(Duration.ofMinutes(1)) < 0 ? tenth : Duration.ofMinutes(1);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            ScopedValue.where(OF_THIS_REQUEST, new HashMap<>()).<Boolean, Exception>call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e); // the chain throws no other
        }
    }

    @Override
    public SessionInUse<S> createSession() {
        return new SessionInUse<>(kept.createSession(), slack, true);
    }

    @Override
    public void save(SessionInUse<S> session) {
        if (session.changed) {
            kept.save(session.kept);
            session.changed = false;
        }
        Map<String, SessionInUse<?>> known = ofThisRequest();
        known.values().removeIf(other -> other == session); // under the id it had before
        known.put(session.getId(), session);
    }

    @Override
    @SuppressWarnings("unchecked") // only sessions of ours are put there
    public @Nullable SessionInUse<S> findById(String id) {
        SessionInUse<?> known = ofThisRequest().get(id);
        if (known != null) {
            return (SessionInUse<S>) known;
        }
        S found = kept.findById(id);
        if (found == null) {
            return null;
        }
        SessionInUse<S> session = new SessionInUse<>(found, slack, false);
        ofThisRequest().put(id, session);
        return session;
    }

    @Override
    public void deleteById(String id) {
        ofThisRequest().remove(id);
        kept.deleteById(id);
    }

    private static Map<String, SessionInUse<?>> ofThisRequest() {
        return OF_THIS_REQUEST.orElse(new HashMap<>());
    }
}
