package org.throughline.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.AreaId;
import org.throughline.people.SeatId;

/** The design of partnerships in their tables. */
@Repository
class DesignStore {
    /** A list never holds more. */
    static final int MOST = 500;

    static final String ADD = """
            INSERT INTO partnership.partnership (id, name, kind, area_id, vision, conditions, version, changed_on, made_by_seat_id)
            VALUES (:id, :name, :kind, :area, :vision, :conditions, :version, :on, :seat)
            """;
    static final String ALL = """
            SELECT id, name, kind, area_id, vision, conditions, version, changed_on, made_by_seat_id
              FROM partnership.partnership ORDER BY name, id LIMIT 500
            """;
    static final String BY_ID = """
            SELECT id, name, kind, area_id, vision, conditions, version, changed_on, made_by_seat_id
              FROM partnership.partnership WHERE id = :id
            """;
    static final String HELD = "SELECT id FROM partnership.held_v WHERE partnership_id = :partnership LIMIT 50";
    static final String AFTER = """
            SELECT id FROM partnership.partnership WHERE CAST(:after AS uuid) IS NULL OR id > CAST(:after AS uuid) ORDER BY id LIMIT 1
            """;
    static final String MINE = "SELECT id FROM partnership.mine_v LIMIT 500";
    static final String WHERE_I_SIT = """
            SELECT partnership_id AS id FROM partnership.held_v UNION SELECT id FROM partnership.mine_v LIMIT 500
            """;
    static final String REWORD = """
            UPDATE partnership.partnership SET vision = :vision, conditions = :conditions, version = version + 1, changed_on = :on
             WHERE id = :id
            """;
    static final String CHANGED =
            "UPDATE partnership.partnership SET version = version + 1, changed_on = :on WHERE id = :id";
    static final String ADD_PLACE = """
            INSERT INTO partnership.place (id, partnership_id, role, title, mandate, answers_for, duty, holder, named_in_public, seat_id,
                                           from_date, until_date)
            VALUES (:id, :partnership, :side, :title, :mandate, :answersFor, :duty, :holder, :named, :seat, :from, :until)
            """;
    static final String END_PLACE =
            "UPDATE partnership.place SET until_date = :on WHERE id = :id AND partnership_id = :partnership";
    static final String PLACES = """
            SELECT id, partnership_id, role, title, mandate, answers_for, duty, holder, named_in_public, seat_id, from_date, until_date
              FROM partnership.place WHERE partnership_id = :partnership ORDER BY from_date, title, id LIMIT 500
            """;
    static final String ADD_GOAL = """
            INSERT INTO partnership.goal (id, partnership_id, under_id, words, serves, place)
            VALUES (:id, :partnership, :under, :words, :serves, :place)
            """;
    static final String GOALS = """
            SELECT id, partnership_id, under_id, words, serves, place
              FROM partnership.goal WHERE partnership_id = :partnership ORDER BY place, id LIMIT 500
            """;
    static final String ADD_MEASURE = """
            INSERT INTO partnership.measure (id, partnership_id, goal_id, name, definition, unit, baseline, baseline_on, target, owner_id, review_on)
            VALUES (:id, :partnership, :goal, :name, :definition, :unit, :baseline, :baselineOn, :target, :owner, :reviewOn)
            """;
    static final String MEASURES = """
            SELECT id, partnership_id, goal_id, name, definition, unit, baseline, baseline_on, target, owner_id, review_on
              FROM partnership.measure WHERE partnership_id = :partnership ORDER BY name, id LIMIT 500
            """;
    static final String ADD_MEASURED = """
            INSERT INTO partnership.measured (measure_id, partnership_id, on_day, amount) VALUES (:measure, :partnership, :on, :amount)
            ON CONFLICT (measure_id, on_day) DO NOTHING
            """;
    static final String MEASURED = """
            SELECT measure_id, on_day, amount FROM partnership.measured WHERE partnership_id = :partnership ORDER BY on_day LIMIT 5000
            """;
    static final String REVIEW_NEXT =
            "UPDATE partnership.measure SET review_on = :on WHERE id = :id AND partnership_id = :partnership";

    private final JdbcClient jdbc;

    DesignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Partnership p) {
        jdbc.sql(ADD)
                .param("id", p.id())
                .param("name", p.name())
                .param("kind", p.kind().name())
                .param("area", p.area().map(AreaId::value).orElse(null))
                .param("vision", p.vision())
                .param("conditions", p.conditions())
                .param("version", p.version())
                .param("on", p.changedOn())
                .param("seat", p.madeBy().value())
                .update();
    }

    List<Partnership> all() {
        return jdbc.sql(ALL).query((rs, _) -> partnership(rs)).list();
    }

    Optional<Partnership> byId(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query((rs, _) -> partnership(rs)).optional();
    }

    List<UUID> whereISit() {
        return jdbc.sql(WHERE_I_SIT).query(UUID.class).list();
    }

    List<UUID> mine() {
        return jdbc.sql(MINE).query(UUID.class).list();
    }

    void reword(UUID id, String vision, String conditions, LocalDate on) {
        jdbc.sql(REWORD)
                .param("id", id)
                .param("vision", vision)
                .param("conditions", conditions)
                .param("on", on)
                .update();
    }

    void changed(UUID id, LocalDate on) {
        jdbc.sql(CHANGED).param("id", id).param("on", on).update();
    }

    void add(Place p) {
        jdbc.sql(ADD_PLACE)
                .param("id", p.id())
                .param("partnership", p.partnership())
                .param("side", p.side().name())
                .param("title", p.title())
                .param("mandate", p.mandate())
                .param("answersFor", p.answersFor())
                .param("duty", p.duty().name())
                .param("holder", p.holder().orElse(null))
                .param("named", p.namedInPublic())
                .param("seat", p.seat().map(SeatId::value).orElse(null))
                .param("from", p.from())
                .param("until", p.until())
                .update();
    }

    void endPlace(UUID partnership, UUID place, LocalDate lastDay) {
        jdbc.sql(END_PLACE)
                .param("id", place)
                .param("partnership", partnership)
                .param("on", lastDay)
                .update();
    }

    void add(Goal g) {
        jdbc.sql(ADD_GOAL)
                .param("id", g.id())
                .param("partnership", g.partnership())
                .param("under", g.under().orElse(null))
                .param("words", g.words())
                .param("serves", g.serves().orElse(null))
                .param("place", g.place())
                .update();
    }

    void add(Measure m) {
        jdbc.sql(ADD_MEASURE)
                .param("id", m.id())
                .param("partnership", m.partnership())
                .param("goal", m.goal())
                .param("name", m.name())
                .param("definition", m.definition())
                .param("unit", m.unit())
                .param("baseline", m.baseline())
                .param("baselineOn", m.baselineOn())
                .param("target", m.target())
                .param("owner", m.owner())
                .param("reviewOn", m.reviewOn())
                .update();
    }

    void addMeasured(Measure measure, Measure.Amount amount) {
        jdbc.sql(ADD_MEASURED)
                .param("measure", measure.id())
                .param("partnership", measure.partnership())
                .param("on", amount.on())
                .param("amount", amount.amount())
                .update();
    }

    void reviewNext(Measure measure, LocalDate on) {
        jdbc.sql(REVIEW_NEXT)
                .param("id", measure.id())
                .param("partnership", measure.partnership())
                .param("on", on)
                .update();
    }

    List<Place> places(UUID partnership) {
        return jdbc.sql(PLACES)
                .param("partnership", partnership)
                .query((rs, _) -> place(rs))
                .list();
    }

    List<Goal> goals(UUID partnership) {
        return jdbc.sql(GOALS)
                .param("partnership", partnership)
                .query((rs, _) -> new Goal(
                        id(rs, "id"),
                        id(rs, "partnership_id"),
                        Optional.ofNullable(rs.getObject("under_id", UUID.class)),
                        rs.getString("words"),
                        Optional.ofNullable(rs.getString("serves")),
                        rs.getInt("place")))
                .list();
    }

    List<Measure> measures(UUID partnership) {
        record Row(UUID measure, Measure.Amount amount) {}
        Map<UUID, List<Measure.Amount>> measured = jdbc
                .sql(MEASURED)
                .param("partnership", partnership)
                .query((rs, _) -> new Row(
                        id(rs, "measure_id"), new Measure.Amount(day(rs, "on_day"), rs.getBigDecimal("amount"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::measure, Collectors.mapping(Row::amount, Collectors.toList())));
        return jdbc.sql(MEASURES)
                .param("partnership", partnership)
                .query((rs, _) -> measure(rs, measured.getOrDefault(id(rs, "id"), List.of())))
                .list();
    }

    /** The places of this partnership that whoever acts holds today. */
    List<UUID> held(UUID partnership) {
        return jdbc.sql(HELD)
                .param("partnership", partnership)
                .query(UUID.class)
                .list();
    }

    /** The next partnership in the order of their ids. */
    Optional<UUID> partnershipAfter(Optional<UUID> after) {
        return jdbc.sql(AFTER)
                .param("after", after.map(UUID::toString).orElse(null))
                .query(UUID.class)
                .optional();
    }

    private static Measure measure(ResultSet rs, List<Measure.Amount> measured) throws SQLException {
        return new Measure(
                id(rs, "id"),
                id(rs, "partnership_id"),
                id(rs, "goal_id"),
                rs.getString("name"),
                rs.getString("definition"),
                rs.getString("unit"),
                rs.getBigDecimal("baseline"),
                day(rs, "baseline_on"),
                rs.getBigDecimal("target"),
                id(rs, "owner_id"),
                day(rs, "review_on"),
                measured);
    }

    private static Partnership partnership(ResultSet rs) throws SQLException {
        return new Partnership(
                id(rs, "id"),
                rs.getString("name"),
                Partnership.Kind.valueOf(rs.getString("kind")),
                Optional.ofNullable(rs.getObject("area_id", UUID.class)).map(AreaId::new),
                rs.getString("vision"),
                rs.getString("conditions"),
                rs.getInt("version"),
                day(rs, "changed_on"),
                new SeatId(id(rs, "made_by_seat_id")));
    }

    private static Place place(ResultSet rs) throws SQLException {
        return new Place(
                id(rs, "id"),
                id(rs, "partnership_id"),
                Side.valueOf(rs.getString("role")),
                rs.getString("title"),
                rs.getString("mandate"),
                rs.getString("answers_for"),
                Place.Duty.valueOf(rs.getString("duty")),
                Optional.ofNullable(rs.getString("holder")),
                rs.getBoolean("named_in_public"),
                Optional.ofNullable(rs.getObject("seat_id", UUID.class)).map(SeatId::new),
                day(rs, "from_date"),
                day(rs, "until_date"));
    }

    static UUID id(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate maybeDay(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
