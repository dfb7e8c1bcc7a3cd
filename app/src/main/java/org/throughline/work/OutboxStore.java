package org.throughline.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the outbox. Waits are counted by the database's own clock, which all nodes share. */
@Repository
class OutboxStore {
    static final String ADD_EVENT = """
            INSERT INTO work.event (id, kind, facts, on_day, known_at, account_id, seat_id, role, act_id, act_why)
            VALUES (:id, :kind, :facts, :onDay, :knownAt, :account, :seat, :role, :act, :why)
            """;
    static final String ADD_DELIVERY =
            "INSERT INTO work.delivery (event_id, listener, stream) VALUES (:event, :listener, :stream)";

    /** Those who add to one stream commit one after the other, so that positions are in the order of commits. */
    static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(60982314, hashtext(CAST(:stream AS text)))";

    /** The next that is due and that nobody else is carrying; in a stream only the first that was not heard. */
    static final String TAKE = """
            SELECT d.position, d.listener, d.stream, d.attempts, e.id, e.kind, e.facts, e.on_day, e.known_at, e.account_id,
                   e.seat_id, e.role, e.act_id, e.act_why
              FROM work.delivery d JOIN work.event e ON e.id = d.event_id
             WHERE d.next_at <= statement_timestamp() AND d.listener = ANY (:listeners)
               AND (d.stream IS NULL OR NOT EXISTS (SELECT 1 FROM work.delivery before
                     WHERE before.listener = d.listener AND before.stream = d.stream AND before.position < d.position))
             ORDER BY d.next_at, d.position LIMIT 1 FOR UPDATE OF d SKIP LOCKED
            """;

    static final String HEARD = "DELETE FROM work.delivery WHERE position = :position";
    static final String FAILED = """
            UPDATE work.delivery SET attempts = attempts + 1, trouble = :trouble WHERE position = :position
            """;

    /** Those behind it in its stream wait as long, so that nobody looks through them in vain. */
    static final String WAIT = """
            UPDATE work.delivery SET next_at = clock_timestamp() + make_interval(secs => CAST(:seconds AS float8))
             WHERE position = :position
                OR (listener = :listener AND stream = CAST(:stream AS uuid) AND position > :position)
            """;

    static final String WAITING = """
            SELECT count(*) AS waiting, count(*) FILTER (WHERE attempts >= :stuckAfter) AS stuck,
                   coalesce(extract(epoch FROM clock_timestamp() - min(since)), 0) AS seconds
              FROM work.delivery
            """;
    static final String CLEAR_UP = """
            DELETE FROM work.event WHERE id IN (
                   SELECT e.id FROM work.event e
                    WHERE e.added_at < statement_timestamp() - make_interval(secs => CAST(:seconds AS float8))
                      AND NOT EXISTS (SELECT 1 FROM work.delivery d WHERE d.event_id = e.id)
                    ORDER BY e.added_at LIMIT :most)
            """;

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Happened<?> happened, String kind, String facts) {
        jdbc.sql(ADD_EVENT)
                .param("id", happened.id())
                .param("kind", kind)
                .param("facts", facts)
                .param("onDay", happened.on())
                .param("knownAt", Timestamp.from(happened.knownAt()))
                .param("account", happened.by().account())
                .param("seat", happened.by().seat())
                .param("role", happened.by().role())
                .param("act", happened.process().id())
                .param("why", happened.process().why())
                .update();
    }

    void inTurn(UUID stream) {
        jdbc.sql(ONE_AT_A_TIME).param("stream", stream).query().listOfRows();
    }

    void address(UUID event, String listener, Optional<UUID> stream) {
        jdbc.sql(ADD_DELIVERY)
                .param("event", event)
                .param("listener", listener)
                .param("stream", stream.orElse(null))
                .update();
    }

    /** One event on its way to one listener. */
    record Delivery(
            long position,
            String listener,
            Optional<UUID> stream,
            int attempts,
            UUID event,
            String kind,
            String facts,
            LocalDate on,
            Instant knownAt,
            By by,
            Process process) {}

    Optional<Delivery> take(Collection<String> listeners) {
        return jdbc.sql(TAKE)
                .param("listeners", listeners.toArray(String[]::new))
                .query(OutboxStore::delivery)
                .optional();
    }

    void heard(Delivery delivery) {
        jdbc.sql(HEARD).param("position", delivery.position()).update();
    }

    void failed(Delivery delivery, String trouble, Duration wait) {
        jdbc.sql(FAILED)
                .param("trouble", trouble)
                .param("position", delivery.position())
                .update();
        jdbc.sql(WAIT)
                .param("seconds", wait.toMillis() / 1_000.0)
                .param("position", delivery.position())
                .param("listener", delivery.listener())
                .param("stream", delivery.stream().orElse(null))
                .update();
    }

    /** How many deliveries wait, how many of them are stuck, and for how many seconds the first has waited. */
    record Waiting(long all, long stuck, double seconds) {}

    Waiting waiting(int stuckAfter) {
        return jdbc.sql(WAITING)
                .param("stuckAfter", stuckAfter)
                .query((rs, _) -> new Waiting(rs.getLong("waiting"), rs.getLong("stuck"), rs.getDouble("seconds")))
                .single();
    }

    /** Events that everybody has heard and that are older than this; gives how many went. */
    int clearUp(Duration kept, int most) {
        return jdbc.sql(CLEAR_UP)
                .param("seconds", kept.toMillis() / 1_000.0)
                .param("most", most)
                .update();
    }

    private static Delivery delivery(ResultSet rs, int row) throws SQLException {
        return new Delivery(
                rs.getLong("position"),
                rs.getString("listener"),
                Optional.ofNullable(rs.getObject("stream", UUID.class)),
                rs.getInt("attempts"),
                rs.getObject("id", UUID.class),
                rs.getString("kind"),
                rs.getString("facts"),
                rs.getObject("on_day", LocalDate.class),
                rs.getTimestamp("known_at").toInstant(),
                new By(
                        rs.getObject("account_id", UUID.class),
                        rs.getObject("seat_id", UUID.class),
                        rs.getString("role")),
                new Process(rs.getObject("act_id", UUID.class), rs.getString("act_why")));
    }
}
