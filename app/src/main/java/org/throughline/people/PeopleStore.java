package org.throughline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of areas, agencies, persons and accounts. */
@Repository
class PeopleStore {
    static final String ADD_AREA = "INSERT INTO people.area (id, name) VALUES (:id, :name)";
    static final String AREAS = "SELECT id, name FROM people.area ORDER BY name LIMIT 500";
    static final String AREAS_BY_ID =
            "SELECT id, name FROM people.area WHERE id = ANY (:ids) ORDER BY name, id LIMIT 500";
    static final String AREA_NAMED =
            "SELECT id, name FROM people.area WHERE lower(name) = lower(:name) ORDER BY id LIMIT 1";
    static final String ADD_AGENCY =
            "INSERT INTO people.agency (id, name, sector, area_id) VALUES (:id, :name, :sector, :area)";
    static final String AGENCIES = "SELECT id, name, sector, area_id FROM people.agency ORDER BY name LIMIT 2000";
    static final String AGENCIES_BY_ID = "SELECT id, name, sector, area_id FROM people.agency WHERE id = ANY (:ids)";
    static final String AGENCY = "SELECT id, name, sector, area_id FROM people.agency WHERE id = :id";
    static final String AGENCY_NAMED = """
            SELECT id, name, sector, area_id FROM people.agency
             WHERE lower(name) = lower(:name) AND area_id IS NOT DISTINCT FROM :area ORDER BY id LIMIT 1
            """;
    static final String ADD_PERSON = """
            INSERT INTO people.person (id, source_agency_id, given_names, family_name, known_as, born, language, interpreter, is_child, created_at)
            VALUES (:id, :source, :given, :family, :knownAs, :born, :language, :interpreter, :isChild, :at)
            """;
    static final String PERSON = """
            SELECT id, source_agency_id, given_names, family_name, known_as, born, language, interpreter, is_child
              FROM people.person WHERE id = :id
            """;
    static final String PERSONS = """
            SELECT id, source_agency_id, given_names, family_name, known_as, born, language, interpreter, is_child
              FROM people.person WHERE id = ANY (:ids)
            """;
    static final String FAMILY_ADULTS = """
            SELECT id, source_agency_id, given_names, family_name, known_as, born, language, interpreter, is_child
              FROM people.person WHERE id IN (SELECT person_id FROM people.seat WHERE role = 'PARENT' AND agency_id IS NULL)
             ORDER BY created_at DESC, id LIMIT :most
            """;
    static final String ADD_ACCOUNT =
            "INSERT INTO people.account (id, person_id, login, created_at) VALUES (:id, :person, :login, :at)";
    static final String ADD_ACCOUNT_PERSON =
            "INSERT INTO people.account_person (account_id, person_id) VALUES (:account, :person) ON CONFLICT DO NOTHING";
    static final String ACCOUNT_BY_LOGIN =
            "SELECT id, person_id, login, closed_at FROM people.account WHERE lower(login) = lower(:login)";
    static final String ACCOUNT = "SELECT id, person_id, login, closed_at FROM people.account WHERE id = :id";

    private final JdbcClient jdbc;

    PeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Area area) {
        jdbc.sql(ADD_AREA)
                .param("id", area.id().value())
                .param("name", area.name())
                .update();
    }

    List<Area> areas() {
        return jdbc.sql(AREAS).query(PeopleStore::area).list();
    }

    List<Area> areas(List<AreaId> ids) {
        return jdbc.sql(AREAS_BY_ID)
                .param("ids", ids.stream().map(AreaId::value).toArray(UUID[]::new))
                .query(PeopleStore::area)
                .list();
    }

    Optional<Area> areaNamed(String name) {
        return jdbc.sql(AREA_NAMED).param("name", name).query(PeopleStore::area).optional();
    }

    void add(Agency agency) {
        jdbc.sql(ADD_AGENCY)
                .param("id", agency.id().value())
                .param("name", agency.name())
                .param("sector", agency.sector().name())
                .param("area", agency.area().map(AreaId::value).orElse(null))
                .update();
    }

    List<Agency> agencies() {
        return jdbc.sql(AGENCIES).query(PeopleStore::agency).list();
    }

    List<Agency> agencies(List<AgencyId> ids) {
        return jdbc.sql(AGENCIES_BY_ID)
                .param("ids", ids.stream().map(AgencyId::value).toArray(UUID[]::new))
                .query(PeopleStore::agency)
                .list();
    }

    Optional<Agency> agencyNamed(String name, Optional<AreaId> area) {
        return jdbc.sql(AGENCY_NAMED)
                .param("name", name)
                .param("area", area.map(AreaId::value).orElse(null), Types.OTHER)
                .query(PeopleStore::agency)
                .optional();
    }

    Optional<Agency> agency(AgencyId id) {
        return jdbc.sql(AGENCY)
                .param("id", id.value())
                .query(PeopleStore::agency)
                .optional();
    }

    void add(Person p, Instant at) {
        jdbc.sql(ADD_PERSON)
                .param("id", p.id().value())
                .param("source", p.source().map(AgencyId::value).orElse(null))
                .param("given", p.givenNames())
                .param("family", p.familyName())
                .param("knownAs", p.knownAs().orElse(null))
                .param("born", p.born().orElse(null))
                .param("language", p.language())
                .param("interpreter", p.interpreter().orElse(null))
                .param("isChild", p.isChild())
                .param("at", java.sql.Timestamp.from(at))
                .update();
    }

    Optional<Person> person(PersonId id) {
        return jdbc.sql(PERSON)
                .param("id", id.value())
                .query(PeopleStore::person)
                .optional();
    }

    List<Person> persons(List<PersonId> ids) {
        return jdbc.sql(PERSONS)
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PeopleStore::person)
                .list();
    }

    List<Person> familyAdults(int most) {
        return jdbc.sql(FAMILY_ADULTS)
                .param("most", most)
                .query(PeopleStore::person)
                .list();
    }

    void add(Account account, Instant at) {
        jdbc.sql(ADD_ACCOUNT)
                .param("id", account.id().value())
                .param("person", account.person().value())
                .param("login", account.login())
                .param("at", java.sql.Timestamp.from(at))
                .update();
    }

    void addAccountPerson(AccountId account, PersonId person) {
        jdbc.sql(ADD_ACCOUNT_PERSON)
                .param("account", account.value())
                .param("person", person.value())
                .update();
    }

    Optional<Account> accountByLogin(String login) {
        return jdbc.sql(ACCOUNT_BY_LOGIN)
                .param("login", login)
                .query(PeopleStore::account)
                .optional();
    }

    Optional<Account> account(AccountId id) {
        return jdbc.sql(ACCOUNT)
                .param("id", id.value())
                .query(PeopleStore::account)
                .optional();
    }

    private static Account account(ResultSet rs, int row) throws SQLException {
        return new Account(
                new AccountId(rs.getObject("id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                rs.getString("login"),
                Optional.ofNullable(rs.getTimestamp("closed_at")).map(java.sql.Timestamp::toInstant));
    }

    private static Area area(ResultSet rs, int row) throws SQLException {
        return new Area(new AreaId(rs.getObject("id", UUID.class)), rs.getString("name"));
    }

    private static Agency agency(ResultSet rs, int row) throws SQLException {
        return new Agency(
                new AgencyId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                Sector.valueOf(rs.getString("sector")),
                Optional.ofNullable(rs.getObject("area_id", UUID.class)).map(AreaId::new));
    }

    static Person person(ResultSet rs, int row) throws SQLException {
        return new Person(
                new PersonId(rs.getObject("id", UUID.class)),
                Optional.ofNullable(rs.getObject("source_agency_id", UUID.class))
                        .map(AgencyId::new),
                rs.getString("given_names"),
                rs.getString("family_name"),
                Optional.ofNullable(rs.getString("known_as")),
                Optional.ofNullable(rs.getObject("born", LocalDate.class)),
                rs.getString("language"),
                Optional.ofNullable(rs.getString("interpreter")),
                rs.getBoolean("is_child"));
    }
}
