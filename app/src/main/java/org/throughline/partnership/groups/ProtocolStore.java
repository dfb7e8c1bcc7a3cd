package org.throughline.partnership.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Choice;
import org.throughline.people.SeatId;

/** What groups made, who adopted it and what came of it, in their tables. */
@Repository
class ProtocolStore {
    static final String PUBLISH = """
            INSERT INTO partnership.protocol (id, group_id, partnership_id, number, title, words, changed, licence, owner_id, embedding,
                                              published_on, next_look_on)
            VALUES (:id, :group, :partnership, :number, :title, :words, :changed, :licence, :owner, :embedding, :on, :nextLook)
            """;
    static final String AS_PRODUCT = """
            INSERT INTO partnership.product (id, partnership_id, kind, title, about, made_by_seat_id, begun_on)
            SELECT g.id, g.partnership_id, 'PROTOCOL', g.name, g.product, :seat, :on FROM partnership.task_group g WHERE g.id = :group
            ON CONFLICT (id) DO NOTHING
            """;
    static final String PRODUCT_OWNER = """
            INSERT INTO partnership.product_owner (product_id, partnership_id, place_id) VALUES (:group, :partnership, :owner)
            ON CONFLICT DO NOTHING
            """;
    static final String OF_GROUP = """
            SELECT id, group_id, partnership_id, number, title, words, changed, licence, owner_id, embedding, published_on, next_look_on
              FROM partnership.protocol WHERE group_id = :group ORDER BY number LIMIT 100
            """;
    static final String ONE = """
            SELECT id, group_id, partnership_id, number, title, words, changed, licence, owner_id, embedding, published_on, next_look_on
              FROM partnership.protocol WHERE id = :id
            """;
    static final String DECIDE = """
            INSERT INTO partnership.adoption (id, protocol_id, partnership_id, place_id, conveyed, decided, reason, on_day)
            VALUES (:id, :protocol, :partnership, :place, :conveyed, :decided, :reason, :on)
            """;
    static final String ADOPTIONS = """
            SELECT place_id, conveyed, decided, reason, on_day FROM partnership.adoption WHERE protocol_id = :protocol ORDER BY on_day, id LIMIT 500
            """;
    static final String LOOK = """
            INSERT INTO partnership.protocol_look (id, protocol_id, partnership_id, on_day, found, next, next_look_on)
            VALUES (:id, :protocol, :partnership, :on, :found, :next, :nextLook)
            """;
    static final String LOOKS = """
            SELECT on_day, found, next, next_look_on FROM partnership.protocol_look WHERE protocol_id = :protocol ORDER BY on_day, id LIMIT 100
            """;

    private final JdbcClient jdbc;

    ProtocolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Publishes it; from its first version on, it is a product of the partnership. */
    void publish(Protocol p, SeatId by) {
        jdbc.sql(PUBLISH)
                .param("id", p.id())
                .param("group", p.group())
                .param("partnership", p.partnership())
                .param("number", p.number())
                .param("title", p.title())
                .param("words", p.words())
                .param("changed", p.changed())
                .param("licence", p.licence())
                .param("owner", p.owner())
                .param("embedding", p.embedding())
                .param("on", p.publishedOn())
                .param("nextLook", p.nextLookOn())
                .update();
        jdbc.sql(AS_PRODUCT)
                .param("seat", by.value())
                .param("on", p.publishedOn())
                .param("group", p.group())
                .update();
        jdbc.sql(PRODUCT_OWNER)
                .param("group", p.group())
                .param("partnership", p.partnership())
                .param("owner", p.owner())
                .update();
    }

    List<Protocol> of(UUID group) {
        return jdbc.sql(OF_GROUP).param("group", group).query((rs, _) -> protocol(rs)).list().stream()
                .map(this::whole)
                .toList();
    }

    Optional<Protocol> protocol(UUID id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query((rs, _) -> protocol(rs))
                .optional()
                .map(this::whole);
    }

    void decide(Protocol p, Protocol.Adoption a) {
        jdbc.sql(DECIDE)
                .param("id", UUID.randomUUID())
                .param("protocol", p.id())
                .param("partnership", p.partnership())
                .param("place", a.place())
                .param("conveyed", a.conveyed())
                .param("decided", a.decided().name())
                .param("reason", a.reason())
                .param("on", a.on())
                .update();
    }

    void look(Protocol p, Protocol.Look l) {
        jdbc.sql(LOOK)
                .param("id", UUID.randomUUID())
                .param("protocol", p.id())
                .param("partnership", p.partnership())
                .param("on", l.on())
                .param("found", l.found())
                .param("next", l.next())
                .param("nextLook", l.nextLookOn())
                .update();
    }

    private Protocol whole(Protocol p) {
        List<Protocol.Adoption> adoptions = jdbc.sql(ADOPTIONS)
                .param("protocol", p.id())
                .query((rs, _) -> new Protocol.Adoption(
                        rs.getObject("place_id", UUID.class),
                        rs.getBoolean("conveyed"),
                        Choice.Decided.valueOf(rs.getString("decided")),
                        rs.getString("reason"),
                        rs.getObject("on_day", LocalDate.class)))
                .list();
        List<Protocol.Look> looks = jdbc.sql(LOOKS)
                .param("protocol", p.id())
                .query((rs, _) -> new Protocol.Look(
                        rs.getObject("on_day", LocalDate.class),
                        rs.getString("found"),
                        rs.getString("next"),
                        rs.getObject("next_look_on", LocalDate.class)))
                .list();
        return new Protocol(
                p.id(),
                p.group(),
                p.partnership(),
                p.number(),
                p.title(),
                p.words(),
                p.changed(),
                p.licence(),
                p.owner(),
                p.embedding(),
                p.publishedOn(),
                p.nextLookOn(),
                adoptions,
                looks);
    }

    private static Protocol protocol(ResultSet rs) throws SQLException {
        return new Protocol(
                rs.getObject("id", UUID.class),
                rs.getObject("group_id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getInt("number"),
                rs.getString("title"),
                rs.getString("words"),
                rs.getString("changed"),
                rs.getString("licence"),
                rs.getObject("owner_id", UUID.class),
                rs.getString("embedding"),
                rs.getObject("published_on", LocalDate.class),
                rs.getObject("next_look_on", LocalDate.class),
                List.of(),
                List.of());
    }
}
