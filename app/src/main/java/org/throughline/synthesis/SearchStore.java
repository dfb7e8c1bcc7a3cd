package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import org.throughline.references.Column;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of searches and of the files that came out of them. */
@Repository
class SearchStore {
    static final String ADD_RUN = """
            INSERT INTO synthesis.search_run (id, synthesis_id, source, platform, strategy, limits, run_on, hits, searcher, checked_by, method, by_seat_id, at)
            VALUES (:id, :synthesis, :source, :platform, :strategy, :limits, :on, :hits, :searcher, :checked, :method, :seat, :at)
            """;
    static final String RUNS = """
            SELECT s.id, s.source, s.platform, coalesce(c.strategy, s.strategy) AS strategy, coalesce(c.limits, s.limits) AS limits,
                   coalesce(c.run_on, s.run_on) AS run_on, coalesce(c.hits, s.hits) AS hits, s.searcher, s.checked_by, s.method
              FROM synthesis.search_run s
              LEFT JOIN LATERAL (SELECT n.strategy, n.limits, n.run_on, n.hits FROM synthesis.search_correction n
                                  WHERE n.synthesis_id = s.synthesis_id AND n.search_run_id = s.id ORDER BY n.number DESC LIMIT 1) c ON true
             WHERE s.synthesis_id = :synthesis ORDER BY s.at, s.source, s.id LIMIT 200
            """;
    static final String ADD_FILE = """
            INSERT INTO synthesis.import_file (id, synthesis_id, search_run_id, filename, bytes, sha256, format, records, problems, by_seat_id, at, replaces, columns)
            VALUES (:id, :synthesis, :run, :filename, :bytes, :sha256, :format, :records, :problems, :seat, :at, CAST(:replaces AS uuid), :columns)
            """;
    static final String FILES = """
            SELECT id, search_run_id, filename, sha256, format, records, problems, taken_in_at, difference, replaces, replaced_at, columns
              FROM synthesis.import_file WHERE synthesis_id = :synthesis ORDER BY at, filename, id LIMIT 500
            """;
    static final String BYTES = "SELECT bytes FROM synthesis.import_file WHERE synthesis_id = :synthesis AND id = :id";
    static final String TAKE_IN = """
            UPDATE synthesis.import_file SET taken_in_at = :at, difference = :difference
             WHERE synthesis_id = :synthesis AND id = :id AND taken_in_at IS NULL
            """;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<Column, String>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SynthesisId id, SearchRun run, SeatId by, Instant at) {
        jdbc.sql(ADD_RUN)
                .param("id", run.id())
                .param("synthesis", id.value())
                .param("source", run.source())
                .param("platform", run.platform())
                .param("strategy", run.strategy())
                .param("limits", run.limits())
                .param("on", run.runOn())
                .param("hits", run.hits())
                .param("searcher", run.searcher())
                .param("checked", run.checkedBy())
                .param("method", run.method().name())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<SearchRun> runs(SynthesisId id) {
        return jdbc.sql(RUNS)
                .param("synthesis", id.value())
                .query((rs, _) -> new SearchRun(
                        rs.getObject("id", UUID.class),
                        rs.getString("source"),
                        rs.getString("platform"),
                        rs.getString("strategy"),
                        rs.getString("limits"),
                        rs.getObject("run_on", LocalDate.class),
                        rs.getInt("hits"),
                        rs.getString("searcher"),
                        rs.getString("checked_by"),
                        SearchRun.Method.valueOf(rs.getString("method"))))
                .list();
    }

    void add(SynthesisId id, ImportFile file, byte[] bytes, SeatId by, Instant at) {
        jdbc.sql(ADD_FILE)
                .param("id", file.id())
                .param("synthesis", id.value())
                .param("run", file.searchRun())
                .param("filename", file.filename())
                .param("bytes", bytes)
                .param("sha256", file.sha256())
                .param("format", file.format())
                .param("records", file.records())
                .param("replaces", file.replaces().map(UUID::toString).orElse(null))
                .param("columns", JSON.writeValueAsString(file.columns().names()))
                .param("problems", JSON.writeValueAsString(file.problems()))
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<ImportFile> files(SynthesisId id) {
        return jdbc.sql(FILES)
                .param("synthesis", id.value())
                .query(SearchStore::file)
                .list();
    }

    Optional<byte[]> bytes(SynthesisId id, UUID file) {
        return jdbc.sql(BYTES)
                .param("synthesis", id.value())
                .param("id", file)
                .query((rs, _) -> rs.getBytes("bytes"))
                .optional();
    }

    boolean takeIn(SynthesisId id, UUID file, String difference, Instant at) {
        return jdbc.sql(TAKE_IN)
                        .param("synthesis", id.value())
                        .param("id", file)
                        .param("difference", difference)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static ImportFile file(ResultSet rs, int row) throws SQLException {
        return new ImportFile(
                rs.getObject("id", UUID.class),
                rs.getObject("search_run_id", UUID.class),
                rs.getString("filename"),
                rs.getString("sha256"),
                rs.getString("format"),
                rs.getInt("records"),
                List.of(JSON.readValue(rs.getString("problems"), String[].class)),
                SynthesisStore.instant(rs, "taken_in_at"),
                rs.getString("difference"),
                Optional.ofNullable(rs.getObject("replaces", UUID.class)),
                SynthesisStore.instant(rs, "replaced_at"),
                new ColumnNames(JSON.readValue(rs.getString("columns"), COLUMNS)));
    }
}
