package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of extraction forms: their versions, and how far each has come. */
@Repository
class ExtractionStore {
    static final String ADD_VERSION = """
            INSERT INTO synthesis.extraction_form (synthesis_id, number, questions, why, by_seat_id, at)
            VALUES (:synthesis, :number, :questions, :why, :seat, :at)
            """;
    static final String ADD_STEP = """
            INSERT INTO synthesis.extraction_step (synthesis_id, form_number, state, reports, by_seat_id, at)
            VALUES (:synthesis, :number, :state, :reports, :seat, :at)
            """;
    static final String VERSIONS = """
            SELECT f.number, f.questions, f.why, coalesce(s.state, 'WRITTEN') AS state, coalesce(s.reports, '{}') AS reports
              FROM synthesis.extraction_form f
              LEFT JOIN LATERAL (SELECT state, reports FROM synthesis.extraction_step s
                                  WHERE s.synthesis_id = f.synthesis_id AND s.form_number = f.number
                                  ORDER BY s.number DESC LIMIT 1) s ON true
             WHERE f.synthesis_id = :synthesis ORDER BY f.number LIMIT 200
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    ExtractionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SynthesisId id, int number, List<Question> questions, String why, SeatId by, Instant at) {
        jdbc.sql(ADD_VERSION)
                .param("synthesis", id.value())
                .param("number", number)
                .param("questions", JSON.writeValueAsString(questions))
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void step(SynthesisId id, int number, FormVersion.State state, List<UUID> reports, SeatId by, Instant at) {
        jdbc.sql(ADD_STEP)
                .param("synthesis", id.value())
                .param("number", number)
                .param("state", state.name())
                .param("reports", reports.toArray(UUID[]::new))
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The oldest first. */
    List<FormVersion> versions(SynthesisId id) {
        return jdbc.sql(VERSIONS)
                .param("synthesis", id.value())
                .query((rs, _) -> new FormVersion(
                        rs.getInt("number"),
                        List.of(JSON.readValue(rs.getString("questions"), Question[].class)),
                        rs.getString("why"),
                        FormVersion.State.valueOf(rs.getString("state")),
                        List.of((UUID[]) rs.getArray("reports").getArray())))
                .list();
    }
}
