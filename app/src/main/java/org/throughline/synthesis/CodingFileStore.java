package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of files with coding that came from elsewhere, and of who coded there. */
@Repository
class CodingFileStore {
    static final String ADD = """
            INSERT INTO synthesis.coding_file (id, synthesis_id, filename, bytes, sha256, origin, by_seat_id, at)
            VALUES (:id, :synthesis, :filename, :bytes, :sha256, :origin, :seat, :at)
            """;
    static final String FILES = """
            SELECT f.id, f.filename, f.sha256, f.origin, f.by_seat_id, f.at, f.taken_in_at, f.codings, f.not_taken,
                   (SELECT count(*) FROM synthesis.coding c WHERE c.synthesis_id = f.synthesis_id AND c.file_id = f.id
                       AND NOT EXISTS (SELECT 1 FROM synthesis.taken_back b WHERE b.synthesis_id = c.synthesis_id AND b.coding_id = c.id)) AS standing
              FROM synthesis.coding_file f WHERE f.synthesis_id = :synthesis ORDER BY f.at DESC, f.filename, f.id LIMIT 200
            """;
    static final String BYTES = "SELECT bytes FROM synthesis.coding_file WHERE synthesis_id = :synthesis AND id = :id";
    static final String TAKE_IN = """
            UPDATE synthesis.coding_file SET taken_in_at = :at, codings = :codings, not_taken = :not_taken
             WHERE synthesis_id = :synthesis AND id = :id AND taken_in_at IS NULL
            """;
    static final String ADD_OUTSIDE =
            "INSERT INTO synthesis.outside_coder (id, synthesis_id, file_id, name) VALUES (:id, :synthesis, :file, :name)";
    static final String TAKE_BACK = """
            INSERT INTO synthesis.taken_back (synthesis_id, coding_id, why, by_seat_id, at)
            SELECT c.synthesis_id, c.id, :why, :seat, :at FROM synthesis.coding c
             WHERE c.synthesis_id = :synthesis AND c.file_id = :file AND c.seat_id = :seat
               AND NOT EXISTS (SELECT 1 FROM synthesis.taken_back b WHERE b.synthesis_id = c.synthesis_id AND b.coding_id = c.id)
            """;

    private final JdbcClient jdbc;

    CodingFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SynthesisId id, CodingFile file, byte[] bytes) {
        jdbc.sql(ADD)
                .param("id", file.id())
                .param("synthesis", id.value())
                .param("filename", file.filename())
                .param("bytes", bytes)
                .param("sha256", file.sha256())
                .param("origin", file.origin())
                .param("seat", file.by().value())
                .param("at", Timestamp.from(file.at()))
                .update();
    }

    /** The last first. */
    List<CodingFile> files(SynthesisId id) {
        return jdbc.sql(FILES)
                .param("synthesis", id.value())
                .query(CodingFileStore::file)
                .list();
    }

    Optional<byte[]> bytes(SynthesisId id, UUID file) {
        return jdbc.sql(BYTES)
                .param("synthesis", id.value())
                .param("id", file)
                .query((rs, _) -> rs.getBytes("bytes"))
                .optional();
    }

    boolean takeIn(SynthesisId id, UUID file, int codings, List<String> notTaken, Instant at) {
        return jdbc.sql(TAKE_IN)
                        .param("synthesis", id.value())
                        .param("id", file)
                        .param("codings", codings)
                        .param("not_taken", String.join("\n", notTaken))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void add(SynthesisId id, UUID file, Coder.Outside outside) {
        jdbc.sql(ADD_OUTSIDE)
                .param("id", outside.id())
                .param("synthesis", id.value())
                .param("file", file)
                .param("name", outside.name())
                .update();
    }

    /** Takes all readings of a file back that stand; gives how many. */
    int takeBack(SynthesisId id, UUID file, String why, SeatId by, Instant at) {
        return jdbc.sql(TAKE_BACK)
                .param("synthesis", id.value())
                .param("file", file)
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static CodingFile file(ResultSet rs, int row) throws SQLException {
        return new CodingFile(
                rs.getObject("id", UUID.class),
                rs.getString("filename"),
                rs.getString("sha256"),
                rs.getString("origin"),
                new SeatId(rs.getObject("by_seat_id", UUID.class)),
                rs.getTimestamp("at").toInstant(),
                SynthesisStore.instant(rs, "taken_in_at"),
                rs.getInt("codings"),
                rs.getInt("standing"),
                rs.getString("not_taken").lines().toList());
    }
}
