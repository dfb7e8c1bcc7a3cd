package org.throughline.partnership.meanings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what words mean in a partnership. */
@Repository
class MeaningStore {
    static final String OF = """
            SELECT id, partnership_id, term, meaning, source, said_by_id, said_on FROM partnership.own_meaning
             WHERE partnership_id = :partnership ORDER BY turn DESC
            """;
    static final String ADD = """
            INSERT INTO partnership.own_meaning (id, partnership_id, term, meaning, source, said_by_id, said_on, turn)
            SELECT :id, :partnership, :term, :meaning, :source, CAST(:saidBy AS uuid), :on, coalesce(max(turn), 0) + 1
              FROM partnership.own_meaning WHERE partnership_id = :partnership
            """;

    private final JdbcClient jdbc;

    MeaningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last said first. */
    List<OwnMeaning> of(UUID partnership) {
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> meaning(rs))
                .list();
    }

    void add(OwnMeaning m) {
        jdbc.sql(ADD)
                .param("id", m.id())
                .param("partnership", m.partnership())
                .param("term", m.term())
                .param("meaning", m.said().map(OwnMeaning.Said::meaning).orElse(null))
                .param("source", m.said().map(OwnMeaning.Said::source).orElse(null))
                .param("saidBy", m.saidBy().map(UUID::toString).orElse(null))
                .param("on", m.saidOn())
                .update();
    }

    private static OwnMeaning meaning(ResultSet rs) throws SQLException {
        return new OwnMeaning(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getString("term"),
                rs.getString("meaning") == null
                        ? Optional.empty()
                        : Optional.of(new OwnMeaning.Said(rs.getString("meaning"), rs.getString("source"))),
                Optional.ofNullable(rs.getObject("said_by_id", UUID.class)),
                rs.getObject("said_on", LocalDate.class));
    }
}
