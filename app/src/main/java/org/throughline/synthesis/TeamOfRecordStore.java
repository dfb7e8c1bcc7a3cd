package org.throughline.synthesis;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.evidence.EvidenceId;
import org.throughline.people.SeatId;

/** The SQL of who is of the team that gave a record to the bank. */
@Repository
class TeamOfRecordStore {
    static final String TEAM = """
            SELECT DISTINCT m.seat_id FROM synthesis.given g JOIN synthesis.member m ON m.synthesis_id = g.synthesis_id
             WHERE g.record = :record LIMIT 500
            """;

    private final JdbcClient jdbc;

    TeamOfRecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the program. */
    Set<SeatId> of(EvidenceId record) {
        return jdbc.sql(TEAM).param("record", record.value()).query(UUID.class).list().stream()
                .map(SeatId::new)
                .collect(Collectors.toSet());
    }
}
