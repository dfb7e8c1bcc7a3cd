package org.throughline.sharing;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.AreaId;
import org.throughline.people.ChildId;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** The SQL of entitlements, orders and choices. */
@Repository
class SharingStore {
    static final String DROP_ENTITLEMENTS = """
            DELETE FROM sharing.entitlement e USING unnest(CAST(:children AS uuid[]), CAST(:seats AS uuid[])) AS gone (child_id, seat_id)
             WHERE e.child_id = gone.child_id AND e.seat_id = gone.seat_id
            """;
    static final String ADD_ENTITLEMENT = """
            INSERT INTO sharing.entitlement (seat_id, child_id, tier, purpose, may_write, area_id, because, from_date, until_date, blocked)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    static final String ENTITLEMENTS = """
            SELECT seat_id, child_id, tier, purpose, may_write, area_id, because, from_date, until_date, blocked
              FROM sharing.entitlement WHERE child_id = ANY (:children) ORDER BY seat_id, tier, from_date LIMIT :most
            """;
    static final String TIERS_OF_CHILD =
            "SELECT tier, bool_or(may_write) AS may_write FROM sharing.my_children_v WHERE child_id = :child GROUP BY tier";
    static final String MY_CHILDREN = "SELECT DISTINCT child_id FROM sharing.my_children_v LIMIT :most";
    static final String CIRCLE = "SELECT DISTINCT seat_id, tier FROM sharing.circle_of(:child) LIMIT 2000";
    static final String ADD_ORDER = """
            INSERT INTO sharing.court_order (id, child_person_id, against_person_id, kind, keeps_from_record, evidence, from_date, until_date, recorded_at)
            VALUES (:id, :child, :against, :kind, :keeps, :evidence, :from, :until, :at)
            """;
    static final String ORDERS = """
            SELECT id, child_person_id, against_person_id, kind, keeps_from_record, evidence, from_date, until_date
              FROM sharing.court_order WHERE child_person_id = ANY (:records) ORDER BY from_date, id LIMIT :most
            """;
    static final String ADD_CHOICE = """
            INSERT INTO sharing.young_persons_choice (id, child_person_id, adult_person_id, may_see, from_date, recorded_at)
            VALUES (:id, :child, :adult, :maySee, :from, :at)
            """;
    static final String CHOICES = """
            SELECT id, child_person_id, adult_person_id, may_see, from_date
              FROM sharing.young_persons_choice WHERE child_person_id = ANY (:records) ORDER BY recorded_at, id LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SharingStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Puts the rights of seats to children in the place of those that stand.
     *
     * @param seats whose rights to which child are no longer as they stand
     * @param entitlements all that these seats have from now on to these children, each once
     */
    void replaceEntitlements(Collection<OfSeat> seats, List<Entitlement> entitlements) {
        jdbc.sql(DROP_ENTITLEMENTS)
                .param("children", seats.stream().map(s -> s.child().value()).toArray(UUID[]::new))
                .param("seats", seats.stream().map(s -> s.seat().value()).toArray(UUID[]::new))
                .update();
        batches.batchUpdate(ADD_ENTITLEMENT, entitlements, 500, (ps, e) -> {
            ps.setObject(1, e.seat().value());
            ps.setObject(2, e.child().value());
            ps.setString(3, e.tier().name());
            ps.setString(4, e.purpose().name());
            ps.setBoolean(5, e.mayWrite());
            ps.setObject(6, e.onlyWrittenIn().map(AreaId::value).orElse(null));
            ps.setString(7, e.because().name());
            ps.setDate(8, Date.valueOf(e.from()));
            ps.setDate(9, e.until().map(Date::valueOf).orElse(null));
            ps.setBoolean(10, e.blocked());
        });
    }

    /** One seat's rights to one child. */
    record OfSeat(SeatId seat, ChildId child) {
        static OfSeat of(Entitlement e) {
            return new OfSeat(e.seat(), e.child());
        }
    }

