package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of what was decided, of stopping early, and of reports that were sought in full. */
@Repository
class SettledStore {
    static final String SETTLE = """
            INSERT INTO synthesis.settled (synthesis_id, stage, reference_id, outcome, reason, by_seat_id, why, at)
            VALUES (:synthesis, :stage, :reference, :outcome, :reason, :seat, :why, :at)
            """;
    static final String OF_STAGE = """
            SELECT s.reference_id, s.outcome, s.reason, s.by_seat_id, s.why
              FROM synthesis.settled s
              JOIN synthesis.reference f ON f.id = s.reference_id AND f.stands_for IS NULL
              JOIN synthesis.batch_reference r ON r.synthesis_id = s.synthesis_id AND r.stage = s.stage AND r.reference_id = s.reference_id
              JOIN synthesis.batch b ON b.id = r.batch_id
             WHERE s.synthesis_id = :synthesis AND s.stage = :stage ORDER BY b.number, r.place LIMIT 200000
            """;
    static final String STOP = """
            INSERT INTO synthesis.stop (synthesis_id, recall, confidence, p_value, why, by_seat_id, at)
            VALUES (:synthesis, :recall, :confidence, :p, :why, :seat, :at)
            """;
    static final String STOPPED =
            "SELECT recall, confidence, p_value, why, at FROM synthesis.stop WHERE synthesis_id = :synthesis";
    static final String AFTER_STOP = """
            SELECT r.id FROM synthesis.stop s
              JOIN synthesis.reference r ON r.synthesis_id = s.synthesis_id AND r.stands_for IS NULL
              JOIN synthesis.import_file f ON f.id = r.import_file_id
             WHERE s.synthesis_id = :synthesis
               AND (f.taken_in_at > s.at OR r.id IN (SELECT coalesce(b.stands_for, b.id) FROM synthesis.removed d
                      JOIN synthesis.reference b ON b.id = d.reference_id
                     WHERE d.synthesis_id = :synthesis AND d.back_at > (SELECT t.at FROM synthesis.stop t WHERE t.synthesis_id = :synthesis)))
             LIMIT 200000
            """;
    static final String PASSED_OVER = """
            SELECT r.id FROM synthesis.stop s
              JOIN synthesis.reference r ON r.synthesis_id = s.synthesis_id AND r.stands_for IS NULL
              JOIN synthesis.import_file f ON f.id = r.import_file_id AND f.taken_in_at <= s.at
             WHERE s.synthesis_id = :synthesis
               AND NOT EXISTS (SELECT 1 FROM synthesis.batch_reference b WHERE b.synthesis_id = r.synthesis_id
                                  AND b.stage = 'TITLE_ABSTRACT' AND b.reference_id = r.id)
               AND r.id NOT IN (SELECT coalesce(k.stands_for, k.id) FROM synthesis.removed d
                                  JOIN synthesis.reference k ON k.id = d.reference_id AND k.left_at IS NULL
                                 WHERE d.synthesis_id = :synthesis AND (d.back_at IS NULL OR d.back_at > s.at))
             LIMIT 200000
            """;
    static final String REPORT = """
            INSERT INTO synthesis.report (reference_id, synthesis_id, had, route, words, by_seat_id, at)
            VALUES (:reference, :synthesis, :had, :route, :words, :seat, :at)
            ON CONFLICT (synthesis_id, reference_id) DO UPDATE SET had = excluded.had, route = excluded.route, words = excluded.words,
                   by_seat_id = excluded.by_seat_id, at = excluded.at
            """;
    static final String REPORTS = """
            SELECT coalesce(r.reference_id, f.reference_id) AS reference_id, r.had IS TRUE OR f.reference_id IS NOT NULL AS had,
                   coalesce(f.filename, r.route) AS route, coalesce(r.words, '') AS words
              FROM (SELECT reference_id, had, route, words FROM synthesis.report WHERE synthesis_id = :synthesis) r
              FULL JOIN (SELECT DISTINCT ON (p.reference_id) p.reference_id, pdf.filename
                           FROM synthesis.report_placed_v p JOIN synthesis.report_file pdf ON pdf.id = p.report_file_id
                          WHERE p.synthesis_id = :synthesis AND p.state = 'PLACED' ORDER BY p.reference_id, pdf.at, pdf.id) f
                   ON f.reference_id = r.reference_id
             LIMIT 100000
            """;
    static final String ADD_STUDY =
            "INSERT INTO synthesis.study (id, synthesis_id, label) VALUES (:id, :synthesis, :label)";
    static final String ADD_STUDY_REPORT =
            "INSERT INTO synthesis.study_report (synthesis_id, study_id, reference_id) VALUES (:synthesis, :study, :reference)";
    static final String STUDIES = """
            SELECT count(DISTINCT l.study_id) FROM synthesis.study_link_v l
              JOIN synthesis.reference r ON r.id = l.reference_id AND r.left_at IS NULL
              JOIN synthesis.settled s ON s.synthesis_id = l.synthesis_id AND s.stage = 'FULL_TEXT' AND s.reference_id = l.reference_id
             WHERE l.synthesis_id = :synthesis AND s.outcome = 'INCLUDE'
            """;

