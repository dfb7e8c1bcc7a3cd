package org.throughline.sharing;

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
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;
import org.throughline.sharing.ChildsObjection.Overruled;

/** The SQL of what competent children object to and of who acts for young people without capacity. */
@Repository
class WishesStore {
    static final String ADD_OBJECTION = """
            INSERT INTO sharing.childs_objection (id, child_person_id, against_person_id, from_tier, competence, from_date, until_date,
                   overruled_ground, overruled_by_seat_id, overruled_from, recorded_at)
            VALUES (:id, :child, :against, :tier, :competence, :from, :until, :ground, :bySeat, :overruledFrom, :at)
            """;
    static final String OBJECTIONS = """
            SELECT id, child_person_id, against_person_id, from_tier, competence, from_date, until_date,
                   overruled_ground, overruled_by_seat_id, overruled_from
              FROM sharing.childs_objection WHERE child_person_id = ANY (:records) ORDER BY from_date, id LIMIT :most
            """;
    static final String ADD_REPRESENTATIVE = """
            INSERT INTO sharing.representative (id, child_person_id, adult_person_id, decision, assessed_by, from_date, until_date, recorded_at)
            VALUES (:id, :child, :adult, :decision, :assessedBy, :from, :until, :at)
            """;
    static final String REPRESENTATIVES = """
            SELECT id, child_person_id, adult_person_id, decision, assessed_by, from_date, until_date
              FROM sharing.representative WHERE child_person_id = ANY (:records) ORDER BY from_date, id LIMIT :most
            """;

    private final JdbcClient jdbc;

    WishesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ChildsObjection o, Instant at) {
        jdbc.sql(ADD_OBJECTION)
                .param("id", o.id())
                .param("child", o.childRecord().value())
                .param("against", o.against().value())
                .param("tier", o.fromTier().name())
                .param("competence", o.competence())
                .param("from", o.from())
                .param("until", o.until().orElse(null))
                .param("ground", o.overruled().map(Overruled::ground).orElse(null))
                .param("bySeat", o.overruled().map(r -> r.by().value()).orElse(null))
                .param("overruledFrom", o.overruled().map(Overruled::from).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<ChildsObjection> objections(List<PersonId> records) {
        return jdbc.sql(OBJECTIONS)
                .param("records", uuids(records))
                .param("most", 200 * records.size())
                .query((rs, _) -> new ChildsObjection(
                        rs.getObject("id", UUID.class),
                        new PersonId(rs.getObject("child_person_id", UUID.class)),
                        new PersonId(rs.getObject("against_person_id", UUID.class)),
                        Tier.valueOf(rs.getString("from_tier")),
                        rs.getString("competence"),
                        rs.getObject("from_date", LocalDate.class),
                        day(rs, "until_date"),
                        overruled(rs)))
                .list();
    }

    private static Optional<Overruled> overruled(ResultSet rs) throws SQLException {
        return rs.getString("overruled_ground") == null
                ? Optional.empty()
                : Optional.of(new Overruled(
                        rs.getString("overruled_ground"),
                        new SeatId(rs.getObject("overruled_by_seat_id", UUID.class)),
                        rs.getObject("overruled_from", LocalDate.class)));
    }

    void add(Representative r, Instant at) {
        jdbc.sql(ADD_REPRESENTATIVE)
                .param("id", r.id())
                .param("child", r.childRecord().value())
                .param("adult", r.adult().value())
                .param("decision", r.decision())
                .param("assessedBy", r.assessedBy())
                .param("from", r.from())
                .param("until", r.until().orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Representative> representatives(List<PersonId> records) {
        return jdbc.sql(REPRESENTATIVES)
                .param("records", uuids(records))
                .param("most", 100 * records.size())
                .query((rs, _) -> new Representative(
                        rs.getObject("id", UUID.class),
                        new PersonId(rs.getObject("child_person_id", UUID.class)),
                        new PersonId(rs.getObject("adult_person_id", UUID.class)),
                        rs.getString("decision"),
                        rs.getString("assessed_by"),
                        rs.getObject("from_date", LocalDate.class),
                        day(rs, "until_date")))
                .list();
    }

    private static Optional<LocalDate> day(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, LocalDate.class));
    }

    private static UUID[] uuids(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
