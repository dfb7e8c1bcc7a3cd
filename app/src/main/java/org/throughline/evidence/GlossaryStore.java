package org.throughline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL by which the words that records explain are found and put in order; a test holds it to a slow second way. */
@Repository
class GlossaryStore {
    static final String MEANINGS = """
            SELECT (array_agg(t.term ORDER BY f.published_on DESC, lower(f.title) COLLATE "C", f.record_id))[1] AS term, t.meaning, t.source,
                   (array_agg(f.record_id ORDER BY f.published_on DESC, lower(f.title) COLLATE "C", f.record_id))[1 : 20] AS ids, (array_agg(f.title ORDER BY f.published_on DESC, lower(f.title) COLLATE "C", f.record_id))[1 : 20] AS titles,
                   (array_agg(f.since ORDER BY f.published_on DESC, lower(f.title) COLLATE "C", f.record_id))[1 : 20] AS since, count(*) AS used, count(*) OVER () AS found
              FROM evidence.term t JOIN evidence.found_by f ON f.record_id = t.record_id
             GROUP BY lower(t.term), t.meaning, t.source
             ORDER BY lower(t.term) COLLATE "C", t.meaning COLLATE "C", t.source COLLATE "C"
             LIMIT :most OFFSET :after
            """;

    private final JdbcClient jdbc;

    GlossaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OnePage.Some<Glossary.Meaning> meanings(int most, int after) {
        record Row(Glossary.Meaning meaning, int found) {}
        List<Row> rows = jdbc.sql(MEANINGS)
                .param("most", most)
                .param("after", after)
                .query((rs, _) -> new Row(meaning(rs), rs.getInt("found")))
                .list();
        return new OnePage.Some<>(
                rows.stream().map(Row::meaning).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().found());
    }

    private static Glossary.Meaning meaning(ResultSet rs) throws SQLException {
        UUID[] ids = (UUID[]) rs.getArray("ids").getArray();
        String[] titles = (String[]) rs.getArray("titles").getArray();
        Timestamp[] since = (Timestamp[]) rs.getArray("since").getArray();
        return new Glossary.Meaning(
                new EvidenceContent.Term(rs.getString("term"), rs.getString("meaning"), rs.getString("source")),
                IntStream.range(0, ids.length)
                        .mapToObj(i -> new Glossary.In(new EvidenceId(ids[i]), titles[i], since[i].toInstant()))
                        .toList(),
                rs.getInt("used"));
    }
}
