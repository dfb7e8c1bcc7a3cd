package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import org.throughline.synthesis.checklists.Checklist;

/** The SQL of which tool each report is appraised with. */
@Repository
class ToolChoiceStore {
    static final String CHOOSE = """
            INSERT INTO synthesis.appraisal_choice (synthesis_id, reference_id, tool, by_seat_id, at)
            VALUES (:synthesis, :reference, :tool, :seat, :at)
            """;
    static final String CHOSEN = """
            SELECT DISTINCT ON (reference_id) reference_id, tool FROM synthesis.appraisal_choice
             WHERE synthesis_id = :synthesis ORDER BY reference_id, number DESC LIMIT 100000
            """;

    static final String KEEP = """
            INSERT INTO synthesis.own_checklist (synthesis_id, hash, told, by_seat_id, at)
            VALUES (:synthesis, :hash, :told, :seat, :at) ON CONFLICT DO NOTHING
            """;
    static final String KEPT =
            "SELECT told FROM synthesis.own_checklist WHERE synthesis_id = :synthesis ORDER BY at, hash LIMIT 200";

    private final JdbcClient jdbc;

    ToolChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Chosen(UUID reference, String tool) {}

    void choose(SynthesisId id, UUID reference, String tool, SeatId by, Instant at) {
        jdbc.sql(CHOOSE)
                .param("synthesis", id.value())
                .param("reference", reference)
                .param("tool", tool)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Keeps a checklist as it is today; kept once. */
    void keep(SynthesisId id, Checklist checklist, SeatId by, Instant at) {
        jdbc.sql(KEEP)
                .param("synthesis", id.value())
                .param("hash", checklist.hash())
                .param("told", checklist.text())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The texts of all that were chosen here. */
    List<String> kept(SynthesisId id) {
        return jdbc.sql(KEPT).param("synthesis", id.value()).query(String.class).list();
    }

    Map<UUID, String> chosen(SynthesisId id) {
        Map<UUID, String> chosen = new HashMap<>();
        jdbc.sql(CHOSEN)
                .param("synthesis", id.value())
                .query((rs, _) -> new Chosen(rs.getObject("reference_id", UUID.class), rs.getString("tool")))
                .list()
                .forEach(c -> chosen.put(c.reference(), c.tool()));
        return chosen;
    }
}
