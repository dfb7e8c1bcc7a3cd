package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of which strand each study is of. Words are added and never taken away; the newest on a study counts. */
@Repository
class StrandStore {
    static final String SAY = """
            INSERT INTO synthesis.strand_word (synthesis_id, study_id, strand, proposed, by_seat_id, at)
            VALUES (:synthesis, :study, :strand, :proposed, :seat, :at)
            """;
    static final String SAID = """
            SELECT DISTINCT ON (study_id) study_id, strand, by_seat_id, at FROM synthesis.strand_word
             WHERE synthesis_id = :synthesis ORDER BY study_id, number DESC LIMIT 20000
            """;

    private final JdbcClient jdbc;

    StrandStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of(UUID study, Strands.Said said) {}

    void say(SynthesisId id, UUID study, Strand strand, Optional<Strand> proposed, SeatId by, Instant at) {
        jdbc.sql(SAY)
                .param("synthesis", id.value())
                .param("study", study)
                .param("strand", strand.name())
                .param("proposed", proposed.map(Strand::name).orElse(""))
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What was said last of each study. */
    Map<UUID, Strands.Said> said(SynthesisId id) {
        Map<UUID, Strands.Said> said = new HashMap<>();
        jdbc.sql(SAID)
                .param("synthesis", id.value())
                .query((rs, _) -> new Of(
                        rs.getObject("study_id", UUID.class),
                        new Strands.Said(
                                Strand.valueOf(rs.getString("strand")),
                                new SeatId(rs.getObject("by_seat_id", UUID.class)),
                                rs.getTimestamp("at").toInstant())))
                .list()
                .forEach(one -> said.put(one.study(), one.said()));
        return said;
    }
}
