package org.throughline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of seats: who acts in which capacity, in which areas, and whose rights follow from that. */
@Repository
class SeatStore {
    static final String ADD_SEAT = """
            INSERT INTO people.seat (id, person_id, agency_id, role, title, from_date, until_date)
            VALUES (:id, :person, :agency, :role, :title, :from, :until)
            """;
    static final String ADD_SEAT_AREA = "INSERT INTO people.seat_area (seat_id, area_id) VALUES (:seat, :area)";
    static final String END_SEAT = "UPDATE people.seat SET until_date = :until WHERE id = :id";
    static final String SEAT =
            "SELECT id, person_id, agency_id, role, title, from_date, until_date FROM people.seat WHERE id = :id";
    static final String SEATS_OF_PERSONS = """
            SELECT id, person_id, agency_id, role, title, from_date, until_date
              FROM people.seat WHERE person_id = ANY (:persons) ORDER BY title, id LIMIT 5000
            """;
    private static final String SITTINGS = """
            SELECT s.id AS seat_id, s.person_id, s.agency_id, s.role, s.title, s.from_date, s.until_date,
                   p.id, p.source_agency_id, p.given_names, p.family_name, p.known_as, p.born, p.language, p.interpreter, p.is_child,
                   a.name AS agency_name, a.sector AS agency_sector, a.area_id AS agency_area_id
              FROM people.seat s JOIN people.person p ON p.id = s.person_id LEFT JOIN people.agency a ON a.id = s.agency_id
            """;
    static final String SITTINGS_BY_ID = SITTINGS + " WHERE s.id = ANY (:ids)";
    static final String SITTINGS_OF_ACCOUNT = SITTINGS + """
             WHERE s.person_id IN (SELECT person_id FROM people.account_person WHERE account_id = :account
                                   UNION SELECT person_id FROM people.account WHERE id = :account)
             ORDER BY s.title, s.id LIMIT 5000
            """;
    static final String SEATS_BY_ID =
            "SELECT id, person_id, agency_id, role, title, from_date, until_date FROM people.seat WHERE id = ANY (:ids)";
    static final String SEATS_OF_AGENCY = """
            SELECT id, person_id, agency_id, role, title, from_date, until_date
              FROM people.seat WHERE agency_id = :agency ORDER BY title, id LIMIT 2000
            """;
    static final String STAFF_SEATS = """
            SELECT id, person_id, agency_id, role, title, from_date, until_date
              FROM people.seat WHERE agency_id IS NOT NULL ORDER BY title, id LIMIT :most
            """;
    static final String OTHER_LEADS_OF_BANK = """
            SELECT id, person_id, agency_id, role, title, from_date, until_date
              FROM people.seat WHERE role = 'EVIDENCE_LEAD' AND person_id <> :person
               AND from_date <= :day AND (until_date IS NULL OR until_date >= :day) ORDER BY title, id LIMIT 100
            """;
    static final String AREAS_OF_SEATS =
            "SELECT seat_id, area_id FROM people.seat_area WHERE seat_id = ANY (:seats) LIMIT 5000";
    /**
     * Each way by its own index: as one condition with OR it reads every seat of the country. Not limited: with a seat left
     * out somebody would lose rights.
     */
    static final String SEATS_FOR_RIGHTS = """
            SELECT id, person_id, agency_id, role, title, from_date, until_date FROM people.seat WHERE person_id = ANY (:persons)
            UNION SELECT s.id, s.person_id, s.agency_id, s.role, s.title, s.from_date, s.until_date
              FROM unnest(CAST(:agencies AS uuid[]), CAST(:roles AS text[])) AS works (agency_id, role)
              JOIN people.seat s ON s.agency_id = works.agency_id AND s.role = works.role
            UNION SELECT id, person_id, agency_id, role, title, from_date, until_date FROM people.seat WHERE id = ANY (:seats)
            UNION SELECT s.id, s.person_id, s.agency_id, s.role, s.title, s.from_date, s.until_date
              FROM people.seat_area a JOIN people.seat s ON s.id = a.seat_id
             WHERE a.area_id = ANY (:areas) AND s.role = 'SEND_OFFICER'
             ORDER BY id
            """;

