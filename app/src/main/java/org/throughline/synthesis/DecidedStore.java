package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of what stands decided, and of deciding it again. */
@Repository
class DecidedStore {
    private static final String COLUMNS = """
            s.reference_id, f.title, f.year, s.outcome, s.reason, s.by_seat_id, s.why, s.at,
                   (SELECT count(*) FROM synthesis.settled_before b WHERE b.synthesis_id = s.synthesis_id AND b.stage = s.stage
                       AND b.reference_id = s.reference_id) AS times
            """;
    private static final String THOSE = """
              FROM synthesis.settled s JOIN synthesis.reference f ON f.id = s.reference_id AND f.stands_for IS NULL
             WHERE s.synthesis_id = :synthesis AND s.stage = :stage AND (:outcome = '' OR s.outcome = :outcome)
               AND strpos(lower(f.title), lower(:words)) > 0
            """;
    static final String SOME =
            "SELECT " + COLUMNS + THOSE + " ORDER BY lower(f.title), s.reference_id LIMIT :most OFFSET :from";
    static final String HOW_MANY = "SELECT count(*)" + THOSE;
    static final String ONE = "SELECT " + COLUMNS + """
              FROM synthesis.settled s JOIN synthesis.reference f ON f.id = s.reference_id AND f.stands_for IS NULL
             WHERE s.synthesis_id = :synthesis AND s.stage = :stage AND s.reference_id = :reference
            """;
    static final String BEFORE = """
            SELECT outcome, reason, by_seat_id, why, at, again_by_seat_id, again_at FROM synthesis.settled_before
             WHERE synthesis_id = :synthesis AND stage = :stage AND reference_id = :reference ORDER BY number LIMIT 100
            """;
    static final String AGAIN = """
            UPDATE synthesis.settled SET outcome = :outcome, reason = :reason, by_seat_id = :seat, why = :why, at = :at
             WHERE synthesis_id = :synthesis AND stage = :stage AND reference_id = :reference
            """;
    static final String RESTS = """
            SELECT (SELECT count(*) FROM synthesis.extract e WHERE e.synthesis_id = :synthesis AND e.reference_id = :reference) AS extracts,
                   (SELECT count(*) FROM synthesis.effect e WHERE e.synthesis_id = :synthesis AND e.reference_id = :reference) AS results
            """;

    private final JdbcClient jdbc;

    DecidedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param outcome empty for both */
    List<Decided> some(SynthesisId id, Stage stage, String outcome, String words, int from, int most) {
        return those(SOME, id, stage, outcome, words)
                .param("from", from)
                .param("most", most)
                .query(DecidedStore::decided)
                .list();
    }

    int howMany(SynthesisId id, Stage stage, String outcome, String words) {
        return those(HOW_MANY, id, stage, outcome, words).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec those(String sql, SynthesisId id, Stage stage, String outcome, String words) {
        return jdbc.sql(sql)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("outcome", outcome)
                .param("words", words);
    }

    Optional<Decided> one(SynthesisId id, Stage stage, UUID reference) {
        return about(ONE, id, stage, reference).query(DecidedStore::decided).optional();
    }

    List<Decided.Before> before(SynthesisId id, Stage stage, UUID reference) {
        return about(BEFORE, id, stage, reference)
                .query((rs, _) -> new Decided.Before(
                        rs.getString("outcome").equals("INCLUDE"),
                        rs.getString("reason"),
                        seat(rs, "by_seat_id"),
                        rs.getString("why"),
                        rs.getTimestamp("at").toInstant(),
                        new SeatId(rs.getObject("again_by_seat_id", UUID.class)),
                        rs.getTimestamp("again_at").toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec about(String sql, SynthesisId id, Stage stage, UUID reference) {
        return jdbc.sql(sql)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("reference", reference);
    }

    /** What stood before is kept by the database itself. False where nothing stands decided, or this viewer may not. */
    boolean again(SynthesisId id, Stage stage, Settled now, SeatId by, Instant at) {
        return about(AGAIN, id, stage, now.reference())
                        .param("outcome", now.included() ? "INCLUDE" : "EXCLUDE")
                        .param("reason", now.reason())
                        .param("seat", by.value())
                        .param("why", now.why())
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    DecidingAgain.Rests rests(SynthesisId id, UUID reference) {
        return jdbc.sql(RESTS)
                .param("synthesis", id.value())
                .param("reference", reference)
                .query((rs, _) -> new DecidingAgain.Rests(rs.getInt("extracts"), rs.getInt("results")))
                .single();
    }

    private static Decided decided(ResultSet rs, int row) throws SQLException {
        return new Decided(
                rs.getObject("reference_id", UUID.class),
                rs.getString("title"),
                rs.getString("year"),
                rs.getString("outcome").equals("INCLUDE"),
                rs.getString("reason"),
                seat(rs, "by_seat_id"),
                rs.getString("why"),
                rs.getTimestamp("at").toInstant(),
                rs.getInt("times"));
    }

    private static Optional<SeatId> seat(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, UUID.class)).map(SeatId::new);
    }
}
