package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of key papers. Row-level security hides them from whoever only screens. */
@Repository
class KeyPaperStore {
    static final String NAME = """
            INSERT INTO synthesis.key_paper (synthesis_id, reference_id, why, by_seat_id, at)
            VALUES (:synthesis, :reference, :why, :seat, :at) ON CONFLICT DO NOTHING
            """;
    static final String NAMED = """
            SELECT coalesce(r.stands_for, r.id) AS keeper, k.why, k.by_seat_id, k.at,
                   CASE WHEN s.outcome = 'INCLUDE' THEN 'INCLUDED' WHEN s.outcome IS NOT NULL THEN 'LEFT_OUT'
                        WHEN b.reference_id IS NOT NULL THEN 'BEING_SCREENED' ELSE 'WAITS' END AS came_of
              FROM synthesis.key_paper k
              JOIN synthesis.reference r ON r.id = k.reference_id AND r.left_at IS NULL
              LEFT JOIN synthesis.settled s ON s.synthesis_id = k.synthesis_id AND s.stage = 'TITLE_ABSTRACT'
                   AND s.reference_id = coalesce(r.stands_for, r.id)
              LEFT JOIN synthesis.batch_reference b ON b.synthesis_id = k.synthesis_id AND b.stage = 'TITLE_ABSTRACT'
                   AND b.reference_id = coalesce(r.stands_for, r.id)
             WHERE k.synthesis_id = :synthesis ORDER BY k.at, lower(r.title), k.reference_id LIMIT 500
            """;
    static final String WITH_TITLE = """
            SELECT r.id FROM synthesis.reference r
             WHERE r.synthesis_id = :synthesis AND r.stands_for IS NULL AND r.left_at IS NULL
               AND position(lower(:words) IN lower(r.title)) > 0
             ORDER BY r.title, r.id LIMIT 20
            """;

    private final JdbcClient jdbc;

    KeyPaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param record that stands for the paper today */
    record Named(UUID record, String why, SeatId by, Instant at, KeyPaper.CameOf cameOf) {}

    /** Naming one twice has one effect. */
    void name(SynthesisId id, UUID reference, String why, SeatId by, Instant at) {
        jdbc.sql(NAME)
                .param("synthesis", id.value())
                .param("reference", reference)
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** In the order in which they were named. */
    List<Named> named(SynthesisId id) {
        return jdbc.sql(NAMED)
                .param("synthesis", id.value())
                .query((rs, _) -> new Named(
                        rs.getObject("keeper", UUID.class),
                        rs.getString("why"),
                        new SeatId(rs.getObject("by_seat_id", UUID.class)),
                        rs.getTimestamp("at").toInstant(),
                        KeyPaper.CameOf.valueOf(rs.getString("came_of"))))
                .list();
    }

    /** Records that stand for publications and have these words in their title; at most 20. */
    List<UUID> withTitle(SynthesisId id, String words) {
        return jdbc.sql(WITH_TITLE)
                .param("synthesis", id.value())
                .param("words", words)
                .query(UUID.class)
                .list();
    }
}
