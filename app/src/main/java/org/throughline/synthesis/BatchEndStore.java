package org.throughline.synthesis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of whether batches have ended, and of what somebody noted beside a vote that they took back. */
@Repository
class BatchEndStore {
    static final String ENDED_OF = """
            SELECT b.number FROM synthesis.batch_reference r JOIN synthesis.batch b ON b.id = r.batch_id AND b.ended_at IS NOT NULL
             WHERE r.synthesis_id = :synthesis AND r.stage = :stage AND r.reference_id = :reference
            """;
    static final String ENDED = """
            SELECT count(*) FROM synthesis.batch
             WHERE synthesis_id = :synthesis AND stage = :stage AND ended_at IS NOT NULL AND (:number = 0 OR number = :number)
            """;
    static final String KEEP_NOTE = """
            INSERT INTO synthesis.vote_note (synthesis_id, stage, reference_id, seat_id, note)
            VALUES (:synthesis, :stage, :reference, :seat, :note)
            ON CONFLICT (synthesis_id, stage, reference_id, seat_id) DO UPDATE SET note = excluded.note
            """;
    static final String NOTE = """
            SELECT note FROM synthesis.vote_note
             WHERE synthesis_id = :synthesis AND stage = :stage AND reference_id = :reference AND seat_id = :seat
            """;

    private final JdbcClient jdbc;

    BatchEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of a record's batch, where it has ended. */
    Optional<Integer> endedOf(SynthesisId id, Stage stage, UUID reference) {
        return jdbc.sql(ENDED_OF)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("reference", reference)
                .query(Integer.class)
                .optional();
    }

    /** @param number of one batch, or 0 for any */
    boolean ended(SynthesisId id, Stage stage, int number) {
        return jdbc.sql(ENDED)
                        .param("synthesis", id.value())
                        .param("stage", stage.name())
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void keepNote(SynthesisId id, Stage stage, Vote vote) {
        jdbc.sql(KEEP_NOTE)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("reference", vote.reference())
                .param("seat", vote.seat().value())
                .param("note", vote.note())
                .update();
    }

    Optional<String> note(SynthesisId id, Stage stage, UUID reference, SeatId seat) {
        return jdbc.sql(NOTE)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("reference", reference)
                .param("seat", seat.value())
                .query(String.class)
                .optional();
    }
}
