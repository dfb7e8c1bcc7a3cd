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
    static final String NAMES = """
            SELECT t.name, count(*) OVER () AS found
              FROM evidence.tried t
             GROUP BY t.name
            HAVING (CAST(:sector AS text) IS NULL OR bool_or(:sector = ANY (t.sectors)))
               AND bool_or((CAST(:level AS text) IS NULL OR t.level = :level) AND (CAST(:direction AS text) IS NULL OR t.direction = :direction))
             ORDER BY t.name LIMIT :most OFFSET :after
            """;
    static final String SEEN = """
            SELECT t.name, t.record_id AS id, f.title, t.effect
              FROM evidence.tried t JOIN evidence.found_by f ON f.record_id = t.record_id
             WHERE t.name = ANY (:names)
             ORDER BY f.published_on DESC, lower(f.title) COLLATE "C", t.record_id, t.place LIMIT 2000
            """;
    static final String SECTORS = """
            SELECT DISTINCT s.sector COLLATE "C" AS sector
              FROM evidence.tried t CROSS JOIN LATERAL unnest(t.sectors) s (sector) ORDER BY 1 LIMIT 200
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
