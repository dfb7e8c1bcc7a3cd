package org.throughline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the opaque child and of the links that say which person records are that child. */
@Repository
class LinkStore {
    static final String ADD_CHILD = "INSERT INTO people.child (id, created_at) VALUES (:id, :at)";
    static final String SOME_CHILDREN = """
            SELECT id FROM people.child WHERE CAST(:after AS uuid) IS NULL OR id > :after ORDER BY id LIMIT :most
            """;
    static final String OPEN_LINK = """
            INSERT INTO people.child_link (id, child_id, person_id, state, why, by_seat_id, from_at)
            VALUES (:id, :child, :person, :state, :why, :bySeat, :at)
            """;
    static final String CLOSE_LINK = "UPDATE people.child_link SET until_at = :at WHERE id = :id AND until_at IS NULL";
    static final String LINKS_OF_CHILD = """
            SELECT id, child_id, person_id, state, why, from_at, until_at
              FROM people.child_link WHERE child_id = :child ORDER BY from_at, number LIMIT 500
            """;
    static final String LINKS_OF_PERSON = """
            SELECT id, child_id, person_id, state, why, from_at, until_at
              FROM people.child_link WHERE person_id = :person ORDER BY from_at, number LIMIT 500
            """;
    static final String RECORDS_OF = """
            SELECT p.id, p.source_agency_id, p.given_names, p.family_name, p.known_as, p.born, p.language, p.interpreter, p.is_child
              FROM people.child_link l JOIN people.person p ON p.id = l.person_id
             WHERE l.child_id = :child AND l.state = 'CONFIRMED' AND l.until_at IS NULL
             ORDER BY p.created_at, p.id LIMIT 50
            """;
    static final String RECORDS_OF_MANY = """
            SELECT l.child_id, p.id, p.source_agency_id, p.given_names, p.family_name, p.known_as, p.born, p.language, p.interpreter, p.is_child
              FROM people.child_link l JOIN people.person p ON p.id = l.person_id
             WHERE l.child_id = ANY (:children) AND l.state = 'CONFIRMED' AND l.until_at IS NULL
             ORDER BY p.created_at, p.id LIMIT :most
            """;
    static final String CHILDREN = """
            SELECT l.child_id, p.id, p.source_agency_id, p.given_names, p.family_name, p.known_as, p.born, p.language, p.interpreter, p.is_child
              FROM people.child_link l JOIN people.person p ON p.id = l.person_id
             WHERE l.state = 'CONFIRMED' AND l.until_at IS NULL
             ORDER BY p.created_at DESC, p.id LIMIT :most
            """;

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addChild(ChildId child, Instant at) {
        jdbc.sql(ADD_CHILD)
                .param("id", child.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void open(ChildLink link, Optional<SeatId> by) {
        jdbc.sql(OPEN_LINK)
                .param("id", link.id())
                .param("child", link.child().value())
                .param("person", link.person().value())
                .param("state", link.state().name())
                .param("why", link.why())
                .param("bySeat", by.map(SeatId::value).orElse(null))
                .param("at", Timestamp.from(link.from()))
                .update();
    }

    void close(UUID id, Instant at) {
        jdbc.sql(CLOSE_LINK).param("id", id).param("at", Timestamp.from(at)).update();
    }

    List<ChildLink> linksOf(ChildId child) {
        return jdbc.sql(LINKS_OF_CHILD)
                .param("child", child.value())
                .query(LinkStore::link)
                .list();
    }

    List<ChildLink> linksOf(PersonId person) {
        return jdbc.sql(LINKS_OF_PERSON)
                .param("person", person.value())
                .query(LinkStore::link)
                .list();
    }

    List<Person> recordsOf(ChildId child) {
        return jdbc.sql(RECORDS_OF)
                .param("child", child.value())
                .query(PeopleStore::person)
                .list();
    }

    /** The records of these children, in the order in which each came. */
    List<Families.Known> recordsOf(List<ChildId> children) {
        return jdbc.sql(RECORDS_OF_MANY)
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("most", 50 * children.size())
                .query(LinkStore::known)
                .list();
    }

    List<Families.Known> children(int most) {
        return jdbc.sql(CHILDREN).param("most", most).query(LinkStore::known).list();
    }

    private static Families.Known known(ResultSet rs, int row) throws SQLException {
        return new Families.Known(new ChildId(rs.getObject("child_id", UUID.class)), PeopleStore.person(rs, row));
    }

    List<ChildId> children(Optional<ChildId> after, int most) {
        return jdbc
                .sql(SOME_CHILDREN)
                .param("after", after.map(ChildId::value).orElse(null))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    private static ChildLink link(ResultSet rs, int row) throws SQLException {
        return new ChildLink(
                rs.getObject("id", UUID.class),
                new ChildId(rs.getObject("child_id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                ChildLink.State.valueOf(rs.getString("state")),
                rs.getString("why"),
                rs.getTimestamp("from_at").toInstant(),
                Optional.ofNullable(rs.getTimestamp("until_at")).map(Timestamp::toInstant));
    }
}
