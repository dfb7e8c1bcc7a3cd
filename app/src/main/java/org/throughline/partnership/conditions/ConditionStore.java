package org.throughline.partnership.conditions;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.evidence.LocalCondition;

/** The SQL of local conditions. */
@Repository
class ConditionStore {
    static final String MARKED =
            "SELECT condition FROM partnership.local_condition WHERE partnership_id = :partnership";
    static final String UNMARK = """
            DELETE FROM partnership.local_condition WHERE partnership_id = :partnership AND condition <> ALL (CAST(:conditions AS text[]))
            """;
    static final String MARK = """
            INSERT INTO partnership.local_condition (partnership_id, condition)
            SELECT :partnership, c FROM unnest(CAST(:conditions AS text[])) c ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;

    ConditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the bank's list. */
    List<LocalCondition> marked(UUID partnership) {
        return jdbc
                .sql(MARKED)
                .param("partnership", partnership)
                .query((rs, _) -> LocalCondition.valueOf(rs.getString("condition")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** These and no others. */
    void mark(UUID partnership, List<LocalCondition> conditions) {
        String[] names = conditions.stream().map(Enum::name).toArray(String[]::new);
        for (String statement : List.of(UNMARK, MARK)) {
            jdbc.sql(statement)
                    .param("partnership", partnership)
                    .param("conditions", names)
                    .update();
        }
    }
}