    /** Not limited, for the same reason. */
    static final String SEAT_AREAS =
            "SELECT seat_id, area_id FROM people.seat_area WHERE area_id = ANY (:areas) ORDER BY seat_id, area_id";

    static final String WHOSE_RIGHTS_FOLLOW = """
            SELECT DISTINCT l.child_id FROM people.child_link l
             WHERE l.state = 'CONFIRMED' AND l.until_at IS NULL AND l.person_id IN (
                   SELECT s.person_id FROM people.seat s WHERE s.id = :seat
             UNION SELECT r.child_person_id FROM people.relationship r JOIN people.seat s ON s.person_id = r.adult_person_id
                    WHERE s.id = :seat
             UNION SELECT h.child_person_id FROM people.family_supporter h JOIN people.seat s ON s.person_id = h.supporter_person_id
                    WHERE s.id = :seat
             UNION SELECT i.child_person_id FROM people.involvement i JOIN people.seat s ON s.agency_id = i.agency_id
                    WHERE s.id = :seat AND (i.seat_id = s.id OR (i.seat_id IS NULL AND i.role = s.role))
             UNION SELECT d.child_person_id FROM people.residence d
                     JOIN people.seat_area a ON a.area_id = d.area_id JOIN people.seat s ON s.id = a.seat_id
                    WHERE s.id = :seat AND s.role = 'SEND_OFFICER')
            """;

    /**
     * Not limited: a child left out would keep rights that no longer follow from anything. In order, so that two never wait for
     * each other in a ring.
     */
    static final String CHILDREN_WHOSE_RIGHTS_FOLLOW = WHOSE_RIGHTS_FOLLOW + " ORDER BY 1";

