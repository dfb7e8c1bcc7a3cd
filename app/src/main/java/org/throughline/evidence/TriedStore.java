package org.throughline.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL by which what was tried is found and put in order; a test holds it to a slow second way. */
@Repository
class TriedStore {
    private static final String IN_USE = Newest.VERSIONS + """
              CROSS JOIN LATERAL jsonb_array_elements(v.c -> 'effects') WITH ORDINALITY x (one, place)
              CROSS JOIN LATERAL (SELECT lower(regexp_replace(x.one ->> 'intervention', '^\\s+|\\s+$', '', 'g')) AS name) k
             WHERE r.status = 'QUALITY_ASSURED'
            """;
    static final String NAMES = "SELECT k.name, count(*) OVER () AS found " + IN_USE + """
             GROUP BY k.name
            HAVING (CAST(:sector AS text) IS NULL OR bool_or(x.one -> 'sectors' @> to_jsonb(CAST(:sector AS text))))
               AND bool_or((CAST(:level AS text) IS NULL OR x.one ->> 'level' = :level)
                           AND (CAST(:direction AS text) IS NULL OR x.one ->> 'direction' = :direction))
             ORDER BY k.name COLLATE "C" LIMIT :most OFFSET :after
            """;
    static final String SEEN =
            "SELECT k.name, r.id, v.c ->> 'title' AS title, CAST(x.one AS text) AS effect " + IN_USE + """
               AND k.name = ANY (:names)
             ORDER BY r.published_on DESC, r.id, x.place LIMIT 2000
            """;
    static final String SECTORS = "SELECT DISTINCT s.sector COLLATE \"C\" AS sector " + Newest.VERSIONS + """
              CROSS JOIN LATERAL jsonb_array_elements(v.c -> 'effects') x (one)
              CROSS JOIN LATERAL jsonb_array_elements_text(x.one -> 'sectors') s (sector)
             WHERE r.status = 'QUALITY_ASSURED' ORDER BY 1 LIMIT 200
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    TriedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OnePage.Some<String> names(Tried.Wish wish, int most, int after) {
        record Row(String name, int found) {}
        List<Row> rows = jdbc.sql(NAMES)
                .param("sector", wish.sector().orElse(null))
                .param("level", wish.level().map(Enum::name).orElse(null))
                .param("direction", wish.direction().map(Enum::name).orElse(null))
                .param("most", most)
                .param("after", after)
                .query((rs, _) -> new Row(rs.getString("name"), rs.getInt("found")))
                .list();
        return new OnePage.Some<>(
                rows.stream().map(Row::name).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().found());
    }

    /** Every result about these, the newest record first. At most 2,000. */
    Map<String, List<Intervention.Seen>> seen(List<String> names) {
        record Row(String name, Intervention.Seen seen) {}
        return jdbc
                .sql(SEEN)
                .param("names", names.toArray(String[]::new))
                .query((rs, _) -> new Row(
                        rs.getString("name"),
                        new Intervention.Seen(
                                new EvidenceId(rs.getObject("id", UUID.class)),
                                rs.getString("title"),
                                JSON.readValue(rs.getString("effect"), EvidenceContent.Effect.class))))
                .list()
                .stream()
                .collect(groupingBy(Row::name, mapping(Row::seen, toList())));
    }

    List<String> sectors() {
        return jdbc.sql(SECTORS).query(String.class).list();
    }
}
