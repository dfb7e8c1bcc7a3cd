package org.throughline.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL by which recommendations, and results that recommend nothing, are found in the order of their fit. */
@Repository
class OfferStore {
    /** Fit is 0 for marked so, 1 for nothing told, 2 for marked otherwise: silence is not "everybody". */
    static final String FIND = """
            SELECT f.record_id AS id, o.key, count(*) OVER () AS found
              FROM evidence.offered o JOIN evidence.found_by f ON f.record_id = o.record_id
             WHERE (o.place > 0 OR (:results AND f.directions <> '{}'))
               AND (CAST(:meantFor AS text[]) = '{}' OR o.meant_for = '{}' OR o.meant_for && CAST(:meantFor AS text[]))
             ORDER BY CASE WHEN CAST(:meantFor AS text[]) <> '{}' AND o.meant_for = '{}' THEN 1 ELSE 0 END,
                      CASE WHEN CAST(:ingredient AS text) IS NULL THEN 0
                           WHEN o.ingredients = '{}' THEN 1 WHEN :ingredient = ANY (o.ingredients) THEN 0 ELSE 2 END,
                      CASE WHEN CAST(:need AS text) IS NULL THEN 0 WHEN f.needs = '{}' THEN 1 WHEN :need = ANY (f.needs) THEN 0 ELSE 2 END,
                      CASE WHEN CAST(:age AS int) IS NULL THEN 0
                           WHEN f.age_from IS NULL THEN 1 WHEN :age BETWEEN f.age_from AND f.age_to THEN 0 ELSE 2 END,
                      CASE WHEN CAST(:setting AS text) IS NULL THEN 0
                           WHEN f.settings = '{}' THEN 1 WHEN :setting = ANY (f.settings) THEN 0 ELSE 2 END,
                      f.published_on DESC, lower(f.title) COLLATE "C", f.record_id, o.place
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
