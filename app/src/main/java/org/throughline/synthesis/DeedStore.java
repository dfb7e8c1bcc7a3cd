package org.throughline.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/**
 * The SQL of what was done. It is read from where the work itself stands, so that nothing can be done without being told here;
 * votes are in none of it.
 */
@Repository
class DeedStore {
    private static final String DEEDS = """
            SELECT 'STEP' AS kind, t.by_seat_id AS seat, t.at, t.what AS one, '' AS two, 0 AS inner_order, t.number::text AS place
              FROM synthesis.trail t WHERE t.synthesis_id = :synthesis
             UNION ALL
            SELECT d.state, d.by_seat_id, d.at, r.title, o.title, 1, d.number::text
              FROM synthesis.duplicate d JOIN synthesis.reference r ON r.id = d.one_id JOIN synthesis.reference o ON o.id = d.other_id
             WHERE d.synthesis_id = :synthesis AND d.by_seat_id IS NOT NULL
             UNION ALL
            SELECT CASE s.outcome WHEN 'INCLUDE' THEN 'SETTLED_IN' ELSE 'SETTLED_OUT' END, s.by_seat_id, s.at, r.title, s.why, 1, r.id::text
              FROM synthesis.settled s JOIN synthesis.reference r ON r.id = s.reference_id
             WHERE s.synthesis_id = :synthesis AND s.by_seat_id IS NOT NULL
             UNION ALL
            SELECT CASE b.outcome WHEN 'INCLUDE' THEN 'SETTLED_IN' ELSE 'SETTLED_OUT' END, b.by_seat_id, b.at, r.title, b.why, 1, b.number::text
              FROM synthesis.settled_before b JOIN synthesis.reference r ON r.id = b.reference_id
             WHERE b.synthesis_id = :synthesis AND b.by_seat_id IS NOT NULL
             UNION ALL
            SELECT CASE WHEN p.had THEN 'HAD' ELSE 'NOT_HAD' END, p.by_seat_id, p.at, r.title, p.route, 1, r.id::text
              FROM synthesis.report p JOIN synthesis.reference r ON r.id = p.reference_id WHERE p.synthesis_id = :synthesis
             UNION ALL
            SELECT 'KEY_PAPER', k.by_seat_id, k.at, r.title, k.why, 1, r.id::text
              FROM synthesis.key_paper k JOIN synthesis.reference r ON r.id = k.reference_id WHERE k.synthesis_id = :synthesis
             UNION ALL
            SELECT 'STRAND', w.by_seat_id, w.at, s.label, w.strand, 1, w.number::text
              FROM synthesis.strand_word w JOIN synthesis.study s ON s.id = w.study_id WHERE w.synthesis_id = :synthesis
             UNION ALL
            SELECT 'EXTRACT', e.by_seat_id, e.at, r.title, e.words, 1, e.id::text
              FROM synthesis.extract e JOIN synthesis.reference r ON r.id = e.reference_id WHERE e.synthesis_id = :synthesis
             UNION ALL
            SELECT 'CODING', c.seat_id, c.at, e.words, c.code, 2, c.id::text
              FROM synthesis.coding c JOIN synthesis.extract e ON e.id = c.extract_id WHERE c.synthesis_id = :synthesis
             UNION ALL
            SELECT 'MEMO', m.seat_id, m.at, m.words, '', 3, m.id::text FROM synthesis.memo m WHERE m.synthesis_id = :synthesis
             UNION ALL
            SELECT 'THEME', h.by_seat_id, h.at, h.name, '', 1, h.id::text FROM synthesis.theme h WHERE h.synthesis_id = :synthesis
             UNION ALL
            SELECT 'PLACED', p.seat_id, p.at, coalesce(w.name, p.what) || ' → ' || h.name, p.why, 2, p.number::text
              FROM synthesis.placing p JOIN synthesis.theme h ON h.id = p.theme_id
              LEFT JOIN synthesis.theme w ON w.synthesis_id = p.synthesis_id AND w.id::text = p.what
             WHERE p.synthesis_id = :synthesis
             UNION ALL
            SELECT 'RENAMED', n.by_seat_id, n.at,
                   coalesce((SELECT b.name FROM synthesis.theme_naming b WHERE b.synthesis_id = n.synthesis_id AND b.theme_id = n.theme_id
                                AND b.number = n.number - 1), h.name) || ' → ' || n.name, n.why, 2, n.theme_id::text || n.number
              FROM synthesis.theme_naming n JOIN synthesis.theme h ON h.id = n.theme_id AND h.synthesis_id = n.synthesis_id
             WHERE n.synthesis_id = :synthesis
             UNION ALL
            SELECT 'TAKEN_BACK', b.by_seat_id, b.at, c.code, b.why, 3, b.coding_id::text
              FROM synthesis.taken_back b JOIN synthesis.coding c ON c.id = b.coding_id AND c.synthesis_id = b.synthesis_id
             WHERE b.synthesis_id = :synthesis
             UNION ALL
            SELECT 'FINDING', f.by_seat_id, f.at, f.words, '', 1, f.id::text FROM synthesis.finding f WHERE f.synthesis_id = :synthesis
             UNION ALL
            SELECT 'RECOMMENDED', a.by_seat_id, a.at, a.words, '', 1, a.id::text
              FROM synthesis.recommendation a WHERE a.synthesis_id = :synthesis
             UNION ALL
            SELECT 'RESULT', n.by_seat_id, n.at, n.outcome, r.title, 1, n.id::text
              FROM synthesis.effect n JOIN synthesis.reference r ON r.id = n.reference_id WHERE n.synthesis_id = :synthesis
             UNION ALL
            SELECT 'JOINT', j.by_seat_id, j.at, h.name, j.why, 2, j.number::text
              FROM synthesis.joint j JOIN synthesis.theme h ON h.id = j.theme_id WHERE j.synthesis_id = :synthesis
            """;
    static final String SOME = "SELECT kind, seat, at, one, two FROM (" + DEEDS + """
            ) d WHERE d.kind = ANY (:kinds) AND (CAST(:seat AS uuid) IS NULL OR d.seat = CAST(:seat AS uuid))
             ORDER BY d.at DESC, d.inner_order DESC, d.place DESC LIMIT :most OFFSET :after
            """;
    static final String HOW_MANY = "SELECT count(*) FROM (" + DEEDS + """
            ) d WHERE d.kind = ANY (:kinds) AND (CAST(:seat AS uuid) IS NULL OR d.seat = CAST(:seat AS uuid))
            """;

    private final JdbcClient jdbc;

    DeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Deed> some(SynthesisId id, Deeds.Asked asked, int most, int after) {
        return jdbc.sql(SOME)
                .param("synthesis", id.value())
                .param("kinds", Deed.Kind.in(asked.part()).toArray(String[]::new))
                .param("seat", asked.by().map(SeatId::toString).orElse(null))
                .param("most", most)
                .param("after", after)
                .query((rs, _) -> new Deed(
                        Deed.Kind.valueOf(rs.getString("kind")),
                        Optional.ofNullable(rs.getObject("seat", UUID.class)).map(SeatId::new),
                        rs.getTimestamp("at").toInstant(),
                        rs.getString("one"),
                        rs.getString("two")))
                .list();
    }

    int howMany(SynthesisId id, Deeds.Asked asked) {
        return jdbc.sql(HOW_MANY)
                .param("synthesis", id.value())
                .param("kinds", Deed.Kind.in(asked.part()).toArray(String[]::new))
                .param("seat", asked.by().map(SeatId::toString).orElse(null))
                .query(Integer.class)
                .single();
    }
}
