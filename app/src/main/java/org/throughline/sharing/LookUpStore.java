package org.throughline.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.ChildId;
import org.throughline.people.Identifier;
import org.throughline.people.NameFolding;
import org.throughline.people.PersonId;

/** The SQL of finding a child: two checked functions, which ask who is looking themselves. */
@Repository
class LookUpStore {
    static final String BY_NAME =
            "SELECT child_id, person_id FROM sharing.find_by_name(:words, :sounds, CAST(:born AS date), :most)";
    static final String BY_NUMBER = "SELECT child_id, person_id FROM sharing.find_by_number(:kind, :value)";

    private final JdbcClient jdbc;

    LookUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The nearest first. */
    List<Finding.Found> byName(List<NameFolding.Folded> words, Optional<LocalDate> born, int most) {
        return jdbc.sql(BY_NAME)
                .param("words", words.stream().map(NameFolding.Folded::word).toArray(String[]::new))
                .param("sounds", words.stream().map(NameFolding.Folded::sound).toArray(String[]::new))
                .param("born", born.orElse(null))
                .param("most", most)
                .query(LookUpStore::found)
                .list();
    }

    List<Finding.Found> byNumber(Identifier.Checked number) {
        return jdbc.sql(BY_NUMBER)
                .param("kind", number.kind().name())
                .param("value", number.value())
                .query(LookUpStore::found)
                .list();
    }

    private static Finding.Found found(ResultSet rs, int row) throws SQLException {
        return new Finding.Found(
                new ChildId(rs.getObject("child_id", UUID.class)), new PersonId(rs.getObject("person_id", UUID.class)));
    }
}
