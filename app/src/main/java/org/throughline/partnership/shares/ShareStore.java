package org.throughline.partnership.shares;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.regions.Regions;

/** What areas shared, in its tables. The newest first, and by no other order. */
@Repository
class ShareStore {
    static final String ADD = """
            INSERT INTO partnership.shared_item (id, from_part_id, to_part_id, kind, item_key, shared_on)
            VALUES (:id, :from, :to, :kind, :key, :on)
            """;
    static final String ADD_WORDS =
            "INSERT INTO partnership.shared_words (item_id, title, words, why) VALUES (:id, :title, :words, :why)";
    static final String OF = """
            SELECT i.id, i.from_part_id, f.name AS from_name, i.to_part_id, t.name AS to_name, i.kind, i.item_key, i.shared_on,
                   i.taken_back_on, w.title, w.words, w.why
              FROM partnership.shared_item i
              JOIN partnership.partnership f ON f.id = i.from_part_id JOIN partnership.partnership t ON t.id = i.to_part_id
              LEFT JOIN partnership.shared_words w ON w.item_id = i.id
             WHERE i.from_part_id = :partnership OR i.to_part_id = :partnership ORDER BY i.shared_on DESC, i.id LIMIT 500
            """;
    static final String ANSWERS = """
            SELECT a.item_id, p.name, a.words, a.on_day FROM partnership.shared_answer a
              JOIN partnership.shared_item i ON i.id = a.item_id JOIN partnership.partnership p ON p.id = a.by_part_id
             WHERE i.from_part_id = :partnership OR i.to_part_id = :partnership ORDER BY a.on_day, a.id LIMIT 2000
            """;
    static final String TAKE_BACK = """
            UPDATE partnership.shared_item SET taken_back_on = :on
             WHERE id = :id AND from_part_id = :from AND taken_back_on IS NULL
            """;
    static final String MAY_ANSWER_AS = """
            SELECT p.id, p.name FROM partnership.partnership p
             WHERE p.id IN (SELECT h.partnership_id FROM partnership.held_v h)
               AND (p.id = :to OR p.id IN (SELECT r.area_part_id FROM partnership.region_now_v r WHERE r.region_id = :to))
             ORDER BY p.name, p.id LIMIT 50
            """;
    static final String ANSWER = """
            INSERT INTO partnership.shared_answer (id, item_id, by_part_id, words, on_day) VALUES (:id, :item, :by, :words, :on)
            """;

    private final JdbcClient jdbc;

    ShareStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID from, UUID to, Shareable item, String why, LocalDate on) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("from", from)
                .param("to", to)
                .param("kind", item.kind().name())
                .param("key", item.key())
                .param("on", on)
                .update();
        jdbc.sql(ADD_WORDS)
                .param("id", id)
                .param("title", item.title())
                .param("words", item.words())
                .param("why", why)
                .update();
    }

    /** Shared by or with this partnership, with what came back. */
    List<Share> of(UUID partnership) {
        record Row(UUID item, Share.CameBack answer) {}
        Map<UUID, List<Share.CameBack>> answers = jdbc
                .sql(ANSWERS)
                .param("partnership", partnership)
                .query((rs, _) -> new Row(
                        rs.getObject("item_id", UUID.class),
                        new Share.CameBack(
                                rs.getString("name"), rs.getString("words"), rs.getObject("on_day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::item, Collectors.mapping(Row::answer, Collectors.toList())));
        return jdbc.sql(OF).param("partnership", partnership).query((rs, _) -> share(rs)).list().stream()
                .map(s -> s.with(answers.getOrDefault(s.id(), List.of())))
                .toList();
    }

    boolean takeBack(UUID id, UUID from, LocalDate on) {
        return jdbc.sql(TAKE_BACK)
                        .param("id", id)
                        .param("from", from)
                        .param("on", on)
                        .update()
                == 1;
    }

    /** Where this viewer holds a place today: the region or nation itself, or an area in it. */
    List<Regions.Named> mayAnswerAs(UUID to) {
        return jdbc.sql(MAY_ANSWER_AS)
                .param("to", to)
                .query((rs, _) -> new Regions.Named(rs.getObject("id", UUID.class), rs.getString("name")))
                .list();
    }

    void answer(UUID item, UUID by, String words, LocalDate on) {
        jdbc.sql(ANSWER)
                .param("id", UUID.randomUUID())
                .param("item", item)
                .param("by", by)
                .param("words", words)
                .param("on", on)
                .update();
    }

    private static Share share(ResultSet rs) throws SQLException {
        String title = rs.getString("title");
        return new Share(
                rs.getObject("id", UUID.class),
                rs.getObject("from_part_id", UUID.class),
                rs.getString("from_name"),
                rs.getObject("to_part_id", UUID.class),
                rs.getString("to_name"),
                Shareable.Kind.valueOf(rs.getString("kind")),
                rs.getString("item_key"),
                rs.getObject("shared_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("taken_back_on", LocalDate.class)),
                title == null
                        ? Optional.empty()
                        : Optional.of(new Share.Words(title, rs.getString("words"), rs.getString("why"))),
                List.of());
    }
}
