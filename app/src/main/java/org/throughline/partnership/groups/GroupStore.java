package org.throughline.partnership.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Side;
import org.throughline.people.SeatId;

/** Groups, what was heard about them and who is in them, in their tables. */
@Repository
class GroupStore {
    static final String BEGIN = """
            INSERT INTO partnership.task_group (id, partnership_id, name, idea, place_id, begun_on)
            VALUES (:id, :partnership, :name, :idea, :place, :on)
            """;
    static final String COMES_FROM =
            "INSERT INTO partnership.group_from (group_id, from_id, partnership_id) VALUES (:group, :from, :partnership)";
    static final String GROUPS = """
            SELECT id, partnership_id, name, idea, place_id, begun_on, question, scope, product, ends_on, sharing_rule,
                   launched_on, override_name, override_why, ended_on, ending, ending_words,
                   ARRAY(SELECT f.from_id FROM partnership.group_from f WHERE f.group_id = task_group.id) AS from_ids
              FROM partnership.task_group WHERE partnership_id = :partnership ORDER BY begun_on, id LIMIT 500
            """;
    static final String GROUP = """
            SELECT id, partnership_id, name, idea, place_id, begun_on, question, scope, product, ends_on, sharing_rule,
                   launched_on, override_name, override_why, ended_on, ending, ending_words,
                   ARRAY(SELECT f.from_id FROM partnership.group_from f WHERE f.group_id = task_group.id) AS from_ids
              FROM partnership.task_group WHERE id = :id
            """;
    static final String LAUNCH = """
            UPDATE partnership.task_group SET question = :question, scope = :scope, product = :product, ends_on = :endsOn,
                   sharing_rule = :sharingRule, launched_on = :on, override_name = :name, override_why = :why
             WHERE id = :id AND launched_on IS NULL AND ended_on IS NULL
            """;
    static final String END = """
            UPDATE partnership.task_group SET ended_on = :on, ending = :how, ending_words = :words WHERE id = :id AND ended_on IS NULL
            """;
    static final String LOOK_BACK = """
            INSERT INTO partnership.group_looked_back (group_id, partnership_id, on_day, found) VALUES (:group, :partnership, :on, :found)
            """;
    static final String LOOKED_BACK = "SELECT on_day, found FROM partnership.group_looked_back WHERE group_id = :group";
    static final String HEAR = """
            INSERT INTO partnership.group_heard (group_id, partnership_id, role, who, words, on_day)
            VALUES (:group, :partnership, :side, :who, :words, :on)
            """;
    static final String HEARD =
            "SELECT role, who, words, on_day FROM partnership.group_heard WHERE group_id = :group ORDER BY on_day, role LIMIT 50";
    static final String JOIN = """
            INSERT INTO partnership.group_member (id, group_id, partnership_id, role, name, named, leads, seat_id, from_date)
            VALUES (:id, :group, :partnership, :side, :name, :named, :leads, :seat, :from)
            """;
    static final String LEAVE =
            "UPDATE partnership.group_member SET until_date = :on WHERE id = :id AND group_id = :group AND until_date IS NULL";
    static final String MEMBERS = """
            SELECT id, group_id, role, name, named, leads, seat_id, from_date, until_date
              FROM partnership.group_member WHERE group_id = :group ORDER BY from_date, name, id LIMIT 500
            """;
    static final String MINE = "SELECT id FROM partnership.group_mine_v WHERE id = :id";

    private final JdbcClient jdbc;

    GroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Group g) {
        jdbc.sql(BEGIN)
                .param("id", g.id())
                .param("partnership", g.partnership())
                .param("name", g.name())
                .param("idea", g.idea())
                .param("place", g.place())
                .param("on", g.begunOn())
                .update();
        g.from()
                .forEach(from -> jdbc.sql(COMES_FROM)
                        .param("group", g.id())
                        .param("from", from)
                        .param("partnership", g.partnership())
                        .update());
    }

    List<Group> groups(UUID partnership) {
        return jdbc.sql(GROUPS)
                .param("partnership", partnership)
                .query((rs, _) -> group(rs))
                .list();
    }

    Optional<Group> group(UUID id) {
        return jdbc.sql(GROUP).param("id", id).query((rs, _) -> group(rs)).optional();
    }

    void launch(UUID id, Group.Charter c, Optional<Group.WithoutFamilies> without) {
        jdbc.sql(LAUNCH)
                .param("id", id)
                .param("question", c.question())
                .param("scope", c.scope())
                .param("product", c.product())
                .param("endsOn", c.endsOn())
                .param("sharingRule", c.sharingRule())
                .param("on", c.launchedOn())
                .param("name", without.map(Group.WithoutFamilies::name).orElse(null))
                .param("why", without.map(Group.WithoutFamilies::why).orElse(null))
                .update();
    }

    void end(UUID id, Group.Ended e) {
        jdbc.sql(END)
                .param("id", id)
                .param("on", e.on())
                .param("how", e.how().name())
                .param("words", e.words())
                .update();
    }

    void lookBack(Group g, Group.LookedBack l) {
        jdbc.sql(LOOK_BACK)
                .param("group", g.id())
                .param("partnership", g.partnership())
                .param("on", l.on())
                .param("found", l.found())
                .update();
    }

    Optional<Group.LookedBack> lookedBack(UUID group) {
        return jdbc.sql(LOOKED_BACK)
                .param("group", group)
                .query((rs, _) -> new Group.LookedBack(rs.getObject("on_day", LocalDate.class), rs.getString("found")))
                .optional();
    }

    void hear(Group g, Heard h) {
        jdbc.sql(HEAR)
                .param("group", g.id())
                .param("partnership", g.partnership())
                .param("side", h.side().name())
                .param("who", h.who())
                .param("words", h.words())
                .param("on", h.on())
                .update();
    }

    List<Heard> heard(UUID group) {
        return jdbc.sql(HEARD)
                .param("group", group)
                .query((rs, _) -> new Heard(
                        Side.valueOf(rs.getString("role")),
                        rs.getString("who"),
                        rs.getString("words"),
                        rs.getObject("on_day", LocalDate.class)))
                .list();
    }

    void join(Group g, Member m) {
        jdbc.sql(JOIN)
                .param("id", m.id())
                .param("group", g.id())
                .param("partnership", g.partnership())
                .param("side", m.side().name())
                .param("name", m.name())
                .param("named", m.named())
                .param("leads", m.leads())
                .param("seat", m.seat().map(SeatId::value).orElse(null))
                .param("from", m.from())
                .update();
    }

    /** False where it is not this viewer's to end, or was ended before. */
    boolean leave(UUID group, UUID member, LocalDate on) {
        return jdbc.sql(LEAVE)
                        .param("id", member)
                        .param("group", group)
                        .param("on", on)
                        .update()
                == 1;
    }

    List<Member> members(UUID group) {
        return jdbc.sql(MEMBERS)
                .param("group", group)
                .query((rs, _) -> new Member(
                        rs.getObject("id", UUID.class),
                        rs.getObject("group_id", UUID.class),
                        Side.valueOf(rs.getString("role")),
                        rs.getString("name"),
                        rs.getBoolean("named"),
                        rs.getBoolean("leads"),
                        Optional.ofNullable(rs.getObject("seat_id", UUID.class)).map(SeatId::new),
                        rs.getObject("from_date", LocalDate.class),
                        Optional.ofNullable(rs.getObject("until_date", LocalDate.class))))
                .list();
    }

    /** Whoever acts works in this group: as a member, or for its partnership. */
    boolean mine(UUID group) {
        return jdbc.sql(MINE).param("id", group).query(UUID.class).optional().isPresent();
    }

    private static Group group(ResultSet rs) throws SQLException {
        Optional<LocalDate> launched = Optional.ofNullable(rs.getObject("launched_on", LocalDate.class));
        Optional<LocalDate> ended = Optional.ofNullable(rs.getObject("ended_on", LocalDate.class));
        Optional<String> override = Optional.ofNullable(rs.getString("override_name"));
        return new Group(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getString("name"),
                rs.getString("idea"),
                rs.getObject("place_id", UUID.class),
                rs.getObject("begun_on", LocalDate.class),
                Set.of((UUID[]) rs.getArray("from_ids").getArray()),
                launched.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Group.Charter(
                                rs.getString("question"),
                                rs.getString("scope"),
                                rs.getString("product"),
                                rs.getObject("ends_on", LocalDate.class),
                                rs.getString("sharing_rule"),
                                launched.get())),
                override.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Group.WithoutFamilies(override.get(), rs.getString("override_why"))),
                ended.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Group.Ended(
                                ended.get(), Group.How.valueOf(rs.getString("ending")), rs.getString("ending_words"))));
    }
}
