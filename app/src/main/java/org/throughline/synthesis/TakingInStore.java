package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of files that are taken in behind the page. */
@Repository
class TakingInStore {
    static final String ASK = """
            INSERT INTO synthesis.taking_in (import_file_id, synthesis_id, difference, by_seat_id, at)
            VALUES (:file, :synthesis, :difference, :seat, :at) ON CONFLICT DO NOTHING
            """;
    static final String ASKED =
            "SELECT synthesis_id, difference, by_seat_id FROM synthesis.taking_in WHERE import_file_id = :file";
    static final String GO_ON =
            "SELECT import_file_id FROM synthesis.taking_in WHERE synthesis_id = :synthesis LIMIT 500";
    static final String KEEP = """
            INSERT INTO synthesis.incoming (synthesis_id, import_file_id, first, records, rows)
            VALUES (:synthesis, :file, :first, :records, :rows)
            """;
    static final String KEPT = "SELECT coalesce(sum(records), 0) FROM synthesis.incoming WHERE import_file_id = :file";
    static final String PIECES =
            "SELECT rows FROM synthesis.incoming WHERE import_file_id = :file ORDER BY first LIMIT 1000";
    static final String FORGET_PIECES = "DELETE FROM synthesis.incoming WHERE import_file_id = :file";
    static final String FORGET = "DELETE FROM synthesis.taking_in WHERE import_file_id = :file";

    private final JdbcClient jdbc;

    TakingInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param difference why the file has another number of records than its search had hits */
    record Asked(SynthesisId synthesis, String difference, SeatId by) {}

    void ask(SynthesisId id, UUID file, String difference, SeatId by, Instant at) {
        jdbc.sql(ASK)
                .param("file", file)
                .param("synthesis", id.value())
                .param("difference", difference)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Asked> asked(UUID file) {
        return jdbc.sql(ASKED)
                .param("file", file)
                .query((rs, _) -> new Asked(
                        new SynthesisId(rs.getObject("synthesis_id", UUID.class)),
                        rs.getString("difference"),
                        new SeatId(rs.getObject("by_seat_id", UUID.class))))
                .optional();
    }

    /** The files that are being taken in. */
    Set<UUID> goOn(SynthesisId id) {
        return jdbc.sql(GO_ON).param("synthesis", id.value()).query(UUID.class).set();
    }

    /** @param first the place in the file of the first record of this piece, from 1 */
    void keep(SynthesisId id, UUID file, int first, int records, String rows) {
        jdbc.sql(KEEP)
                .param("synthesis", id.value())
                .param("file", file)
                .param("first", first)
                .param("records", records)
                .param("rows", rows)
                .update();
    }

    /** How many records of the file are read. */
    int kept(UUID file) {
        return jdbc.sql(KEPT).param("file", file).query(Integer.class).single();
    }

    /** In the order of the file. */
    List<String> pieces(UUID file) {
        return jdbc.sql(PIECES).param("file", file).query(String.class).list();
    }

    void forget(UUID file) {
        jdbc.sql(FORGET_PIECES).param("file", file).update();
        jdbc.sql(FORGET).param("file", file).update();
    }
}
