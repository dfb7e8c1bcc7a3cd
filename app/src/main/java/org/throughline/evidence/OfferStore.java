package org.throughline.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL by which recommendations, and results that recommend nothing, are found in the order of their fit. */
@Repository
class OfferStore {
    /**
     * Whom each is meant for is told as {@link MeantFor} tells it: [] where nothing tells. Fit is 0 for marked so, 1 for nothing told, 2 for marked
     * otherwise: silence is not "everybody".
     */
    static final String FIND = """
            SELECT r.id, coalesce(o.one ->> 'key', '') AS key, count(*) OVER () AS found
            """ + Newest.VERSIONS + """
              LEFT JOIN LATERAL jsonb_array_elements(v.c -> 'recommendations') WITH ORDINALITY o (one, place) ON true
             CROSS JOIN LATERAL (SELECT CASE
                    WHEN jsonb_array_length(coalesce(o.one -> 'meantFor', '[]')) > 0 THEN o.one -> 'meantFor'
                    WHEN jsonb_array_length(coalesce(v.c #> '{about,meantFor}', '[]')) > 0 THEN v.c #> '{about,meantFor}'
                    WHEN jsonb_array_length(coalesce(nullif(o.one -> 'ingredients', 'null'), '[]')) > 0 THEN '["PARTNERSHIP"]'
                    WHEN v.c -> 'effects' @> '[{"level": "CHILD"}]' THEN '["CHILD"]'
                    WHEN jsonb_array_length(coalesce(nullif(v.c #> '{about,ingredients}', 'null'), '[]')) > 0 THEN '["PARTNERSHIP"]'
                    ELSE '[]' END AS whom) m
             WHERE r.status = 'QUALITY_ASSURED'
               AND (o.one IS NOT NULL OR (:results AND jsonb_array_length(v.c -> 'effects') > 0))
               AND (CAST(:meantFor AS text[]) = '{}' OR m.whom = '[]'
                    OR EXISTS (SELECT 1 FROM unnest(CAST(:meantFor AS text[])) a (one) WHERE m.whom @> to_jsonb(a.one)))
             ORDER BY CASE WHEN CAST(:meantFor AS text[]) <> '{}' AND m.whom = '[]' THEN 1 ELSE 0 END,
                      CASE WHEN CAST(:ingredient AS text) IS NULL THEN 0
                           WHEN jsonb_array_length(coalesce(nullif(o.one -> 'ingredients', 'null'), '[]')) = 0 THEN 1
                           WHEN o.one -> 'ingredients' @> to_jsonb(CAST(:ingredient AS text)) THEN 0 ELSE 2 END,
                      CASE WHEN CAST(:need AS text) IS NULL THEN 0
                           WHEN jsonb_array_length(coalesce(nullif(v.c #> '{about,needs}', 'null'), '[]')) = 0 THEN 1
                           WHEN v.c #> '{about,needs}' @> to_jsonb(CAST(:need AS text)) THEN 0 ELSE 2 END,
                      CASE WHEN CAST(:age AS int) IS NULL THEN 0
                           WHEN v.c #>> '{about,ages,from}' IS NULL THEN 1
                           WHEN :age BETWEEN CAST(v.c #>> '{about,ages,from}' AS int) AND CAST(v.c #>> '{about,ages,to}' AS int) THEN 0 ELSE 2 END,
                      CASE WHEN CAST(:setting AS text) IS NULL THEN 0
                           WHEN jsonb_array_length(coalesce(v.c #> '{about,settings}', '[]')) = 0 THEN 1
                           WHEN v.c #> '{about,settings}' @> to_jsonb(CAST(:setting AS text)) THEN 0 ELSE 2 END,
                      r.published_on DESC, r.id, o.place
             LIMIT :most
            """;

    private final JdbcClient jdbc;

    OfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In which record, and which of its recommendations; an empty key for the record as a whole. */
    record Place(EvidenceId record, String key) {}

    OnePage.Some<Place> find(Offers.Wish wish, int most) {
        record Row(Place place, int found) {}
        List<Row> rows = jdbc.sql(FIND)
                .param("results", wish.results())
                .param("meantFor", wish.meantFor().stream().map(Enum::name).toArray(String[]::new))
                .param("ingredient", wish.ingredient().map(Enum::name).orElse(null))
                .param("need", wish.need().map(Enum::name).orElse(null))
                .param("age", wish.age().orElse(null))
                .param("setting", wish.setting().map(Enum::name).orElse(null))
                .param("most", most)
                .query((rs, _) -> new Row(
                        new Place(new EvidenceId(rs.getObject("id", UUID.class)), rs.getString("key")),
                        rs.getInt("found")))
                .list();
        return new OnePage.Some<>(
                rows.stream().map(Row::place).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().found());
    }
}
