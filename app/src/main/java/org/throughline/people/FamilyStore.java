package org.throughline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of families: relationships, supporters, involvements, residence. */
@Repository
class FamilyStore {
    static final String ADD_RELATIONSHIP = """
            INSERT INTO people.relationship (id, child_person_id, adult_person_id, kind, parental_responsibility, has_care, evidence, from_date, until_date, recorded_at)
            VALUES (:id, :child, :adult, :kind, :pr, :care, :evidence, :from, :until, :at)
            """;
    static final String RELATIONSHIPS = """
            SELECT id, child_person_id, adult_person_id, kind, parental_responsibility, has_care, evidence, from_date, until_date
              FROM people.relationship WHERE child_person_id = ANY (:records) ORDER BY from_date, id LIMIT :most
            """;
    static final String CHILD_RECORDS_OF_ADULT =
            "SELECT DISTINCT child_person_id FROM people.relationship WHERE adult_person_id = :adult LIMIT 200";
    static final String ADD_SUPPORTER = """
            INSERT INTO people.family_supporter (id, child_person_id, supporter_person_id, kind, named_by_person_id, may_read_circle, may_write, from_date, until_date, recorded_at)
            VALUES (:id, :child, :supporter, :kind, :namedBy, :reads, :writes, :from, :until, :at)
            """;
    static final String SUPPORTERS = """
            SELECT id, child_person_id, supporter_person_id, kind, named_by_person_id, may_read_circle, may_write, from_date, until_date
              FROM people.family_supporter WHERE child_person_id = ANY (:records) ORDER BY from_date, id LIMIT :most
            """;
    static final String ADD_INVOLVEMENT = """
            INSERT INTO people.involvement (id, child_person_id, agency_id, seat_id, role, why, from_date, until_date, recorded_at)
            VALUES (:id, :child, :agency, :seat, :role, :why, :from, :until, :at)
            """;
    static final String INVOLVEMENTS = """
            SELECT id, child_person_id, agency_id, seat_id, role, why, from_date, until_date
              FROM people.involvement WHERE child_person_id = ANY (:records) ORDER BY from_date, id LIMIT :most
            """;
    static final String END_INVOLVEMENT = "UPDATE people.involvement SET until_date = :until WHERE id = :id";
    static final String END_RELATIONSHIP = "UPDATE people.relationship SET until_date = :until WHERE id = :id";
    static final String END_SUPPORTER = "UPDATE people.family_supporter SET until_date = :until WHERE id = :id";
    static final String END_RESIDENCE = "UPDATE people.residence SET until_date = :until WHERE id = :id";
    static final String ADD_RESIDENCE = """
            INSERT INTO people.residence (id, child_person_id, area_id, controller_id, from_date, until_date, recorded_at)
            VALUES (:id, :child, :area, :controller, :from, :until, :at)
            """;
    static final String RESIDENCES = """
            SELECT id, child_person_id, area_id, controller_id, from_date, until_date
              FROM people.residence WHERE child_person_id = ANY (:records) ORDER BY from_date, id LIMIT :most
            """;
    private final JdbcClient jdbc;

    FamilyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Relationship r, Instant at) {
        jdbc.sql(ADD_RELATIONSHIP)
                .param("id", r.id())
                .param("child", r.childRecord().value())
                .param("adult", r.adult().value())
                .param("kind", r.kind())
                .param("pr", r.parentalResponsibility())
                .param("care", r.hasCare())
                .param("evidence", r.evidence())
                .param("from", r.from())
                .param("until", r.until().orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<PersonId> childRecordsOf(PersonId adult) {
        return jdbc.sql(CHILD_RECORDS_OF_ADULT)
                .param("adult", adult.value())
                .query((rs, _) -> new PersonId(rs.getObject(1, UUID.class)))
                .list();
    }

    void add(Supporter s, Instant at) {
        jdbc.sql(ADD_SUPPORTER)
                .param("id", s.id())
                .param("child", s.childRecord().value())
                .param("supporter", s.supporter().value())
                .param("kind", s.kind().name())
                .param("namedBy", s.namedBy().value())
                .param("reads", s.mayReadCircle())
                .param("writes", s.mayWrite())
                .param("from", s.from())
                .param("until", s.until())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(Involvement i, Instant at) {
        jdbc.sql(ADD_INVOLVEMENT)
                .param("id", i.id())
                .param("child", i.childRecord().value())
                .param("agency", i.agency().value())
                .param("seat", i.seat().map(SeatId::value).orElse(null))
                .param("role", i.role().name())
                .param("why", i.why())
                .param("from", i.from())
                .param("until", i.until().orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(Residence r, Instant at) {
        jdbc.sql(ADD_RESIDENCE)
                .param("id", r.id())
                .param("child", r.childRecord().value())
                .param("area", r.area().value())
                .param("controller", r.controller().value())
                .param("from", r.from())
                .param("until", r.until().orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    void endInvolvement(UUID id, LocalDate until) {
        jdbc.sql(END_INVOLVEMENT).param("id", id).param("until", until).update();
    }

    void endRelationship(UUID id, LocalDate until) {
        jdbc.sql(END_RELATIONSHIP).param("id", id).param("until", until).update();
    }

    void endSupporter(UUID id, LocalDate until) {
        jdbc.sql(END_SUPPORTER).param("id", id).param("until", until).update();
    }

    void endResidence(UUID id, LocalDate until) {
        jdbc.sql(END_RESIDENCE).param("id", id).param("until", until).update();
    }

    List<Relationship> relationships(List<PersonId> records) {
        return jdbc.sql(RELATIONSHIPS)
                .param("records", uuids(records))
                .param("most", 200 * records.size())
                .query((rs, _) -> new Relationship(
                        rs.getObject("id", UUID.class),
                        new PersonId(rs.getObject("child_person_id", UUID.class)),
                        new PersonId(rs.getObject("adult_person_id", UUID.class)),
                        rs.getString("kind"),
                        rs.getBoolean("parental_responsibility"),
                        rs.getBoolean("has_care"),
                        rs.getString("evidence"),
                        rs.getObject("from_date", LocalDate.class),
                        until(rs)))
                .list();
    }

    List<Supporter> supporters(List<PersonId> records) {
        return jdbc.sql(SUPPORTERS)
                .param("records", uuids(records))
                .param("most", 200 * records.size())
                .query((rs, _) -> new Supporter(
                        rs.getObject("id", UUID.class),
                        new PersonId(rs.getObject("child_person_id", UUID.class)),
                        new PersonId(rs.getObject("supporter_person_id", UUID.class)),
                        Supporter.Kind.valueOf(rs.getString("kind")),
                        new PersonId(rs.getObject("named_by_person_id", UUID.class)),
                        rs.getBoolean("may_read_circle"),
                        rs.getBoolean("may_write"),
                        rs.getObject("from_date", LocalDate.class),
                        rs.getObject("until_date", LocalDate.class)))
                .list();
    }

    List<Involvement> involvements(List<PersonId> records) {
        return jdbc.sql(INVOLVEMENTS)
                .param("records", uuids(records))
                .param("most", 500 * records.size())
                .query((rs, _) -> new Involvement(
                        rs.getObject("id", UUID.class),
                        new PersonId(rs.getObject("child_person_id", UUID.class)),
                        new AgencyId(rs.getObject("agency_id", UUID.class)),
                        Optional.ofNullable(rs.getObject("seat_id", UUID.class)).map(SeatId::new),
                        Role.valueOf(rs.getString("role")),
                        rs.getString("why"),
                        rs.getObject("from_date", LocalDate.class),
                        until(rs)))
                .list();
    }

    List<Residence> residences(List<PersonId> records) {
        return jdbc.sql(RESIDENCES)
                .param("records", uuids(records))
                .param("most", 100 * records.size())
                .query((rs, _) -> new Residence(
                        rs.getObject("id", UUID.class),
                        new PersonId(rs.getObject("child_person_id", UUID.class)),
                        new AreaId(rs.getObject("area_id", UUID.class)),
                        new AgencyId(rs.getObject("controller_id", UUID.class)),
                        rs.getObject("from_date", LocalDate.class),
                        until(rs)))
                .list();
    }

    private static UUID[] uuids(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static Optional<LocalDate> until(ResultSet rs) throws SQLException {
        return Optional.ofNullable(rs.getObject("until_date", LocalDate.class));
    }
}
