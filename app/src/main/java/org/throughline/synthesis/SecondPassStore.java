package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of second passes. */
@Repository
class SecondPassStore {
    static final String BEGIN = """
            INSERT INTO synthesis.second_pass (synthesis_id, needed, after_batch, why, by_seat_id, at)
            VALUES (:synthesis, :needed, :after, :why, :seat, :at)
            """;
    static final String BEGUN =
            "SELECT needed, after_batch, why, by_seat_id, at FROM synthesis.second_pass WHERE synthesis_id = :synthesis";
    static final String SAY = """
            INSERT INTO synthesis.second_pass_word (synthesis_id, kind, looked_at, belong_in, words, by_seat_id, at)
            VALUES (:synthesis, :kind, :looked, :belong, :words, :seat, :at)
            """;
    static final String SAID = """
            SELECT kind, looked_at, belong_in, words, by_seat_id, at FROM synthesis.second_pass_word
             WHERE synthesis_id = :synthesis ORDER BY kind LIMIT 2
            """;
    static final String OUTCOMES = """
            SELECT CASE WHEN b.ended_at IS NULL THEN 'GOES_ON' ELSE coalesce(s.outcome, 'TO_SETTLE') END AS outcome
              FROM synthesis.batch b JOIN synthesis.batch_reference r ON r.batch_id = b.id
              JOIN synthesis.reference f ON f.id = r.reference_id AND f.stands_for IS NULL
              JOIN synthesis.import_file i ON i.id = f.import_file_id
              JOIN synthesis.stop t ON t.synthesis_id = b.synthesis_id AND i.taken_in_at <= t.at
              LEFT JOIN synthesis.settled s ON s.synthesis_id = r.synthesis_id AND s.stage = r.stage AND s.reference_id = r.reference_id
             WHERE b.synthesis_id = :synthesis AND b.stage = 'TITLE_ABSTRACT' AND b.number > :after
             ORDER BY b.number, r.place LIMIT 200000
            """;
    private final JdbcClient jdbc;

    SecondPassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param afterBatch the last batch of the first pass */
    record Begun(int needed, int afterBatch, String why, SeatId by, Instant at) {}

    void begin(SynthesisId id, Begun begun) {
        jdbc.sql(BEGIN)
                .param("synthesis", id.value())
                .param("needed", begun.needed())
                .param("after", begun.afterBatch())
                .param("why", begun.why())
                .param("seat", begun.by().value())
                .param("at", Timestamp.from(begun.at()))
                .update();
    }

    Optional<Begun> begun(SynthesisId id) {
        return jdbc.sql(BEGUN)
                .param("synthesis", id.value())
                .query((rs, _) -> new Begun(
                        rs.getInt("needed"),
                        rs.getInt("after_batch"),
                        rs.getString("why"),
                        new SeatId(rs.getObject("by_seat_id", UUID.class)),
                        rs.getTimestamp("at").toInstant()))
                .optional();
    }

    /** Begun and not ended. */
    boolean goesOn(SynthesisId id) {
        return begun(id).isPresent() && said(id).stream().noneMatch(w -> w.kind() == SecondPass.Kind.ENDED);
    }

    void say(SynthesisId id, SecondPass.Word word) {
        jdbc.sql(SAY)
                .param("synthesis", id.value())
                .param("kind", word.kind().name())
                .param("looked", word.lookedAt())
                .param("belong", word.belongIn())
                .param("words", word.words())
                .param("seat", word.by().value())
                .param("at", Timestamp.from(word.at()))
                .update();
    }

    List<SecondPass.Word> said(SynthesisId id) {
        return jdbc.sql(SAID)
                .param("synthesis", id.value())
                .query((rs, _) -> new SecondPass.Word(
                        SecondPass.Kind.valueOf(rs.getString("kind")),
                        rs.getInt("looked_at"),
                        rs.getInt("belong_in"),
                        rs.getString("words"),
                        new SeatId(rs.getObject("by_seat_id", UUID.class)),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }

    /** What the second model has brought up; nothing of a batch is settled before it has ended. */
    SecondPass.SoFar soFar(SynthesisId id, int afterBatch) {
        List<String> outcomes = jdbc.sql(OUTCOMES)
                .param("synthesis", id.value())
                .param("after", afterBatch)
                .query(String.class)
                .list();
        int settled = 0;
        int found = 0;
        int inARow = 0;
        for (String outcome : outcomes) {
            settled += outcome.endsWith("CLUDE") ? 1 : 0;
            found += outcome.equals("INCLUDE") ? 1 : 0;
            inARow = switch (outcome) {
                case "EXCLUDE" -> inARow + 1;
                case "GOES_ON" -> inARow;
                default -> 0;
            };
        }
        return new SecondPass.SoFar(settled, found, inARow, outcomes.size() - settled);
    }
}
