package org.throughline.partnership.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Side;

/** Changes of a service in their tables. */
@Repository
class ChangeStore {
    static final String ADD = """
            INSERT INTO partnership.service_change (id, partnership_id, title, need, owner_id, begun_on, written_on)
            VALUES (:id, :partnership, :title, :need, :owner, :begun, :on)
            """;
    static final String OF = """
            SELECT c.id, c.partnership_id, c.title, c.need, c.owner_id, c.begun_on, d.decided_on, d.words
              FROM partnership.service_change c LEFT JOIN partnership.change_decided d ON d.change_id = c.id
             WHERE c.partnership_id = :partnership ORDER BY c.begun_on DESC, c.id LIMIT 200
            """;
    static final String ASKED = """
            SELECT change_id, stage, role, who, how, asked_on, said, changed FROM partnership.change_asked
             WHERE partnership_id = :partnership ORDER BY asked_on, id LIMIT 5000
            """;
    static final String ADD_ASKED = """
            INSERT INTO partnership.change_asked (id, change_id, partnership_id, stage, role, who, how, asked_on, said, changed, written_on)
            VALUES (:id, :change, :partnership, :stage, :side, :who, :how, :askedOn, :said, :changed, :on)
            """;
    static final String DECIDE = """
            INSERT INTO partnership.change_decided (change_id, partnership_id, decided_on, words, written_on)
            VALUES (:change, :partnership, :decidedOn, :words, :on)
            """;

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ServiceChange c, LocalDate writtenOn) {
        jdbc.sql(ADD)
                .param("id", c.id())
                .param("partnership", c.partnership())
                .param("title", c.title())
                .param("need", c.need())
                .param("owner", c.owner())
                .param("begun", c.begunOn())
                .param("on", writtenOn)
                .update();
    }

    /** Those of a partnership, the one that began last first. */
    List<ServiceChange> of(UUID partnership) {
        record Row(UUID change, ServiceChange.Asked asked) {}
        Map<UUID, List<ServiceChange.Asked>> asked = jdbc
                .sql(ASKED)
                .param("partnership", partnership)
                .query((rs, _) -> new Row(rs.getObject("change_id", UUID.class), asked(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::change, Collectors.mapping(Row::asked, Collectors.toList())));
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> change(rs, asked.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    void add(ServiceChange c, ServiceChange.Asked a, LocalDate writtenOn) {
        jdbc.sql(ADD_ASKED)
                .param("id", UUID.randomUUID())
                .param("change", c.id())
                .param("partnership", c.partnership())
                .param("stage", a.stage().name())
                .param("side", a.side().name())
                .param("who", a.who())
                .param("how", a.how())
                .param("askedOn", a.on())
                .param("said", a.said())
                .param("changed", a.changed())
                .param("on", writtenOn)
                .update();
    }

    void decide(ServiceChange c, ServiceChange.Decided decided, LocalDate writtenOn) {
        jdbc.sql(DECIDE)
                .param("change", c.id())
                .param("partnership", c.partnership())
                .param("decidedOn", decided.on())
                .param("words", decided.words())
                .param("on", writtenOn)
                .update();
    }

    private static ServiceChange change(ResultSet rs, List<ServiceChange.Asked> asked) throws SQLException {
        LocalDate decided = rs.getObject("decided_on", LocalDate.class);
        return new ServiceChange(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getString("title"),
                rs.getString("need"),
                rs.getObject("owner_id", UUID.class),
                rs.getObject("begun_on", LocalDate.class),
                asked,
                decided == null
                        ? Optional.empty()
                        : Optional.of(new ServiceChange.Decided(decided, rs.getString("words"))));
    }

    private static ServiceChange.Asked asked(ResultSet rs) throws SQLException {
        return new ServiceChange.Asked(
                Stage.valueOf(rs.getString("stage")),
                Side.valueOf(rs.getString("role")),
                rs.getString("who"),
                rs.getString("how"),
                rs.getObject("asked_on", LocalDate.class),
                rs.getString("said"),
                rs.getString("changed"));
    }
}
