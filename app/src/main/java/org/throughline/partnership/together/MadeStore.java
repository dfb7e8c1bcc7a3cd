package org.throughline.partnership.together;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Side;
import org.throughline.partnership.changes.Stage;

/** What was made together, in its tables. */
@Repository
class MadeStore {
    static final String ADD = """
            INSERT INTO partnership.made_together (id, partnership_id, title, change_id, group_id, product_id, came_in, changed, not_taken, why_not, made_on, written_on)
            VALUES (:id, :partnership, :title, :change, :group, :product, :cameIn, :changed, :notTaken, :whyNot, :madeOn, :on)
            """;
    static final String ADD_HEARD = """
            INSERT INTO partnership.made_heard (made_id, partnership_id, role, people) VALUES (:made, :partnership, :side, :people)
            """;
    static final String OF = """
            SELECT id, partnership_id, title, change_id, group_id, product_id, came_in, changed, not_taken, why_not, made_on
              FROM partnership.made_together WHERE partnership_id = :partnership ORDER BY made_on DESC, id LIMIT 300
            """;
    static final String HEARD = """
            SELECT made_id, role, people FROM partnership.made_heard WHERE partnership_id = :partnership LIMIT 3000
            """;

    private final JdbcClient jdbc;

    MadeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Made m, LocalDate writtenOn) {
        jdbc.sql(ADD)
                .param("id", m.id())
                .param("partnership", m.partnership())
                .param("title", m.title())
                .param("change", linked(m, Made.Kind.CHANGE))
                .param("group", linked(m, Made.Kind.GROUP))
                .param("product", linked(m, Made.Kind.PRODUCT))
                .param("cameIn", m.cameIn().name())
                .param("changed", m.changed())
                .param("notTaken", m.notTakenUp().map(Made.NotTakenUp::what).orElse(null))
                .param("whyNot", m.notTakenUp().map(Made.NotTakenUp::why).orElse(null))
                .param("madeOn", m.madeOn())
                .param("on", writtenOn)
                .update();
        m.heard()
                .forEach(h -> jdbc.sql(ADD_HEARD)
                        .param("made", m.id())
                        .param("partnership", m.partnership())
                        .param("side", h.side().name())
                        .param("people", h.people())
                        .update());
    }

    private static @Nullable UUID linked(Made m, Made.Kind kind) {
        return m.of().filter(l -> l.kind() == kind).map(Made.Link::id).orElse(null);
    }

    /** Those of a partnership, the newest first. */
    List<Made> of(UUID partnership) {
        record Row(UUID made, Made.Heard heard) {}
        Map<UUID, List<Made.Heard>> heard = jdbc
                .sql(HEARD)
                .param("partnership", partnership)
                .query((rs, _) -> new Row(
                        rs.getObject("made_id", UUID.class),
                        new Made.Heard(Side.valueOf(rs.getString("role")), rs.getInt("people"))))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(r -> r.heard().side()))
                .collect(Collectors.groupingBy(Row::made, Collectors.mapping(Row::heard, Collectors.toList())));
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> made(rs, heard.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Made made(ResultSet rs, List<Made.Heard> heard) throws SQLException {
        String notTaken = rs.getString("not_taken");
        return new Made(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getString("title"),
                Stream.of(
                                link(rs, "change_id", Made.Kind.CHANGE),
                                link(rs, "group_id", Made.Kind.GROUP),
                                link(rs, "product_id", Made.Kind.PRODUCT))
                        .flatMap(Optional::stream)
                        .findFirst(),
                Stage.valueOf(rs.getString("came_in")),
                heard,
                rs.getString("changed"),
                notTaken == null
                        ? Optional.empty()
                        : Optional.of(new Made.NotTakenUp(notTaken, rs.getString("why_not"))),
                rs.getObject("made_on", LocalDate.class));
    }

    private static Optional<Made.Link> link(ResultSet rs, String column, Made.Kind kind) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, UUID.class)).map(id -> new Made.Link(kind, id));
    }
}
