package org.throughline.synthesis.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import org.throughline.synthesis.SynthesisId;

/** The SQL of what a team says to the items of reporting tables. Words are added and never taken away; the newest counts. */
@Repository
class ReportingStore {
    static final String SAY = """
            INSERT INTO synthesis.reporting_word (synthesis_id, reporting, item, words, place, by_seat_id, at)
            VALUES (:synthesis, :table, :item, :words, :place, :seat, :at)
            """;
    static final String SAID = """
            SELECT DISTINCT ON (item) item, words, place, by_seat_id, at FROM synthesis.reporting_word
             WHERE synthesis_id = :synthesis AND reporting = :table ORDER BY item, number DESC LIMIT 200
            """;

    private final JdbcClient jdbc;

    ReportingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void say(SynthesisId id, String table, String item, String words, String place, SeatId by, Instant at) {
        jdbc.sql(SAY)
                .param("synthesis", id.value())
                .param("table", table)
                .param("item", item)
                .param("words", words)
                .param("place", place)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** By item. */
    Map<String, Reporting.Said> said(SynthesisId id, String table) {
        Map<String, Reporting.Said> said = new LinkedHashMap<>();
        jdbc.sql(SAID)
                .param("synthesis", id.value())
                .param("table", table)
                .query((rs, _) -> Map.entry(
                        rs.getString("item"),
                        new Reporting.Said(
                                rs.getString("words"),
                                rs.getString("place"),
                                new SeatId(rs.getObject("by_seat_id", UUID.class)),
                                rs.getTimestamp("at").toInstant())))
                .list()
                .forEach(e -> said.put(e.getKey(), e.getValue()));
        return said;
    }
}