    List<Entitlement> entitlements(List<ChildId> children) {
        return jdbc.sql(ENTITLEMENTS)
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("most", 5_000 * children.size())
                .query(SharingStore::entitlement)
                .list();
    }

    /** The tiers of a child that the viewer sees today, and in which of them they may write. */
    Map<Tier, Boolean> tiersOf(ChildId child) {
        Map<Tier, Boolean> tiers = new EnumMap<>(Tier.class);
        jdbc.sql(TIERS_OF_CHILD).param("child", child.value()).query(rs -> {
            tiers.put(Tier.valueOf(rs.getString("tier")), rs.getBoolean("may_write"));
        });
        return tiers;
    }

    List<ChildId> myChildren(int most) {
        return jdbc.sql(MY_CHILDREN).param("most", most).query(UUID.class).list().stream()
                .map(ChildId::new)
                .toList();
    }

    record InCircle(SeatId seat, Tier tier) {}

    List<InCircle> circleOf(ChildId child) {
        return jdbc.sql(CIRCLE)
                .param("child", child.value())
                .query((rs, _) -> new InCircle(
                        new SeatId(rs.getObject("seat_id", UUID.class)), Tier.valueOf(rs.getString("tier"))))
                .list();
    }

    void add(CourtOrder o, Instant at) {
        jdbc.sql(ADD_ORDER)
                .param("id", o.id())
                .param("child", o.childRecord().value())
                .param("against", o.against().value())
                .param("kind", o.kind().name())
                .param("keeps", o.keepsFromRecord())
                .param("evidence", o.evidence())
                .param("from", o.from())
                .param("until", o.until().orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<CourtOrder> orders(List<PersonId> records) {
        return jdbc.sql(ORDERS)
                .param("records", uuids(records))
                .param("most", 100 * records.size())
                .query((rs, _) -> new CourtOrder(
                        rs.getObject("id", UUID.class),
                        new PersonId(rs.getObject("child_person_id", UUID.class)),
                        new PersonId(rs.getObject("against_person_id", UUID.class)),
                        CourtOrder.Kind.valueOf(rs.getString("kind")),
                        rs.getBoolean("keeps_from_record"),
                        rs.getString("evidence"),
                        rs.getObject("from_date", LocalDate.class),
                        Optional.ofNullable(rs.getObject("until_date", LocalDate.class))))
                .list();
    }

    void add(YoungPersonsChoice c, Instant at) {
        jdbc.sql(ADD_CHOICE)
                .param("id", c.id())
                .param("child", c.childRecord().value())
                .param("adult", c.adult().value())
                .param("maySee", c.maySee())
                .param("from", c.from())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<YoungPersonsChoice> choices(List<PersonId> records) {
        return jdbc.sql(CHOICES)
                .param("records", uuids(records))
                .param("most", 100 * records.size())
                .query((rs, _) -> new YoungPersonsChoice(
                        rs.getObject("id", UUID.class),
                        new PersonId(rs.getObject("child_person_id", UUID.class)),
                        new PersonId(rs.getObject("adult_person_id", UUID.class)),
                        rs.getBoolean("may_see"),
                        rs.getObject("from_date", LocalDate.class)))
                .list();
    }

    private static UUID[] uuids(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static Entitlement entitlement(ResultSet rs, int row) throws SQLException {
        return new Entitlement(
                new SeatId(rs.getObject("seat_id", UUID.class)),
                new ChildId(rs.getObject("child_id", UUID.class)),
                Tier.valueOf(rs.getString("tier")),
                Purpose.valueOf(rs.getString("purpose")),
                rs.getBoolean("may_write"),
                Optional.ofNullable(rs.getObject("area_id", UUID.class)).map(AreaId::new),
                Entitlement.Because.valueOf(rs.getString("because")),
                rs.getObject("from_date", LocalDate.class),
                Optional.ofNullable(rs.getObject("until_date", LocalDate.class)),
                rs.getBoolean("blocked"));
    }
}
