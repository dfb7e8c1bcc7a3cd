package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

/** The sessions of requests, over others that are kept in memory and count what is asked of them. */
class SparingSessionsTest {
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final List<String> asked = new ArrayList<>();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(new Counted(asked), SLACK);

    @Test
    void a_request_that_only_looks_reads_its_session_once_and_writes_nothing() throws Exception {
        String id = signedIn();
        inARequest(() -> {
            SessionInUse<MapSession> session = found(id);
            session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(59));
            sessions.save(session);
            assertThat(found(id)).isSameAs(session);
        });
        assertThat(asked).containsExactly("find");
    }

    @Test
    void the_next_request_asks_again() throws Exception {
        String id = signedIn();
        inARequest(() -> found(id));
        inARequest(() -> found(id));
        assertThat(asked).containsExactly("find", "find");
    }

    @Test
    void the_last_use_is_written_when_the_written_one_is_a_minute_old() throws Exception {
        String id = signedIn();
        Instant later = Instant.now().plus(SLACK).plusSeconds(1);
        inARequest(() -> {
            SessionInUse<MapSession> session = found(id);
            session.setLastAccessedTime(later);
            sessions.save(session);
        });
        assertThat(asked).containsExactly("find", "save");
        assertThat(found(id).getLastAccessedTime()).isEqualTo(later);
    }

    @Test
    void what_is_put_in_or_taken_out_is_written_at_once() throws Exception {
        String id = signedIn();
        inARequest(() -> {
            SessionInUse<MapSession> session = found(id);
            session.setAttribute("seat", "another");
            sessions.save(session);
            session.removeAttribute("account");
            sessions.save(session);
        });
        assertThat(asked).containsExactly("find", "save", "save");
        assertThat((String) found(id).getAttribute("seat")).isEqualTo("another");
        assertThat((String) found(id).getAttribute("account")).isNull();
    }

    @Test
    void a_new_id_takes_the_place_of_the_old_one_within_the_request_too() throws Exception {
        String id = signedIn();
        inARequest(() -> {
            SessionInUse<MapSession> session = found(id);
            session.changeSessionId();
            sessions.save(session);
            assertThat(sessions.findById(id)).isNull();
            assertThat(found(session.getId())).isSameAs(session);
        });
    }

    @Test
    void a_session_that_is_ended_is_gone_within_the_request_too() throws Exception {
        String id = signedIn();
        inARequest(() -> {
            assertThat(found(id)).isNotNull();
            sessions.deleteById(id);
            assertThat(sessions.findById(id)).isNull();
        });
    }

    @Test
    void where_sessions_end_soon_the_written_use_is_never_older_than_a_tenth_of_that() {
        assertThat(SparingSessions.slack(Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(1));
        assertThat(SparingSessions.slack(Duration.ofSeconds(20))).isEqualTo(Duration.ofSeconds(2));
    }

    private String signedIn() {
        SessionInUse<MapSession> session = sessions.createSession();
        session.setAttribute("account", "somebody");
        sessions.save(session);
        asked.clear();
        return session.getId();
    }

    private SessionInUse<MapSession> found(String id) {
        SessionInUse<MapSession> session = sessions.findById(id);
        assertThat(session).isNotNull();
        return java.util.Objects.requireNonNull(session);
    }

    private void inARequest(Runnable work) throws Exception {
        sessions.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (_, _) -> work.run());
    }

    private static final class Counted extends MapSessionRepository {
        private final List<String> asked;

        Counted(List<String> asked) {
            super(new ConcurrentHashMap<>());
            this.asked = asked;
        }

        @Override
        public void save(MapSession session) {
            asked.add("save");
            super.save(session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            asked.add("find");
            return super.findById(id);
        }
    }
}
