package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of corrected exports: which records stay, which have left, which come back. */
@Repository
class ReplacementStore {
    private static final String COLUMNS = """
            r.id, r.kind, r.title, r.abstract_text, r.authors, r.year, r.container, r.volume, r.issue, r.pages, r.dois, r.numbers, r.keywords,
            r.left_at IS NOT NULL AS has_left
            """;
    static final String POOL = "SELECT " + COLUMNS + """
              FROM synthesis.reference r
              JOIN synthesis.import_file own ON own.id = r.import_file_id
              JOIN synthesis.import_file f ON f.id = :file AND f.search_run_id = own.search_run_id
             WHERE r.synthesis_id = :synthesis
               AND (r.left_at IS NOT NULL OR r.import_file_id = :file
                    OR EXISTS (SELECT 1 FROM synthesis.carried c WHERE c.reference_id = r.id AND c.import_file_id = :file))
             ORDER BY r.left_at IS NOT NULL, r.position, r.id LIMIT 200000
            """;
    static final String CARRY = """
            INSERT INTO synthesis.carried (synthesis_id, import_file_id, position, reference_id)
            SELECT :synthesis, :file, c.position, c.reference
              FROM json_to_recordset(CAST(:rows AS json)) AS c(position int, reference uuid)
            """;
    static final String LEAVE = """
            UPDATE synthesis.reference SET left_at = :at, stands_for = id
             WHERE synthesis_id = :synthesis AND id = ANY (:ids) AND left_at IS NULL
            """;
    static final String COME_BACK = """
            UPDATE synthesis.reference SET left_at = NULL, stands_for = NULL
             WHERE synthesis_id = :synthesis AND id = ANY (:ids) AND left_at IS NOT NULL
            """;
    static final String REPLACED = """
            UPDATE synthesis.import_file SET replaced_at = :at
             WHERE synthesis_id = :synthesis AND id = :file AND replaced_at IS NULL
            """;
    static final String WHY =
            "UPDATE synthesis.import_file SET replaces_why = :why WHERE synthesis_id = :synthesis AND id = :file";

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    ReplacementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A record that a corrected export may tell again. */
    record Before(UUID id, String text, boolean hasLeft) {}

    /** What the file holds now, and then what has left the same search. */
    List<Before> pool(SynthesisId id, UUID file) {
        return jdbc.sql(POOL)
                .param("synthesis", id.value())
                .param("file", file)
                .query((rs, _) -> new Before(
                        rs.getObject("id", UUID.class),
                        Replacement.text(column -> {
                            try {
                                return rs.getString(column);
                            } catch (java.sql.SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        }),
                        rs.getBoolean("has_left")))
                .list();
    }

    void carry(SynthesisId id, UUID file, Map<Integer, UUID> carried) {
        List<Map<String, Object>> rows = carried.entrySet().stream()
                .map(e -> Map.<String, Object>of("position", e.getKey(), "reference", e.getValue()))
                .toList();
        jdbc.sql(CARRY)
                .param("synthesis", id.value())
                .param("file", file)
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    void leave(SynthesisId id, List<UUID> gone, Instant at) {
        jdbc.sql(LEAVE)
                .param("synthesis", id.value())
                .param("ids", gone.toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    void comeBack(SynthesisId id, List<UUID> back) {
        jdbc.sql(COME_BACK)
                .param("synthesis", id.value())
                .param("ids", back.toArray(UUID[]::new))
                .update();
    }

    void replaced(SynthesisId id, UUID file, Instant at) {
        jdbc.sql(REPLACED)
                .param("synthesis", id.value())
                .param("file", file)
                .param("at", Timestamp.from(at))
                .update();
    }

    void why(SynthesisId id, UUID file, String why) {
        jdbc.sql(WHY)
                .param("synthesis", id.value())
                .param("file", file)
                .param("why", why)
                .update();
    }
}