    static final String STUDY_REPORTS = """
            SELECT DISTINCT l.study_id, l.reference_id FROM synthesis.study_link_v l
              JOIN synthesis.reference r ON r.id = l.reference_id AND r.left_at IS NULL
              JOIN synthesis.settled s ON s.synthesis_id = l.synthesis_id AND s.stage = 'FULL_TEXT' AND s.reference_id = l.reference_id
             WHERE l.synthesis_id = :synthesis AND s.outcome = 'INCLUDE' LIMIT 100000
            """;

    private final JdbcClient jdbc;

    SettledStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stopping early, with the figures on which it rested. */
    record Stopped(double recall, double confidence, double p, String why, Instant at) {}

    void settle(SynthesisId id, Stage stage, Settled settled, Instant at) {
        jdbc.sql(SETTLE)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("reference", settled.reference())
                .param("outcome", settled.included() ? "INCLUDE" : "EXCLUDE")
                .param("reason", settled.reason())
                .param("seat", settled.by().map(SeatId::value).orElse(null))
                .param("why", settled.why())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The included reports of each study that has one. */
    Map<UUID, Set<UUID>> studyReports(SynthesisId id) {
        Map<UUID, Set<UUID>> reports = new HashMap<>();
        jdbc.sql(STUDY_REPORTS).param("synthesis", id.value()).query((RowCallbackHandler)
                rs -> reports.computeIfAbsent(rs.getObject("study_id", UUID.class), _ -> new HashSet<>())
                        .add(rs.getObject("reference_id", UUID.class)));
        return reports;
    }

    /** In the order of reading. */
    List<Settled> of(SynthesisId id, Stage stage) {
        return jdbc.sql(OF_STAGE)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .query(SettledStore::settled)
                .list();
    }

    void stop(SynthesisId id, Stopped stopped, SeatId by) {
        jdbc.sql(STOP)
                .param("synthesis", id.value())
                .param("recall", stopped.recall())
                .param("confidence", stopped.confidence())
                .param("p", stopped.p())
                .param("why", stopped.why())
                .param("seat", by.value())
                .param("at", Timestamp.from(stopped.at()))
                .update();
    }

    Optional<Stopped> stopped(SynthesisId id) {
        return jdbc.sql(STOPPED)
                .param("synthesis", id.value())
                .query((rs, _) -> new Stopped(
                        rs.getDouble("recall"),
                        rs.getDouble("confidence"),
                        rs.getDouble("p_value"),
                        rs.getString("why"),
                        rs.getTimestamp("at").toInstant()))
                .optional();
    }

    /** Records that came in, or were put back, after screening was stopped: the rule said nothing of them, so they are screened. */
    Set<UUID> afterStop(SynthesisId id) {
        return jdbc.sql(AFTER_STOP)
                .param("synthesis", id.value())
                .query(UUID.class)
                .set();
    }

    /** Records that nobody will screen, because the stopping rule was met when they were in: what a second pass orders. */
    Set<UUID> passedOver(SynthesisId id) {
        return jdbc.sql(PASSED_OVER)
                .param("synthesis", id.value())
                .query(UUID.class)
                .set();
    }

    void report(SynthesisId id, Report report, SeatId by, Instant at) {
        jdbc.sql(REPORT)
                .param("reference", report.reference())
                .param("synthesis", id.value())
                .param("had", report.had())
                .param("route", report.route())
                .param("words", report.words())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Report> reports(SynthesisId id) {
        return jdbc.sql(REPORTS)
                .param("synthesis", id.value())
                .query((rs, _) -> new Report(
                        rs.getObject("reference_id", UUID.class),
                        rs.getBoolean("had"),
                        rs.getString("route"),
                        rs.getString("words")))
                .list();
    }

    void addStudy(SynthesisId id, String label, UUID reference) {
        UUID study = UUID.randomUUID();
        jdbc.sql(ADD_STUDY)
                .param("id", study)
                .param("synthesis", id.value())
                .param("label", label)
                .update();
        jdbc.sql(ADD_STUDY_REPORT)
                .param("synthesis", id.value())
                .param("study", study)
                .param("reference", reference)
                .update();
    }

    int studies(SynthesisId id) {
        return jdbc.sql(STUDIES)
                .param("synthesis", id.value())
                .query(Integer.class)
                .single();
    }

    private static Settled settled(ResultSet rs, int row) throws SQLException {
        return new Settled(
                rs.getObject("reference_id", UUID.class),
                rs.getString("outcome").equals("INCLUDE"),
                rs.getString("reason"),
                Optional.ofNullable(rs.getObject("by_seat_id", UUID.class)).map(SeatId::new),
                rs.getString("why"));
    }
}
