package org.throughline.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of other names, and of the words by which names are found. */
@Repository
class NameStore {
    static final String ADD_OTHER = """
            INSERT INTO people.other_name (id, person_id, kind, given_names, family_name, recorded_at)
            VALUES (:id, :person, :kind, :given, :family, :at)
            """;
    static final String OTHERS_OF = """
            SELECT id, person_id, kind, given_names, family_name
              FROM people.other_name WHERE person_id = ANY (:persons) ORDER BY recorded_at, id LIMIT 500
            """;
    static final String ADD_WORD = "INSERT INTO people.name_word (word, sound) VALUES (?, ?) ON CONFLICT DO NOTHING";
    static final String DROP_KEYS = "DELETE FROM people.name_key WHERE person_id = :person";
    /** Once for each area the child has lived in, or once without. */
    static final String ADD_KEYS = """
            INSERT INTO people.name_key (person_id, area_id, word)
            SELECT DISTINCT CAST(:person AS uuid), r.area_id, w.word
              FROM unnest(CAST(:words AS text[])) AS w (word)
              LEFT JOIN people.residence r ON r.child_person_id = :person
            """;

    static final String EDITION = "SELECT edition FROM people.name_folding";
    static final String SET_EDITION = "UPDATE people.name_folding SET edition = :edition";
    static final String CHILDREN_AFTER = """
            SELECT id, source_agency_id, given_names, family_name, known_as, born, language, interpreter, is_child
              FROM people.person WHERE is_child AND id > :after ORDER BY id LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NameStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(OtherName name, Instant at) {
        jdbc.sql(ADD_OTHER)
                .param("id", name.id())
                .param("person", name.person().value())
                .param("kind", name.kind().name())
                .param("given", name.givenNames())
                .param("family", name.familyName())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<OtherName> others(List<PersonId> persons) {
        return jdbc.sql(OTHERS_OF)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((rs, _) -> new OtherName(
                        rs.getObject("id", UUID.class),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        OtherName.Kind.valueOf(rs.getString("kind")),
                        rs.getString("given_names"),
                        rs.getString("family_name")))
                .list();
    }

    void replaceKeys(PersonId person, List<NameFolding.Folded> words) {
        dropKeys(person);
        batches.batchUpdate(ADD_WORD, words, 100, (ps, w) -> {
            ps.setString(1, w.word());
            ps.setString(2, w.sound());
        });
        jdbc.sql(ADD_KEYS)
                .param("person", person.value())
                .param("words", words.stream().map(NameFolding.Folded::word).toArray(String[]::new))
                .update();
    }

    void dropKeys(PersonId person) {
        jdbc.sql(DROP_KEYS).param("person", person.value()).update();
    }

    int edition() {
        return jdbc.sql(EDITION).query(Integer.class).single();
    }

    void edition(int now) {
        jdbc.sql(SET_EDITION).param("edition", now).update();
    }

    List<Person> childrenAfter(UUID after, int most) {
        return jdbc.sql(CHILDREN_AFTER)
                .param("after", after)
                .param("most", most)
                .query(PeopleStore::person)
                .list();
    }
}
