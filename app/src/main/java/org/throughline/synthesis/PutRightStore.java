package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of files that were put away, and of searches that were put right. */
@Repository
class PutRightStore {
    static final String PUT_AWAY = """
            INSERT INTO synthesis.file_put_away (import_file_id, synthesis_id, why, by_seat_id, at)
            VALUES (:file, :synthesis, :why, :seat, :at)
            """;
    static final String AWAY =
            "SELECT import_file_id, why FROM synthesis.file_put_away WHERE synthesis_id = :synthesis LIMIT 500";
    static final String CORRECT = """
            INSERT INTO synthesis.search_correction (synthesis_id, search_run_id, strategy, limits, run_on, hits, why, by_seat_id, at)
            VALUES (:synthesis, :run, :strategy, :limits, :on, :hits, :why, :seat, :at)
            """;
    static final String BEFORE = """
            SELECT search_run_id, strategy, limits, run_on, hits, next_why, next_at FROM (
                SELECT v.search_run_id, v.number, v.strategy, v.limits, v.run_on, v.hits,
                       lead(v.why) OVER w AS next_why, lead(v.at) OVER w AS next_at
                  FROM (SELECT id AS search_run_id, 0 AS number, strategy, limits, run_on, hits, '' AS why, at
                          FROM synthesis.search_run WHERE synthesis_id = :synthesis
                         UNION ALL
                        SELECT search_run_id, number, strategy, limits, run_on, hits, why, at
                          FROM synthesis.search_correction WHERE synthesis_id = :synthesis) v
                WINDOW w AS (PARTITION BY v.search_run_id ORDER BY v.number)) told
             WHERE next_at IS NOT NULL ORDER BY number DESC LIMIT 1000
            """;

    private final JdbcClient jdbc;

    PutRightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Away(UUID file, String why) {}

    void putAway(SynthesisId id, UUID file, String why, SeatId by, Instant at) {
        jdbc.sql(PUT_AWAY)
                .param("file", file)
                .param("synthesis", id.value())
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The files that were put away, and why. */
    Map<UUID, String> away(SynthesisId id) {
        return jdbc
                .sql(AWAY)
                .param("synthesis", id.value())
                .query((rs, _) -> new Away(rs.getObject("import_file_id", UUID.class), rs.getString("why")))
                .list()
                .stream()
                .collect(Collectors.toMap(Away::file, Away::why));
    }

    void correct(SynthesisId id, UUID run, PutRight.Wording now, String why, SeatId by, Instant at) {
        jdbc.sql(CORRECT)
                .param("synthesis", id.value())
                .param("run", run)
                .param("strategy", now.strategy())
                .param("limits", now.limits())
                .param("on", now.runOn())
                .param("hits", now.hits())
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What stood before of each search, the last first. */
    List<PutRight.Before> before(SynthesisId id) {
        return jdbc.sql(BEFORE)
                .param("synthesis", id.value())
                .query((rs, _) -> new PutRight.Before(
                        rs.getObject("search_run_id", UUID.class),
                        new PutRight.Wording(
                                rs.getString("strategy"),
                                rs.getString("limits"),
                                rs.getObject("run_on", LocalDate.class),
                                rs.getInt("hits")),
                        rs.getString("next_why"),
                        rs.getTimestamp("next_at").toInstant()))
                .list();
    }
}
