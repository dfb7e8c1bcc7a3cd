package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of names that themes were given anew, and of readings that were taken back. Both are added to and never changed. */
@Repository
class RevisingStore {
    static final String NAME = """
            INSERT INTO synthesis.theme_naming (synthesis_id, theme_id, number, name, why, by_seat_id, at)
            VALUES (:synthesis, :theme, :number, :name, :why, :seat, :at)
            """;
    static final String NAMES = """
            SELECT 1 AS number, name, '' AS why, by_seat_id, at FROM synthesis.theme WHERE synthesis_id = :synthesis AND id = :theme
             UNION ALL
            SELECT number, name, why, by_seat_id, at FROM synthesis.theme_naming
             WHERE synthesis_id = :synthesis AND theme_id = :theme ORDER BY number LIMIT 200
            """;
    static final String TAKE_BACK = """
            INSERT INTO synthesis.taken_back (synthesis_id, coding_id, why, by_seat_id, at)
            VALUES (:synthesis, :coding, :why, :seat, :at) ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;

    RevisingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(SynthesisId id, UUID theme, int number, String name, String why, SeatId by, Instant at) {
        jdbc.sql(NAME)
                .param("synthesis", id.value())
                .param("theme", theme)
                .param("number", number)
                .param("name", name)
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The first name first. */
    List<Revising.Named> names(SynthesisId id, UUID theme) {
        return jdbc.sql(NAMES)
                .param("synthesis", id.value())
                .param("theme", theme)
                .query((rs, _) -> new Revising.Named(
                        rs.getInt("number"),
                        rs.getString("name"),
                        rs.getString("why"),
                        new SeatId(rs.getObject("by_seat_id", UUID.class)),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }

    void takeBack(SynthesisId id, UUID coding, String why, SeatId by, Instant at) {
        jdbc.sql(TAKE_BACK)
                .param("synthesis", id.value())
                .param("coding", coding)
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}