    static final String SOME_OF_THE_CHILDREN = WHOSE_RIGHTS_FOLLOW
            + " AND (CAST(:after AS uuid) IS NULL OR l.child_id > :after) ORDER BY l.child_id LIMIT :most";

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Seat seat) {
        jdbc.sql(ADD_SEAT)
                .param("id", seat.id().value())
                .param("person", seat.person().value())
                .param("agency", seat.agency().map(AgencyId::value).orElse(null))
                .param("role", seat.role().name())
                .param("title", seat.title())
                .param("from", seat.from())
                .param("until", seat.until().orElse(null))
                .update();
    }

    void addArea(SeatId seat, AreaId area) {
        jdbc.sql(ADD_SEAT_AREA)
                .param("seat", seat.value())
                .param("area", area.value())
                .update();
    }

    void end(SeatId seat, LocalDate until) {
        jdbc.sql(END_SEAT).param("id", seat.value()).param("until", until).update();
    }

    Optional<Seat> seat(SeatId id) {
        return jdbc.sql(SEAT).param("id", id.value()).query(SeatStore::seat).optional();
    }

    List<Seat> seats(List<SeatId> ids) {
        return jdbc.sql(SEATS_BY_ID)
                .param("ids", seatIds(ids))
                .query(SeatStore::seat)
                .list();
    }

    List<Sitting> sittings(List<SeatId> ids) {
        return jdbc.sql(SITTINGS_BY_ID)
                .param("ids", seatIds(ids))
                .query(SeatStore::sitting)
                .list();
    }

    List<Sitting> sittingsOf(AccountId account) {
        return jdbc.sql(SITTINGS_OF_ACCOUNT)
                .param("account", account.value())
                .query(SeatStore::sitting)
                .list();
    }

    List<Seat> ofPersons(List<PersonId> persons) {
        return jdbc.sql(SEATS_OF_PERSONS)
                .param("persons", personIds(persons))
                .query(SeatStore::seat)
                .list();
    }

    List<Seat> ofAgency(AgencyId agency) {
        return jdbc.sql(SEATS_OF_AGENCY)
                .param("agency", agency.value())
                .query(SeatStore::seat)
                .list();
    }

    List<Seat> ofStaff(int most) {
        return jdbc.sql(STAFF_SEATS).param("most", most).query(SeatStore::seat).list();
    }

    List<Seat> otherLeadsOfBank(PersonId person, LocalDate day) {
        return jdbc.sql(OTHER_LEADS_OF_BANK)
                .param("person", person.value())
                .param("day", day)
                .query(SeatStore::seat)
                .list();
    }

    List<Standing.SeatArea> areasOf(List<SeatId> seats) {
        return jdbc.sql(AREAS_OF_SEATS)
                .param("seats", seatIds(seats))
                .query(SeatStore::seatArea)
                .list();
    }

    /** @param works which role of an agency works with a child, where no seat is named for it */
    List<Seat> forRights(List<PersonId> persons, Set<Working> works, List<SeatId> seats, List<AreaId> areas) {
        return jdbc.sql(SEATS_FOR_RIGHTS)
                .param("persons", personIds(persons))
                .param("agencies", works.stream().map(w -> w.agency().value()).toArray(UUID[]::new))
                .param("roles", works.stream().map(w -> w.role().name()).toArray(String[]::new))
                .param("seats", seatIds(seats))
                .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query(SeatStore::seat)
                .list();
    }

    /** One role of an agency. */
    record Working(AgencyId agency, Role role) {}

    List<Standing.SeatArea> inAreas(List<AreaId> areas) {
        return jdbc.sql(SEAT_AREAS)
                .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query(SeatStore::seatArea)
                .list();
    }

    /** The children of whom this seat may see more or less because of how the seat stands. */
    List<ChildId> childrenWhoseRightsFollow(SeatId seat) {
        return jdbc.sql(CHILDREN_WHOSE_RIGHTS_FOLLOW).param("seat", seat.value()).query(UUID.class).list().stream()
                .map(ChildId::new)
                .toList();
    }

    List<ChildId> childrenWhoseRightsFollow(SeatId seat, Optional<ChildId> after, int most) {
        return jdbc
                .sql(SOME_OF_THE_CHILDREN)
                .param("seat", seat.value())
                .param("after", after.map(ChildId::value).orElse(null))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    private static UUID[] personIds(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static UUID[] seatIds(List<SeatId> seats) {
        return seats.stream().map(SeatId::value).toArray(UUID[]::new);
    }

    private static Standing.SeatArea seatArea(ResultSet rs, int row) throws SQLException {
        return new Standing.SeatArea(
                new SeatId(rs.getObject("seat_id", UUID.class)), new AreaId(rs.getObject("area_id", UUID.class)));
    }

    private static Sitting sitting(ResultSet rs, int row) throws SQLException {
        Seat seat = seat(rs, "seat_id");
        Optional<Agency> agency = Optional.empty();
        if (seat.agency().isPresent()) {
            agency = Optional.of(new Agency(
                    seat.agency().get(),
                    rs.getString("agency_name"),
                    Sector.valueOf(rs.getString("agency_sector")),
                    Optional.ofNullable(rs.getObject("agency_area_id", UUID.class))
                            .map(AreaId::new)));
        }
        return new Sitting(seat, PeopleStore.person(rs, row), agency);
    }

    private static Seat seat(ResultSet rs, int row) throws SQLException {
        return seat(rs, "id");
    }

    private static Seat seat(ResultSet rs, String id) throws SQLException {
        return new Seat(
                new SeatId(rs.getObject(id, UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                Optional.ofNullable(rs.getObject("agency_id", UUID.class)).map(AgencyId::new),
                Role.valueOf(rs.getString("role")),
                rs.getString("title"),
                rs.getObject("from_date", LocalDate.class),
                Optional.ofNullable(rs.getObject("until_date", LocalDate.class)));
    }
}
