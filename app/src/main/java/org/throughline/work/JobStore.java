package org.throughline.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of jobs. Whoever holds a job's row does its step; the row is free again when the step is committed or killed. */
@Repository
class JobStore {
    static final String ADD_JOB = """
            INSERT INTO work.job (id, kind, about, asked_by_account, asked_by_seat, seen_for, state, steps_in_all, asked_at)
            VALUES (:id, :kind, :about, :account, :seat, :seenFor, 'WAITING', :inAll, :at)
            ON CONFLICT (kind, about) WHERE finished_at IS NULL DO NOTHING
            """;
    static final String LAST = """
            SELECT id, state, steps_done, steps_in_all, attempts, asked_at, asked_by_seat FROM work.job
             WHERE kind = :kind AND about = :about ORDER BY asked_at DESC, id LIMIT 1
            """;
    static final String CANCEL =
            "UPDATE work.job SET cancel = true, next_at = clock_timestamp() WHERE id = :id AND finished_at IS NULL";
    static final String ANY_OPEN = "SELECT EXISTS (SELECT 1 FROM work.job WHERE kind = :kind AND finished_at IS NULL)";
    static final String TAKE = """
            SELECT id, kind, about, reached, cancel, attempts FROM work.job
             WHERE finished_at IS NULL AND next_at <= statement_timestamp() AND kind = ANY (:kinds)
             ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    /** Shorter than PostgreSQL waits before it looks for a deadlock: a person's request never gives way to a job. */
    static final String GIVE_WAY = "SELECT set_config('lock_timeout', '500ms', true)";

    static final String CAME_TO = """
            UPDATE work.job SET state = 'RUNNING', reached = :reached, steps_done = steps_done + :done, attempts = 0,
                   trouble = NULL, started_at = coalesce(started_at, :at), next_at = clock_timestamp()
             WHERE id = :id
            """;
    static final String FINISH = """
            UPDATE work.job SET state = :state, steps_done = steps_done + :done, attempts = 0, trouble = NULL,
                   started_at = coalesce(started_at, :at), finished_at = :at, next_at = clock_timestamp()
             WHERE id = :id
            """;
    static final String PUT_OFF = """
            UPDATE work.job SET next_at = clock_timestamp() + make_interval(secs => CAST(:seconds AS float8)),
                   attempts = attempts + :failures, trouble = :trouble
             WHERE id = :id AND finished_at IS NULL
            """;
    static final String WAITING = """
            SELECT count(*) AS waiting, count(*) FILTER (WHERE attempts >= :stuckAfter) AS stuck
              FROM work.job WHERE finished_at IS NULL
            """;
    static final String NIGHT = "INSERT INTO work.night (kind, day) VALUES (:kind, :day) ON CONFLICT DO NOTHING";
    static final String FORGET_NIGHTS = "DELETE FROM work.night WHERE day < :day";
    static final String CLEAR_UP = """
            DELETE FROM work.job WHERE finished_at IS NOT NULL
               AND next_at < statement_timestamp() - make_interval(secs => CAST(:seconds AS float8))
            """;

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(UUID id, String kind, UUID about, By by, String seenFor, OptionalLong inAll, Instant at) {
        return jdbc.sql(ADD_JOB)
                        .param("id", id)
                        .param("kind", kind)
                        .param("about", about)
                        .param("account", by.account())
                        .param("seat", by.seat())
                        .param("seenFor", seenFor)
                        .param("inAll", inAll.isPresent() ? inAll.getAsLong() : null)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Progress> last(String kind, UUID about) {
        return jdbc.sql(LAST)
                .param("kind", kind)
                .param("about", about)
                .query(JobStore::progress)
                .optional();
    }

    boolean cancel(UUID job) {
        return jdbc.sql(CANCEL).param("id", job).update() == 1;
    }

    boolean anyOpen(String kind) {
        return jdbc.sql(ANY_OPEN).param("kind", kind).query(Boolean.class).single();
    }

    /** A job whose next step is due, held until the end of this transaction. */
    record Due(UUID id, String kind, UUID about, Optional<UUID> reached, boolean cancel, int attempts) {}

    Optional<Due> take(Collection<String> kinds) {
        return jdbc.sql(TAKE)
                .param("kinds", kinds.toArray(String[]::new))
                .query((rs, _) -> new Due(
                        rs.getObject("id", UUID.class),
                        rs.getString("kind"),
                        rs.getObject("about", UUID.class),
                        Optional.ofNullable(rs.getObject("reached", UUID.class)),
                        rs.getBoolean("cancel"),
                        rs.getInt("attempts")))
                .optional();
    }

    void giveWay() {
        jdbc.sql(GIVE_WAY).query().listOfRows();
    }

    void cameTo(Due job, JobKind.More more, Instant at) {
        jdbc.sql(CAME_TO)
                .param("reached", more.reached())
                .param("done", more.done())
                .param("at", Timestamp.from(at))
                .param("id", job.id())
                .update();
    }

    void finish(Due job, Progress.State state, long done, Instant at) {
        jdbc.sql(FINISH)
                .param("state", state.name())
                .param("done", done)
                .param("at", Timestamp.from(at))
                .param("id", job.id())
                .update();
    }

    void putOff(Due job, Duration wait, Optional<String> trouble) {
        jdbc.sql(PUT_OFF)
                .param("seconds", wait.toMillis() / 1_000.0)
                .param("failures", trouble.isPresent() ? 1 : 0)
                .param("trouble", trouble.orElse(null))
                .param("id", job.id())
                .update();
    }

    /** How many jobs are not finished, and how many of them are stuck. */
    record Waiting(long all, long stuck) {}

    Waiting waiting(int stuckAfter) {
        return jdbc.sql(WAITING)
                .param("stuckAfter", stuckAfter)
                .query((rs, _) -> new Waiting(rs.getLong("waiting"), rs.getLong("stuck")))
                .single();
    }

    /** True for the one node that starts this night's work. */
    boolean takeNight(String kind, LocalDate day) {
        return jdbc.sql(NIGHT).param("kind", kind).param("day", day).update() == 1;
    }

    void clearUp(Duration kept, LocalDate nightsBefore) {
        jdbc.sql(CLEAR_UP).param("seconds", kept.toMillis() / 1_000.0).update();
        jdbc.sql(FORGET_NIGHTS).param("day", nightsBefore).update();
    }

    private static Progress progress(ResultSet rs, int row) throws SQLException {
        long counted = rs.getLong("steps_in_all");
        OptionalLong inAll = rs.wasNull() ? OptionalLong.empty() : OptionalLong.of(counted);
        return new Progress(
                rs.getObject("id", UUID.class),
                Progress.State.valueOf(rs.getString("state")),
                rs.getLong("steps_done"),
                inAll,
                rs.getInt("attempts") >= Waits.STANDARD.stuckAfter(),
                rs.getTimestamp("asked_at").toInstant(),
                rs.getObject("asked_by_seat", UUID.class));
    }
}
