package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.people.SeatId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of findings, recommendations, and the records of the bank that came of them. */
@Repository
class FindingStore {
    static final String ADD = """
            INSERT INTO synthesis.finding (id, synthesis_id, theme_id, words, confidence, because, by_seat_id, at)
            VALUES (:id, :synthesis, :theme, :words, :confidence, :because, :seat, :at)
            """;
    static final String FINDINGS = """
            SELECT f.id, f.theme_id, coalesce(w.words, f.words) AS words, coalesce(w.confidence, f.confidence) AS confidence,
                   coalesce(w.because, f.because) AS because, coalesce(w.number, 1) AS version
              FROM synthesis.finding f
              LEFT JOIN LATERAL (SELECT l.words, l.confidence, l.because, l.number FROM synthesis.finding_wording l
                                  WHERE l.finding_id = f.id ORDER BY l.number DESC LIMIT 1) w ON true
             WHERE f.synthesis_id = :synthesis ORDER BY f.at, f.words, f.id LIMIT 500
            """;
    static final String REWORD = """
            INSERT INTO synthesis.finding_wording (synthesis_id, finding_id, number, words, confidence, because, why, by_seat_id, at)
            VALUES (:synthesis, :finding, :number, :words, :confidence, :because, :why, :seat, :at)
            """;
    static final String WORDINGS = """
            SELECT 1 AS number, words, confidence, '' AS why, by_seat_id, at FROM synthesis.finding
             WHERE synthesis_id = :synthesis AND id = :finding
             UNION ALL
            SELECT number, words, confidence, why, by_seat_id, at FROM synthesis.finding_wording
             WHERE synthesis_id = :synthesis AND finding_id = :finding
             ORDER BY number LIMIT 200
            """;
    static final String ADD_RECOMMENDATION = """
            INSERT INTO synthesis.recommendation (id, synthesis_id, finding_ids, words, for_whom, conditions, by_seat_id, at)
            VALUES (:id, :synthesis, :findings, :words, :forWhom, :conditions, :seat, :at)
            """;
    static final String RECOMMENDATIONS = """
            SELECT id, finding_ids, words, for_whom, conditions FROM synthesis.recommendation
             WHERE synthesis_id = :synthesis ORDER BY at, words, id LIMIT 500
            """;
    static final String GIVE =
            "INSERT INTO synthesis.given (synthesis_id, record, at) VALUES (:synthesis, :record, :at)";
    static final String GIVEN =
            "SELECT record FROM synthesis.given WHERE synthesis_id = :synthesis ORDER BY at, record LIMIT 100";

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SynthesisId id, Finding f, SeatId by, Instant at) {
        jdbc.sql(ADD)
                .param("id", f.id())
                .param("synthesis", id.value())
                .param("theme", f.theme())
                .param("words", f.words())
                .param("confidence", f.confidence().name())
                .param("because", JSON.writeValueAsString(f.because()))
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Finding> findings(SynthesisId id) {
        return jdbc.sql(FINDINGS)
                .param("synthesis", id.value())
                .query((rs, _) -> new Finding(
                        rs.getObject("id", UUID.class),
                        rs.getObject("theme_id", UUID.class),
                        rs.getString("words"),
                        Confidence.valueOf(rs.getString("confidence")),
                        List.of(JSON.readValue(rs.getString("because"), EvidenceContent.Judgement[].class)),
                        rs.getInt("version")))
                .list();
    }

    /** The finding in newer words; its version is the next one. */
    void reword(SynthesisId id, Finding f, String why, SeatId by, Instant at) {
        jdbc.sql(REWORD)
                .param("synthesis", id.value())
                .param("finding", f.id())
                .param("number", f.version())
                .param("words", f.words())
                .param("confidence", f.confidence().name())
                .param("because", JSON.writeValueAsString(f.because()))
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Findings.Worded> wordings(SynthesisId id, UUID finding) {
        return jdbc.sql(WORDINGS)
                .param("synthesis", id.value())
                .param("finding", finding)
                .query((rs, _) -> new Findings.Worded(
                        rs.getInt("number"),
                        rs.getString("words"),
                        Confidence.valueOf(rs.getString("confidence")),
                        rs.getString("why"),
                        new SeatId(rs.getObject("by_seat_id", UUID.class)),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }

    void add(SynthesisId id, Recommendation r, SeatId by, Instant at) {
        jdbc.sql(ADD_RECOMMENDATION)
                .param("id", r.id())
                .param("synthesis", id.value())
                .param("findings", r.findings().toArray(UUID[]::new))
                .param("words", r.words())
                .param("forWhom", r.forWhom())
                .param("conditions", r.conditions())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Recommendation> recommendations(SynthesisId id) {
        return jdbc.sql(RECOMMENDATIONS)
                .param("synthesis", id.value())
                .query((rs, _) -> new Recommendation(
                        rs.getObject("id", UUID.class),
                        List.of((UUID[]) rs.getArray("finding_ids").getArray()),
                        rs.getString("words"),
                        rs.getString("for_whom"),
                        rs.getString("conditions")))
                .list();
    }

    void give(SynthesisId id, EvidenceId record, Instant at) {
        jdbc.sql(GIVE)
                .param("synthesis", id.value())
                .param("record", record.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<EvidenceId> given(SynthesisId id) {
        return jdbc.sql(GIVEN).param("synthesis", id.value()).query(UUID.class).list().stream()
                .map(EvidenceId::new)
                .toList();
    }
}
