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
    private static final String FITS = """
             WHERE (CAST(:kind AS text) IS NULL OR f.kind = :kind)
               AND (CAST(:ingredient AS text) IS NULL OR :ingredient = ANY (f.ingredients))
               AND (CAST(:need AS text) IS NULL OR :need = ANY (f.needs))
               AND (CAST(:age AS int) IS NULL OR :age BETWEEN f.age_from AND f.age_to)
               AND (CAST(:confidence AS text) IS NULL OR :confidence = ANY (f.confidences))
               AND (CAST(:direction AS text) IS NULL OR :direction = ANY (f.directions))
               AND (cardinality(CAST(:axes AS text[])) = 0 OR f.record_id IN (
                    SELECT l.record_id FROM unnest(CAST(:axes AS text[]), CAST(:values AS text[]), CAST(:schemes AS text[])) w (axis, value, scheme)
                      JOIN evidence.found_label l ON l.axis = w.axis AND l.value = w.value AND l.scheme = w.scheme
                     GROUP BY l.record_id HAVING count(DISTINCT (w.axis, w.value, w.scheme)) = cardinality(CAST(:axes AS text[]))))
               AND (cardinality(CAST(:words AS text[])) = 0 OR f.record_id IN (SELECT s.id FROM evidence.published_with(CAST(:words AS text[])) s (id)))
            """;
    static final String FIND =
            "SELECT f.record_id AS id, count(*) OVER () AS found FROM evidence.found_by f " + FITS + """
             ORDER BY f.published_on DESC, lower(f.title) COLLATE "C", f.record_id LIMIT :most OFFSET :after
            """;
    static final String FIND_IN_ORDER = """
            SELECT f.record_id AS id, count(*) OVER () AS found
              FROM evidence.found_by f
              LEFT JOIN (SELECT l.record_id, (array_agg(l.value ORDER BY l.number DESC))[1] AS value FROM evidence.found_label l
                          WHERE l.axis = :axis AND l.scheme = :scheme GROUP BY l.record_id) o ON o.record_id = f.record_id
            """ + FITS + """
             ORDER BY o.value IS NULL,
                      coalesce(array_position(ARRAY(SELECT p.level FROM evidence.scheme_level p WHERE p.scheme = :scheme AND p.axis = :axis ORDER BY p.position),
                                              o.value), 100),
                      o.value COLLATE "C", f.published_on DESC, lower(f.title) COLLATE "C", f.record_id
             LIMIT :most OFFSET :after
            """;
    /** From each label in use to the next in the index: as many looks as there are labels, however many records have them. */
    static final String LABELS_IN_USE = """
            WITH RECURSIVE word AS (
                (SELECT l.axis, l.scheme, l.value FROM evidence.found_label l
                  WHERE l.axis IN ('THEME', 'STRENGTH', 'BREADTH') ORDER BY l.axis, l.scheme, l.value LIMIT 1)
                UNION ALL
                SELECT n.axis, n.scheme, n.value FROM word w
                 CROSS JOIN LATERAL (
                       SELECT l.axis, l.scheme, l.value FROM evidence.found_label l
                        WHERE l.axis IN ('THEME', 'STRENGTH', 'BREADTH')
                          AND (l.axis, l.scheme, l.value) > (w.axis, w.scheme, w.value)
                        ORDER BY l.axis, l.scheme, l.value LIMIT 1) n)
            SELECT axis, scheme, value FROM word ORDER BY axis, scheme, value LIMIT 500
            """;

    private final JdbcClient jdbc;

    BankListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of one page, and how many fit on all pages together. */
    OnePage.Some<UUID> find(Wanted wanted, Optional<BankOrder> order, int most, int after) {
        record Row(UUID id, int found) {}
        List<Row> rows = jdbc.sql(order.isPresent() ? FIND_IN_ORDER : FIND)
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
