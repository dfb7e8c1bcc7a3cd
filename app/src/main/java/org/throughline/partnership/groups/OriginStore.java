package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.evidence.EvidenceId;

/** Where clauses come from, in their table. */
@Repository
class OriginStore {
    static final String ADD = """
            INSERT INTO partnership.protocol_origin (id, protocol_id, partnership_id, clause, who, practice, record_id, on_day)
            VALUES (:id, :protocol, :partnership, :clause, :who, :practice, :record, :on)
            """;
    static final String OF = """
            SELECT id, protocol_id, clause, who, practice, record_id, on_day
              FROM partnership.protocol_origin WHERE protocol_id = :protocol ORDER BY on_day, id LIMIT 40
            """;

    private final JdbcClient jdbc;

    OriginStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Protocol of, Origin o) {
        jdbc.sql(ADD)
                .param("id", o.id())
                .param("protocol", of.id())
                .param("partnership", of.partnership())
                .param("clause", o.clause())
                .param("who", o.who())
                .param("practice", o.practice())
                .param("record", o.record().map(EvidenceId::value).orElse(null))
                .param("on", o.on())
                .update();
    }

    List<Origin> of(UUID protocol) {
        return jdbc.sql(OF)
                .param("protocol", protocol)
                .query((rs, _) -> new Origin(
                        rs.getObject("id", UUID.class),
                        rs.getObject("protocol_id", UUID.class),
                        rs.getString("clause"),
                        rs.getString("who"),
                        rs.getString("practice"),
                        Optional.ofNullable(rs.getObject("record_id", UUID.class))
                                .map(EvidenceId::new),
                        rs.getObject("on_day", LocalDate.class)))
                .list();
    }
}
