package org.throughline.synthesis;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL that counts what waits for one person: of however many syntheses with three statements. */
@Repository
class WaitingStore {
    static final String WAITING = """
            WITH me AS (
                SELECT m.synthesis_id, m.leads, m.screens AND m.screens_until IS NULL AS screens, m.adjudicates, m.codes
                  FROM synthesis.member m WHERE m.synthesis_id = ANY (:ids) AND m.seat_id = :seat AND m.left_at IS NULL)
            SELECT me.synthesis_id, CASE b.stage WHEN 'FULL_TEXT' THEN 'READ' ELSE 'SCREEN' END AS what, count(*) AS how_many
              FROM me JOIN synthesis.batch_reader g ON g.synthesis_id = me.synthesis_id AND g.seat_id = :seat AND g.until IS NULL
              JOIN synthesis.batch b ON b.id = g.batch_id AND b.ended_at IS NULL
              JOIN synthesis.batch_reference r ON r.batch_id = b.id
              JOIN synthesis.reference f ON f.id = r.reference_id AND f.stands_for IS NULL
             WHERE me.screens AND NOT EXISTS (SELECT 1 FROM synthesis.vote v WHERE v.synthesis_id = r.synthesis_id AND v.stage = r.stage
                                                 AND v.reference_id = r.reference_id AND v.seat_id = :seat)
             GROUP BY me.synthesis_id, b.stage
            UNION
            SELECT DISTINCT me.synthesis_id, CASE b.stage WHEN 'FULL_TEXT' THEN 'READ_NEXT' ELSE 'SCREEN_NEXT' END, 0
              FROM me JOIN synthesis.batch b ON b.synthesis_id = me.synthesis_id AND b.ended_at IS NULL
             WHERE me.screens
               AND NOT EXISTS (SELECT 1 FROM synthesis.batch_reader g WHERE g.batch_id = b.id AND g.seat_id = :seat AND g.until IS NULL)
               AND (SELECT count(*) FROM synthesis.batch_reader g WHERE g.batch_id = b.id AND g.until IS NULL) < 2
            UNION
            SELECT me.synthesis_id, 'SCREEN_NEXT', 0 FROM me
             WHERE me.screens AND EXISTS (
                   SELECT 1 FROM synthesis.reference r JOIN synthesis.import_file i ON i.id = r.import_file_id
                     LEFT JOIN synthesis.stop t ON t.synthesis_id = r.synthesis_id
                    WHERE r.synthesis_id = me.synthesis_id AND r.stands_for IS NULL
                      AND (t.at IS NULL OR i.taken_in_at > t.at
                           OR (EXISTS (SELECT 1 FROM synthesis.second_pass p WHERE p.synthesis_id = r.synthesis_id)
                               AND NOT EXISTS (SELECT 1 FROM synthesis.second_pass_word p WHERE p.synthesis_id = r.synthesis_id AND p.kind = 'ENDED')))
                      AND (i.compared_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM synthesis.release l WHERE l.synthesis_id = r.synthesis_id))
                      AND NOT EXISTS (SELECT 1 FROM synthesis.batch_reference b WHERE b.synthesis_id = r.synthesis_id
                                         AND b.stage = 'TITLE_ABSTRACT' AND b.reference_id = r.id)
                      AND NOT EXISTS (SELECT 1 FROM synthesis.removed_v o WHERE o.synthesis_id = r.synthesis_id AND o.reference_id = r.id))
            UNION
            SELECT me.synthesis_id, 'READ_NEXT', 0 FROM me
             WHERE me.screens AND EXISTS (
                   SELECT 1 FROM synthesis.settled s JOIN synthesis.reference f ON f.id = s.reference_id AND f.stands_for IS NULL
                    WHERE s.synthesis_id = me.synthesis_id AND s.stage = 'TITLE_ABSTRACT' AND s.outcome = 'INCLUDE'
                      AND (EXISTS (SELECT 1 FROM synthesis.report p WHERE p.synthesis_id = s.synthesis_id
                                      AND p.reference_id = s.reference_id AND p.had)
                           OR EXISTS (SELECT 1 FROM synthesis.report_placed_v p WHERE p.synthesis_id = s.synthesis_id
                                         AND p.reference_id = s.reference_id AND p.state = 'PLACED'))
                      AND NOT EXISTS (SELECT 1 FROM synthesis.batch_reference b WHERE b.synthesis_id = s.synthesis_id
                                         AND b.stage = 'FULL_TEXT' AND b.reference_id = s.reference_id))
            UNION
            SELECT me.synthesis_id, CASE b.stage WHEN 'FULL_TEXT' THEN 'SETTLE_REPORTS' ELSE 'SETTLE_TITLES' END, count(*)
              FROM me JOIN synthesis.batch b ON b.synthesis_id = me.synthesis_id AND b.ended_at IS NOT NULL
              JOIN synthesis.batch_reference r ON r.batch_id = b.id
              JOIN synthesis.reference f ON f.id = r.reference_id AND f.stands_for IS NULL
             WHERE me.adjudicates
               AND NOT EXISTS (SELECT 1 FROM synthesis.settled s WHERE s.synthesis_id = r.synthesis_id AND s.stage = r.stage
                                  AND s.reference_id = r.reference_id)
               AND EXISTS (SELECT 1 FROM synthesis.vote v WHERE v.synthesis_id = r.synthesis_id AND v.stage = r.stage
                              AND v.reference_id = r.reference_id AND v.opened)
             GROUP BY me.synthesis_id, b.stage
            UNION
            SELECT me.synthesis_id, 'CODE', count(*)
              FROM me JOIN synthesis.settled s ON s.synthesis_id = me.synthesis_id AND s.stage = 'FULL_TEXT' AND s.outcome = 'INCLUDE'
              JOIN synthesis.reference f ON f.id = s.reference_id AND f.stands_for IS NULL
             WHERE me.codes
               AND (EXISTS (SELECT 1 FROM synthesis.report p WHERE p.synthesis_id = s.synthesis_id AND p.reference_id = s.reference_id
                               AND btrim(p.words) <> '')
                    OR EXISTS (SELECT 1 FROM synthesis.report_placed_v p
                                 JOIN synthesis.report_page w ON w.report_file_id = p.report_file_id AND btrim(w.words) <> ''
                                WHERE p.synthesis_id = s.synthesis_id AND p.reference_id = s.reference_id AND p.state = 'PLACED'))
               AND NOT EXISTS (SELECT 1 FROM synthesis.extract e
                                 JOIN synthesis.coding c ON c.synthesis_id = e.synthesis_id AND c.extract_id = e.id
                                      AND c.seat_id = :seat AND c.outside_coder_id IS NULL
                                WHERE e.synthesis_id = s.synthesis_id AND e.reference_id = s.reference_id
                                  AND NOT EXISTS (SELECT 1 FROM synthesis.taken_back k WHERE k.synthesis_id = c.synthesis_id AND k.coding_id = c.id))
             GROUP BY me.synthesis_id
            UNION
            SELECT me.synthesis_id, 'DOUBT', count(*)
              FROM me JOIN synthesis.duplicate d ON d.synthesis_id = me.synthesis_id AND d.state = 'DOUBTFUL'
             WHERE me.leads AND NOT EXISTS (SELECT 1 FROM synthesis.duplicate l WHERE l.synthesis_id = d.synthesis_id
                                               AND l.one_id = d.one_id AND l.other_id = d.other_id AND l.number > d.number)
             GROUP BY me.synthesis_id
             LIMIT 2000
            """;
    static final String FORMS = """
            SELECT m.synthesis_id, q.what, count(*) AS how_many
              FROM synthesis.member m
              JOIN synthesis.settled s ON s.synthesis_id = m.synthesis_id AND s.stage = 'FULL_TEXT' AND s.outcome = 'INCLUDE'
              JOIN synthesis.reference f ON f.id = s.reference_id AND f.stands_for IS NULL
             CROSS JOIN LATERAL (
                   (SELECT 'EXTRACT' AS what, 'extraction' AS form, e.number AS version FROM synthesis.extraction_form e
                     CROSS JOIN LATERAL (SELECT t.state, t.reports FROM synthesis.extraction_step t
                                          WHERE t.synthesis_id = e.synthesis_id AND t.form_number = e.number ORDER BY t.number DESC LIMIT 1) t
                     WHERE e.synthesis_id = s.synthesis_id AND (t.state = 'IN_USE' OR s.reference_id = ANY (t.reports))
                     ORDER BY e.number DESC LIMIT 1)
                    UNION ALL
                   (SELECT 'APPRAISE', c.tool, NULL FROM synthesis.appraisal_choice c
                     WHERE c.synthesis_id = s.synthesis_id AND c.reference_id = s.reference_id ORDER BY c.number DESC LIMIT 1)) q
             WHERE m.synthesis_id = ANY (:ids) AND m.seat_id = :seat AND m.left_at IS NULL
               AND ((m.screens AND m.screens_until IS NULL) OR m.extracts)
               AND NOT EXISTS (SELECT 1 FROM synthesis.sheet h WHERE h.synthesis_id = s.synthesis_id AND h.reference_id = s.reference_id
                                  AND h.form = q.form AND (q.version IS NULL OR h.version = q.version)
                                  AND h.seat_id = :seat AND h.finished_at IS NOT NULL AND h.set_aside_at IS NULL)
               AND (SELECT count(*) FROM synthesis.sheet h WHERE h.synthesis_id = s.synthesis_id AND h.reference_id = s.reference_id
                       AND h.form = q.form AND (q.version IS NULL OR h.version = q.version)
                       AND h.seat_id <> :seat AND h.set_aside_at IS NULL) < 2
             GROUP BY m.synthesis_id, q.what LIMIT 2000
            """;

