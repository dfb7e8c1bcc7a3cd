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

/** The SQL of identifiers. */
@Repository
class IdentifierStore {
    static final String ADD_IDENTIFIER = """
            INSERT INTO people.identifier (id, person_id, kind, value, issuer, gateway, from_date, until_date, recorded_at)
            VALUES (:id, :person, :kind, :value, :issuer, :gateway, :from, :until, :at)
            """;
    static final String END_IDENTIFIER = "UPDATE people.identifier SET until_date = :until WHERE id = :id";
    static final String IDENTIFIERS_OF = """
            SELECT id, person_id, kind, value, issuer, gateway, from_date, until_date
              FROM people.identifier WHERE person_id = ANY (:persons) ORDER BY kind, from_date, id LIMIT 200
            """;

    private final JdbcClient jdbc;

    IdentifierStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Identifier i, Instant at) {
        jdbc.sql(ADD_IDENTIFIER)
                .param("id", i.id())
                .param("person", i.person().value())
                .param("kind", i.number().kind().name())
                .param("value", i.number().value())
                .param("issuer", i.issuer())
                .param("gateway", i.gateway())
                .param("from", i.from())
                .param("until", i.until().orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    void end(UUID id, LocalDate until) {
        jdbc.sql(END_IDENTIFIER).param("id", id).param("until", until).update();
    }

    List<Identifier> of(List<PersonId> persons) {
        return jdbc.sql(IDENTIFIERS_OF)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(IdentifierStore::identifier)
                .list();
    }

    private static Identifier identifier(ResultSet rs, int row) throws SQLException {
        return new Identifier(
                rs.getObject("id", UUID.class),
                new PersonId(rs.getObject("person_id", UUID.class)),
                Identifier.read(Identifier.Kind.valueOf(rs.getString("kind")), rs.getString("value")),
                rs.getString("issuer"),
                rs.getString("gateway"),
                rs.getObject("from_date", LocalDate.class),
                Optional.ofNullable(rs.getObject("until_date", LocalDate.class)));
    }
}
