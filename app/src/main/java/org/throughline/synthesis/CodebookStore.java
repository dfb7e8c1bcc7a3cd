package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of what codes mean. Words are added and never taken away; the newest on a code counts. */
@Repository
class CodebookStore {
    static final String SAY = """
            INSERT INTO synthesis.code_word (synthesis_id, code, description, colour, by_seat_id, file_id, at)
            VALUES (:synthesis, :code, :description, :colour, :seat, CAST(:file AS uuid), :at)
            """;
    static final String SAID = """
            SELECT DISTINCT ON (code) code, description, colour, by_seat_id FROM synthesis.code_word
             WHERE synthesis_id = :synthesis ORDER BY code, number DESC LIMIT 5000
            """;

    private final JdbcClient jdbc;

    CodebookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param file out of which it came */
    void say(SynthesisId id, CodeMeaning meaning, Optional<UUID> file, Instant at) {
        jdbc.sql(SAY)
                .param("synthesis", id.value())
                .param("code", meaning.code())
                .param("description", meaning.description())
                .param("colour", meaning.colour())
                .param("seat", meaning.by().value())
                .param("file", file.map(UUID::toString).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** By code. */
    Map<String, CodeMeaning> said(SynthesisId id) {
        Map<String, CodeMeaning> said = new LinkedHashMap<>();
        jdbc.sql(SAID)
                .param("synthesis", id.value())
                .query((rs, _) -> new CodeMeaning(
                        rs.getString("code"),
                        rs.getString("description"),
                        rs.getString("colour"),
                        new SeatId(rs.getObject("by_seat_id", UUID.class))))
                .list()
                .forEach(meaning -> said.put(meaning.code(), meaning));
        return said;
    }
}