    /**
     * Forms that two have finished and that tell a question otherwise, of which nobody has settled it. Blanks, marks and the case
     * of letters tell nothing here, as they tell nothing where the two stand side by side.
     */
    static final String SETTLE_FORMS = """
            WITH pair AS (
                SELECT a.synthesis_id, a.reference_id, a.form, a.version, a.seat_id AS one, b.seat_id AS other,
                       a.given::jsonb AS first, b.given::jsonb AS second
                  FROM synthesis.member m
                  JOIN synthesis.settled s ON s.synthesis_id = m.synthesis_id AND s.stage = 'FULL_TEXT' AND s.outcome = 'INCLUDE'
                  JOIN synthesis.reference f ON f.id = s.reference_id AND f.stands_for IS NULL AND f.left_at IS NULL
                  JOIN synthesis.sheet a ON a.synthesis_id = s.synthesis_id AND a.reference_id = s.reference_id
                       AND a.opened AND a.set_aside_at IS NULL
                  JOIN synthesis.sheet b ON b.synthesis_id = a.synthesis_id AND b.reference_id = a.reference_id AND b.form = a.form
                       AND b.version = a.version AND b.opened AND b.set_aside_at IS NULL AND (b.at, b.id) > (a.at, a.id)
                 WHERE m.synthesis_id = ANY (:ids) AND m.seat_id = :seat AND m.left_at IS NULL AND m.adjudicates
                   AND CASE a.form WHEN 'extraction'
                       THEN a.version = (SELECT max(e.number) FROM synthesis.extraction_form e WHERE e.synthesis_id = a.synthesis_id)
                       ELSE a.form = (SELECT c.tool FROM synthesis.appraisal_choice c WHERE c.synthesis_id = a.synthesis_id
                                         AND c.reference_id = a.reference_id ORDER BY c.number DESC LIMIT 1) END),
            said AS (
                SELECT pair.*, x.g ->> 'item' AS item
                  FROM pair CROSS JOIN LATERAL jsonb_array_elements(pair.first) AS x (g)
                  JOIN LATERAL jsonb_array_elements(pair.second) AS y (g) ON y.g ->> 'item' = x.g ->> 'item'
                 WHERE x.g ->> 'notReported' <> y.g ->> 'notReported'
                    OR (x.g ->> 'notReported' = 'false' AND lower(regexp_replace(x.g ->> 'value', '[^[:alnum:]]+', ' ', 'g'))
                                                         <> lower(regexp_replace(y.g ->> 'value', '[^[:alnum:]]+', ' ', 'g'))))
            SELECT d.synthesis_id, CASE d.form WHEN 'extraction' THEN 'SETTLE_EXTRACTIONS' ELSE 'SETTLE_APPRAISALS' END AS what,
                   count(DISTINCT d.reference_id) AS how_many
              FROM said d
             WHERE NOT EXISTS (SELECT 1 FROM synthesis.sheet_word w WHERE w.synthesis_id = d.synthesis_id
                                  AND w.reference_id = d.reference_id AND w.form = d.form AND w.version = d.version
                                  AND w.item = d.item AND w.settles)
               AND (SELECT count(DISTINCT w.seat_id) FROM synthesis.sheet_word w WHERE w.synthesis_id = d.synthesis_id
                       AND w.reference_id = d.reference_id AND w.form = d.form AND w.version = d.version
                       AND w.item = d.item AND w.seat_id IN (d.one, d.other)) < 2
             GROUP BY d.synthesis_id, what LIMIT 2000
            """;

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(SynthesisId synthesis, Waits waits) {}

    List<Row> waiting(List<SynthesisId> ids, SeatId seat) {
        return rows(WAITING, ids, seat);
    }

    /** As the program, which sees that two others fill a form. */
    List<Row> forms(List<SynthesisId> ids, SeatId seat) {
        return rows(FORMS, ids, seat);
    }

    /** As whoever settles, who reads what is opened. */
    List<Row> settle(List<SynthesisId> ids, SeatId seat) {
        return rows(SETTLE_FORMS, ids, seat);
    }

    private List<Row> rows(String sql, List<SynthesisId> ids, SeatId seat) {
        return jdbc.sql(sql)
                .param("ids", ids.stream().map(SynthesisId::value).toArray(UUID[]::new))
                .param("seat", seat.value())
                .query((rs, _) -> new Row(
                        new SynthesisId(rs.getObject("synthesis_id", UUID.class)),
                        new Waits(Waits.What.valueOf(rs.getString("what")), rs.getInt("how_many"))))
                .list();
    }
}
