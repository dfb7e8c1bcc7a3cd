package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of studies and of the reports that tell of them. */
@Repository
class StudyStore {
    static final String LINKS = """
            SELECT s.id, s.label, l.reference_id FROM synthesis.study s
              LEFT JOIN (SELECT v.study_id, v.reference_id FROM synthesis.study_link_v v
                           JOIN synthesis.reference r ON r.id = v.reference_id AND r.left_at IS NULL
                           JOIN synthesis.settled d ON d.synthesis_id = v.synthesis_id AND d.stage = 'FULL_TEXT' AND d.reference_id = v.reference_id
                          WHERE v.synthesis_id = :synthesis AND d.outcome = 'INCLUDE') l ON l.study_id = s.id
             WHERE s.synthesis_id = :synthesis ORDER BY s.label, s.id, l.reference_id LIMIT 20000
            """;
    static final String TOLD =
            "SELECT count(*) FROM synthesis.study_link_v WHERE synthesis_id = :synthesis AND reference_id = :reference";
    static final String ADD_STUDY =
            "INSERT INTO synthesis.study (id, synthesis_id, label) VALUES (:id, :synthesis, :label)";
    static final String SAY = """
            INSERT INTO synthesis.study_word (synthesis_id, study_id, reference_id, belongs, why, by_seat_id, at)
            VALUES (:synthesis, :study, :reference, :belongs, :why, :seat, :at)
            """;
    static final String WORDS = """
            SELECT s.label, r.title, w.belongs, w.why, w.at FROM synthesis.study_word w
              JOIN synthesis.study s ON s.id = w.study_id JOIN synthesis.reference r ON r.id = w.reference_id
             WHERE w.synthesis_id = :synthesis ORDER BY w.number DESC LIMIT 100
            """;

    static final String SAID_APART = """
            SELECT DISTINCT study_id, reference_id FROM synthesis.study_word WHERE synthesis_id = :synthesis AND NOT belongs LIMIT 20000
            """;

    private final JdbcClient jdbc;

    StudyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Link(UUID study, String label, List<UUID> report) {}

    /** All studies, those included of which no report tells any more. */
    List<Study> all(SynthesisId id) {
        Map<UUID, Study> all = new LinkedHashMap<>();
        jdbc.sql(LINKS)
                .param("synthesis", id.value())
                .query((rs, _) -> {
                    UUID report = rs.getObject("reference_id", UUID.class);
                    return new Link(
                            rs.getObject("id", UUID.class),
                            rs.getString("label"),
                            report == null ? List.of() : List.of(report));
                })
                .list()
                .forEach(link -> all.merge(
                        link.study(), new Study(link.study(), link.label(), link.report()), StudyStore::together));
        return List.copyOf(all.values());
    }

    /** Whether any study is told of by a report, included or not. */
    boolean told(SynthesisId id, UUID reference) {
        return jdbc.sql(TOLD)
                        .param("synthesis", id.value())
                        .param("reference", reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Study together(Study one, Study other) {
        List<UUID> reports = new ArrayList<>(one.reports());
        reports.addAll(other.reports());
        return new Study(one.id(), one.label(), reports);
    }

    void add(SynthesisId id, UUID study, String label) {
        jdbc.sql(ADD_STUDY)
                .param("id", study)
                .param("synthesis", id.value())
                .param("label", label)
                .update();
    }

    /** Says that a report tells of a study, or does not. */
    void say(SynthesisId id, UUID study, UUID reference, boolean belongs, String why, SeatId by, Instant at) {
        jdbc.sql(SAY)
                .param("synthesis", id.value())
                .param("study", study)
                .param("reference", reference)
                .param("belongs", belongs)
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** A report of which somebody once said that it does not tell of a study. */
    record Apart(UUID study, UUID report) {}

    Set<Apart> saidApart(SynthesisId id) {
        return jdbc.sql(SAID_APART)
                .param("synthesis", id.value())
                .query((rs, _) ->
                        new Apart(rs.getObject("study_id", UUID.class), rs.getObject("reference_id", UUID.class)))
                .set();
    }

    /** What was said about reports and studies, the newest first. */
    List<Studies.Said> said(SynthesisId id) {
        return jdbc.sql(WORDS)
                .param("synthesis", id.value())
                .query((rs, _) -> new Studies.Said(
                        rs.getString("label"),
                        rs.getString("title"),
                        rs.getBoolean("belongs"),
                        rs.getString("why"),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }
}
