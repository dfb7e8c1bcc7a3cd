package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of releases: put in once and read. There is no statement that changes one, and no right to. */
@Repository
class ReleaseStore {
    static final String FREEZE = """
            INSERT INTO synthesis.release (synthesis_id, number, why, content, sha256, by_seat_id, at)
            VALUES (:synthesis, :number, :why, :content, :sha256, :seat, :at)
            """;
    static final String ALL =
            "SELECT number, why, sha256, by_seat_id, at FROM synthesis.release WHERE synthesis_id = :synthesis ORDER BY number DESC LIMIT 200";
    static final String TEXT =
            "SELECT content FROM synthesis.release WHERE synthesis_id = :synthesis AND number = :number";
    static final String RECORDS = """
            SELECT r.id, r.title, r.year, r.stands_for, b.batch_id IS NOT NULL AS in_batch
              FROM synthesis.reference r
              LEFT JOIN synthesis.batch_reference b ON b.synthesis_id = r.synthesis_id AND b.stage = 'TITLE_ABSTRACT' AND b.reference_id = r.id
             WHERE r.synthesis_id = :synthesis AND r.left_at IS NULL ORDER BY lower(r.title), r.year, r.id LIMIT 200000
            """;

    private final JdbcClient jdbc;

    ReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A record as it counts now. */
    record Counted(UUID id, String title, String year, Optional<UUID> standsFor, boolean inBatch) {}

    void freeze(SynthesisId id, Release release, String content) {
        jdbc.sql(FREEZE)
                .param("synthesis", id.value())
                .param("number", release.number())
                .param("why", release.why())
                .param("content", content)
                .param("sha256", release.sha256())
                .param("seat", release.by().value())
                .param("at", Timestamp.from(release.at()))
                .update();
    }

    /** The newest first. */
    List<Release> all(SynthesisId id) {
        return jdbc.sql(ALL)
                .param("synthesis", id.value())
                .query(ReleaseStore::release)
                .list();
    }

    Optional<String> text(SynthesisId id, int number) {
        return jdbc.sql(TEXT)
                .param("synthesis", id.value())
                .param("number", number)
                .query(String.class)
                .optional();
    }

    List<Counted> records(SynthesisId id) {
        return jdbc.sql(RECORDS)
                .param("synthesis", id.value())
                .query((rs, _) -> new Counted(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        rs.getString("year"),
                        Optional.ofNullable(rs.getObject("stands_for", UUID.class)),
                        rs.getBoolean("in_batch")))
                .list();
    }

    private static Release release(ResultSet rs, int row) throws SQLException {
        return new Release(
                rs.getInt("number"),
                rs.getString("why"),
                rs.getString("sha256"),
                new SeatId(rs.getObject("by_seat_id", UUID.class)),
                rs.getTimestamp("at").toInstant());
    }
}
