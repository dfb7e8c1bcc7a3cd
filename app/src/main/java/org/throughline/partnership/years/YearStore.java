package org.throughline.partnership.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Years as they were given, and, kept apart from them, whose they are. */
@Repository
class YearStore {
    static final String ADD_WHOSE = """
            INSERT INTO partnership.given_year_of (year_id, partnership_id, from_day, given_on, named)
            VALUES (:year, :partnership, :from, :on, :named)
            """;
    static final String ADD = "INSERT INTO partnership.given_year (id, given_on, record) VALUES (:id, :on, :record)";
    static final String OF_PARTNERSHIP = """
            SELECT year_id, from_day, given_on, named FROM partnership.given_year_of
             WHERE partnership_id = :partnership ORDER BY from_day DESC LIMIT 100
            """;
    static final String BY_ID = "SELECT record FROM partnership.given_year WHERE id = :id";

    private final JdbcClient jdbc;

    YearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID partnership, Years.Given given, String record) {
        jdbc.sql(ADD_WHOSE)
                .param("year", given.id())
                .param("partnership", partnership)
                .param("from", given.span().from())
                .param("on", given.on())
                .param("named", given.named())
                .update();
        jdbc.sql(ADD)
                .param("id", given.id())
                .param("on", given.on())
                .param("record", record)
                .update();
    }

    List<Years.Given> of(UUID partnership) {
        return jdbc.sql(OF_PARTNERSHIP)
                .param("partnership", partnership)
                .query((rs, _) -> new Years.Given(
                        rs.getObject("year_id", UUID.class),
                        Span.from(rs.getObject("from_day", LocalDate.class)),
                        rs.getObject("given_on", LocalDate.class),
                        rs.getBoolean("named")))
                .list();
    }

    Optional<String> record(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query(String.class).optional();
    }
}
