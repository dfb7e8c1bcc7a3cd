package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of reports' PDFs, their pages, and to which report each belongs. */
@Repository
class ReportFileStore {
    static final String ADD_FILE = """
            INSERT INTO synthesis.report_file (id, synthesis_id, filename, bytes, sha256, pages, by_seat_id, at)
            VALUES (:id, :synthesis, :filename, :bytes, :sha256, :pages, :seat, :at)
            """;
    static final String ADD_PAGES = """
            INSERT INTO synthesis.report_page (synthesis_id, report_file_id, number, words)
            SELECT :synthesis, :file, p.number, p.words FROM json_to_recordset(CAST(:rows AS json)) AS p(number int, words text)
            """;
    static final String PLACE = """
            INSERT INTO synthesis.report_place (synthesis_id, report_file_id, state, reference_id, why, by_seat_id, at)
            VALUES (:synthesis, :file, :state, :reference, :why, :seat, :at)
            """;
    private static final String FILE = """
            SELECT f.id, f.filename, f.pages, p.state, p.reference_id, p.why, p.by_seat_id
              FROM synthesis.report_file f JOIN synthesis.report_placed_v p ON p.report_file_id = f.id
             WHERE f.synthesis_id = :synthesis
            """;
    static final String FILES = FILE + " ORDER BY f.at, f.filename, f.id LIMIT 5000";
    static final String ONE_FILE = FILE + " AND f.id = :id";
    static final String SAME_BYTES =
            "SELECT filename FROM synthesis.report_file WHERE synthesis_id = :synthesis AND sha256 = :sha256";
    static final String BYTES_OF =
            "SELECT bytes FROM synthesis.report_file WHERE synthesis_id = :synthesis AND id = :id";
    static final String PAGES = """
            SELECT number, words FROM synthesis.report_page
             WHERE synthesis_id = :synthesis AND report_file_id = :file AND number <= :most ORDER BY number LIMIT 1000
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    ReportFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            SynthesisId id,
            UUID file,
            String filename,
            byte[] bytes,
            String sha256,
            List<String> pages,
            SeatId by,
            Instant at) {
        jdbc.sql(ADD_FILE)
                .param("id", file)
                .param("synthesis", id.value())
                .param("filename", filename)
                .param("bytes", bytes)
                .param("sha256", sha256)
                .param("pages", pages.size())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
        List<Map<String, Object>> rows = IntStream.range(0, pages.size())
                .mapToObj(i -> Map.<String, Object>of("number", i + 1, "words", pages.get(i)))
                .toList();
        jdbc.sql(ADD_PAGES)
                .param("synthesis", id.value())
                .param("file", file)
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    /** Says what a file is; by nobody when a program says so. */
    void place(
            SynthesisId id,
            UUID file,
            ReportFile.State state,
            Optional<UUID> reference,
            String why,
            Optional<SeatId> by,
            Instant at) {
        jdbc.sql(PLACE)
                .param("synthesis", id.value())
                .param("file", file)
                .param("state", state.name())
                .param("reference", reference.orElse(null))
                .param("why", why)
                .param("seat", by.map(SeatId::value).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<ReportFile> files(SynthesisId id) {
        return jdbc.sql(FILES)
                .param("synthesis", id.value())
                .query(ReportFileStore::file)
                .list();
    }

    Optional<ReportFile> find(SynthesisId id, UUID file) {
        return jdbc.sql(ONE_FILE)
                .param("synthesis", id.value())
                .param("id", file)
                .query(ReportFileStore::file)
                .optional();
    }

    /** The name under which the same bytes came before. */
    Optional<String> sameBytes(SynthesisId id, String sha256) {
        return jdbc.sql(SAME_BYTES)
                .param("synthesis", id.value())
                .param("sha256", sha256)
                .query(String.class)
                .optional();
    }

    Optional<byte[]> bytes(SynthesisId id, UUID file) {
        return jdbc.sql(BYTES_OF)
                .param("synthesis", id.value())
                .param("id", file)
                .query((rs, _) -> rs.getBytes("bytes"))
                .optional();
    }

    /** Its first pages, at most so many. */
    List<ReportPage> pages(SynthesisId id, UUID file, int most) {
        return jdbc.sql(PAGES)
                .param("synthesis", id.value())
                .param("file", file)
                .param("most", most)
                .query((rs, _) -> new ReportPage(rs.getInt("number"), rs.getString("words")))
                .list();
    }

    private static ReportFile file(ResultSet rs, int row) throws SQLException {
        return new ReportFile(
                rs.getObject("id", UUID.class),
                rs.getString("filename"),
                rs.getInt("pages"),
                ReportFile.State.valueOf(rs.getString("state")),
                Optional.ofNullable(rs.getObject("reference_id", UUID.class)),
                rs.getString("why"),
                rs.getObject("by_seat_id", UUID.class) != null);
    }
}
