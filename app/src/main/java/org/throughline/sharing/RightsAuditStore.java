package org.throughline.sharing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.ChildId;
import org.throughline.people.SeatId;

/** The SQL of going over rights again: who is at it, and what was found. */
@Repository
class RightsAuditStore {
    static final String ONE_AT_A_TIME = """
            INSERT INTO sharing.worked_out (child_id, at) SELECT id, :at FROM unnest(CAST(:children AS uuid[])) AS c (id) ORDER BY id
            ON CONFLICT (child_id) DO UPDATE SET at = excluded.at
            """;
    static final String ADD_FINDING = """
            INSERT INTO sharing.rights_finding (id, child_id, seat_ids, surplus, missing, found_at)
            VALUES (:id, :child, :seats, :surplus, :missing, :at)
            """;

    private final JdbcClient jdbc;

    RightsAuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends nobody else works out these children; whoever was at one has committed. */
    void oneAtATime(List<ChildId> children, Instant at) {
        jdbc.sql(ONE_AT_A_TIME)
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(RightsFinding finding, Instant at) {
        jdbc.sql(ADD_FINDING)
                .param("id", UUID.randomUUID())
                .param("child", finding.child().value())
                .param("seats", finding.seats().stream().map(SeatId::value).toArray(UUID[]::new))
                .param("surplus", finding.surplus())
                .param("missing", finding.missing())
                .param("at", Timestamp.from(at))
                .update();
    }
}
