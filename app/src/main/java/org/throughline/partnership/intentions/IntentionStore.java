package org.throughline.partnership.intentions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Given;
import org.throughline.partnership.Item;

/** What seats mean to do, in its table; nothing is written over. */
@Repository
class IntentionStore {
    static final String ADD = """
            INSERT INTO partnership.intention (partnership_id, place_id, conveyed, item, words, sure, on_day)
            VALUES (:partnership, :place, :conveyed, :item, :words, :sure, :on)
            """;
    static final String LATEST = """
            SELECT DISTINCT ON (place_id, item) place_id, conveyed, item, words, sure, on_day
              FROM partnership.intention WHERE partnership_id = :partnership ORDER BY place_id, item, number DESC LIMIT 5000
            """;

    private final JdbcClient jdbc;

    IntentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID partnership, Intention i) {
        jdbc.sql(ADD)
                .param("partnership", partnership)
                .param("place", i.place())
                .param("conveyed", i.conveyed())
                .param("item", i.item().name())
                .param("words", i.words().orElse(null))
                .param("sure", i.sure().map(g -> String.valueOf(g.sign())).orElse(null))
                .param("on", i.on())
                .update();
    }

    /** What each seat said last of each question, those that it took back too. */
    List<Intention> latest(UUID partnership) {
        return jdbc.sql(LATEST)
                .param("partnership", partnership)
                .query((rs, _) -> new Intention(
                        rs.getObject("place_id", UUID.class),
                        rs.getBoolean("conveyed"),
                        Item.valueOf(rs.getString("item")),
                        Optional.ofNullable(rs.getString("words")),
                        Optional.ofNullable(rs.getString("sure")).flatMap(s -> Given.of(s.charAt(0))),
                        rs.getObject("on_day", LocalDate.class)))
                .list();
    }
}
