package org.throughline.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of what the levels of schemes mean. */
@Repository
class SchemeStore {
    static final String ALL =
            "SELECT scheme, axis, level, meaning FROM evidence.scheme_level ORDER BY scheme, axis DESC, position LIMIT 2000";
    static final String UNKNOWN = """
            SELECT DISTINCT l.scheme COLLATE "C" AS scheme FROM evidence.label l JOIN evidence.record r ON r.id = l.record_id
             WHERE r.published_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM evidence.scheme_level s WHERE s.scheme = l.scheme)
             ORDER BY 1 LIMIT 500
            """;
    static final String ADD = """
            INSERT INTO evidence.scheme_level (scheme, axis, position, level, meaning, by_seat_id)
            VALUES (:scheme, :axis, :position, :level, :meaning, :seat) ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;

    SchemeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(String name, Axis axis) {}

    private record Row(Key key, Scheme.Level level) {}

    List<Scheme> all() {
        Map<Key, List<Scheme.Level>> byScheme = jdbc
                .sql(ALL)
                .query((rs, _) -> new Row(
                        new Key(rs.getString("scheme"), Axis.valueOf(rs.getString("axis"))),
                        new Scheme.Level(rs.getString("level"), rs.getString("meaning"))))
                .list()
                .stream()
                .collect(groupingBy(Row::key, LinkedHashMap::new, mapping(Row::level, toList())));
        return byScheme.entrySet().stream()
                .map(e -> new Scheme(e.getKey().name(), e.getKey().axis(), e.getValue()))
                .toList();
    }

    /** Schemes by which published records are labelled and whose levels nobody has told. */
    List<String> unknown() {
        return jdbc.sql(UNKNOWN).query(String.class).list();
    }

    void add(Scheme scheme, SeatId by) {
        for (int i = 0; i < scheme.levels().size(); i++) {
            jdbc.sql(ADD)
                    .param("scheme", scheme.name())
                    .param("axis", scheme.axis().name())
                    .param("position", i + 1)
                    .param("level", scheme.levels().get(i).word())
                    .param("meaning", scheme.levels().get(i).meaning())
                    .param("seat", by.value())
                    .update();
        }
    }
}
