package org.throughline.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL by which published records are found and put in order, one page at a time; a test holds it to a slow second way. */
@Repository
class BankListStore {
    static final String FIND = "SELECT r.id, count(*) OVER () AS found " + Newest.VERSIONS + """
              LEFT JOIN LATERAL (SELECT l.value FROM evidence.label l WHERE l.record_id = r.id AND l.axis = CAST(:axis AS text)
                                  AND l.scheme = CAST(:scheme AS text) ORDER BY l.number DESC LIMIT 1) o ON true
              LEFT JOIN evidence.scheme_level p ON p.scheme = :scheme AND p.axis = :axis AND p.level = o.value
             WHERE r.published_on IS NOT NULL
               AND (CAST(:kind AS text) IS NULL OR v.c ->> 'kind' = :kind)
               AND (CAST(:ingredient AS text) IS NULL OR v.c #> '{about,ingredients}' @> to_jsonb(CAST(:ingredient AS text))
                    OR v.c -> 'recommendations' @> jsonb_build_array(jsonb_build_object('ingredients', jsonb_build_array(CAST(:ingredient AS text)))))
               AND (CAST(:need AS text) IS NULL OR v.c #> '{about,needs}' @> to_jsonb(CAST(:need AS text)))
               AND (CAST(:age AS int) IS NULL
                    OR :age BETWEEN CAST(v.c #>> '{about,ages,from}' AS int) AND CAST(v.c #>> '{about,ages,to}' AS int))
               AND (CAST(:confidence AS text) IS NULL
                    OR v.c -> 'findings' @> jsonb_build_array(jsonb_build_object('confidence', CAST(:confidence AS text))))
               AND (CAST(:direction AS text) IS NULL
                    OR v.c -> 'effects' @> jsonb_build_array(jsonb_build_object('direction', CAST(:direction AS text))))
               AND NOT EXISTS (SELECT 1 FROM unnest(CAST(:axes AS text[]), CAST(:values AS text[]), CAST(:schemes AS text[])) w (axis, value, scheme)
                                WHERE NOT EXISTS (SELECT 1 FROM evidence.label l WHERE l.record_id = r.id
                                                     AND l.axis = w.axis AND l.value = w.value AND l.scheme = w.scheme))
               AND NOT EXISTS (SELECT 1 FROM unnest(CAST(:words AS text[])) w (word)
                                WHERE position(w.word IN lower(concat_ws(' ', v.c ->> 'title', v.c ->> 'oneLiner',
                                      v.c #>> '{summary,plain}', v.c #>> '{source,authors}', v.c #>> '{setting,population}', v.c #>> '{setting,agencies}',
                                      (SELECT string_agg(f ->> 'words', ' ') FROM jsonb_array_elements(v.c -> 'findings') f),
                                      (SELECT string_agg(a ->> 'words', ' ') FROM jsonb_array_elements(v.c -> 'recommendations') a),
                                      (SELECT string_agg((e ->> 'intervention') || ' ' || (e ->> 'outcome'), ' ')
                                         FROM jsonb_array_elements(v.c -> 'effects') e)))) = 0)
             ORDER BY CASE WHEN CAST(:scheme AS text) IS NULL THEN 0 WHEN o.value IS NULL THEN 2 ELSE 1 END,
                      coalesce(p.position, 100), o.value COLLATE "C", r.published_on DESC, r.id
             LIMIT :most OFFSET :after
            """;
    static final String LABELS_IN_USE = """
            SELECT DISTINCT l.axis, l.value, l.scheme FROM evidence.label l JOIN evidence.record r ON r.id = l.record_id
             WHERE r.published_on IS NOT NULL AND l.axis IN ('THEME', 'STRENGTH', 'BREADTH') ORDER BY l.axis, l.scheme, l.value LIMIT 500
            """;

    private final JdbcClient jdbc;

    BankListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of one page, and how many fit on all pages together. */
    OnePage.Some<UUID> find(Wanted wanted, Optional<BankOrder> order, int most, int after) {
        record Row(UUID id, int found) {}
        List<Row> rows = jdbc.sql(FIND)
                .param("axis", order.map(o -> o.axis().name()).orElse(null))
                .param("scheme", order.map(BankOrder::scheme).orElse(null))
                .param("kind", wanted.kind().map(Enum::name).orElse(null))
                .param("ingredient", wanted.ingredient().map(Enum::name).orElse(null))
                .param("need", wanted.need().map(Enum::name).orElse(null))
                .param("age", wanted.age().orElse(null))
                .param("confidence", wanted.confidence().map(Enum::name).orElse(null))
                .param("direction", wanted.direction().map(Enum::name).orElse(null))
                .param("axes", all(wanted, l -> l.axis().name()))
                .param("values", all(wanted, Wanted.Labelled::value))
                .param("schemes", all(wanted, Wanted.Labelled::scheme))
                .param("words", wanted.words().toArray(String[]::new))
                .param("most", most)
                .param("after", after)
                .query((rs, _) -> new Row(rs.getObject("id", UUID.class), rs.getInt("found")))
                .list();
        return new OnePage.Some<>(
                rows.stream().map(Row::id).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().found());
    }

    private static String[] all(Wanted wanted, Function<Wanted.Labelled, String> part) {
        return wanted.labels().stream().map(part).toArray(String[]::new);
    }

    /** Every label that a published record has, each once. */
    List<Wanted.Labelled> labelsInUse() {
        return jdbc.sql(LABELS_IN_USE)
                .query((rs, _) -> new Wanted.Labelled(
                        Axis.valueOf(rs.getString("axis")), rs.getString("value"), rs.getString("scheme")))
                .list();
    }
}
