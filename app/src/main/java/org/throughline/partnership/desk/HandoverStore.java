package org.throughline.partnership.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts what one seat owned into the hands of another, and keeps that it did. */
@Repository
class HandoverStore {
    static final String MEASURE =
            "UPDATE partnership.measure SET owner_id = :to WHERE id = :id AND owner_id = :from AND partnership_id = :partnership";
    static final String ACTION =
            "UPDATE partnership.action SET owner_id = :to WHERE id = :id AND owner_id = :from AND partnership_id = :partnership";
    static final String PROMISE = """
            UPDATE partnership.task SET owner_id = :to
             WHERE id = :id AND owner_id = :from AND partnership_id = :partnership AND done_on IS NULL
            """;
    static final String PRODUCT =
            "UPDATE partnership.protocol SET owner_id = :to WHERE id = :id AND owner_id = :from AND partnership_id = :partnership";
    static final String ADD = """
            INSERT INTO partnership.handed_over (id, partnership_id, kind, topic_id, words, from_id, to_id, to_know, on_day)
            VALUES (:id, :partnership, :kind, :topic, :words, :from, :to, :toKnow, :on)
            """;
    static final String OF = """
            SELECT id, partnership_id, kind, topic_id, words, from_id, to_id, to_know, on_day, heard_on, heard_conveyed
              FROM partnership.handed_over WHERE partnership_id = :partnership ORDER BY on_day DESC, words, id LIMIT 1000
            """;
    static final String HEAR = """
            UPDATE partnership.handed_over SET heard_on = :on, heard_conveyed = :conveyed WHERE id = :id AND heard_on IS NULL
            """;
    static final String UNHEARD_MINE = """
            SELECT h.partnership_id, min(h.on_day) AS since, count(*) AS things FROM partnership.handed_over h
             WHERE h.heard_on IS NULL AND h.to_id IN (SELECT s.id FROM partnership.held_v s)
             GROUP BY h.partnership_id ORDER BY since, h.partnership_id LIMIT 200
            """;
    /** As it stood on the last of these days. */
    static final String HEARD = """
            SELECT count(*) FILTER (WHERE h.heard_on <= :until) AS heard,
                   count(*) FILTER (WHERE h.heard_on <= :until AND h.heard_conveyed) AS conveyed, count(*) AS things
              FROM partnership.handed_over h
             WHERE h.partnership_id = :partnership AND h.on_day > :from AND h.on_day <= :until
            """;

    static final String EVER = """
            SELECT EXISTS (SELECT 1 FROM partnership.handed_over WHERE partnership_id = :partnership AND on_day <= :until)
            """;

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the seat does not own it any more. A group changes hands by its members, not here. */
    boolean give(HandedOver h) {
        String statement = switch (h.kind()) {
            case MEASURE -> MEASURE;
            case ACTION -> ACTION;
            case PROMISE -> PROMISE;
            case PRODUCT -> PRODUCT;
            case GROUP, CONCERN -> throw new IllegalArgumentException(h.kind() + " has no owner column");
        };
        return jdbc.sql(statement)
                        .param("id", h.topic())
                        .param("from", h.from())
                        .param("to", h.to())
                        .param("partnership", h.partnership())
                        .update()
                == 1;
    }

    void add(HandedOver h) {
        jdbc.sql(ADD)
                .param("id", h.id())
                .param("partnership", h.partnership())
                .param("kind", h.kind().name())
                .param("topic", h.topic())
                .param("words", h.words())
                .param("from", h.from())
                .param("to", h.to())
                .param("toKnow", h.toKnow())
                .param("on", h.on())
                .update();
    }

    /** The latest first. */
    List<HandedOver> of(UUID partnership) {
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> new HandedOver(
                        rs.getObject("id", UUID.class),
                        rs.getObject("partnership_id", UUID.class),
                        Leaving.Kind.valueOf(rs.getString("kind")),
                        rs.getObject("topic_id", UUID.class),
                        rs.getString("words"),
                        rs.getObject("from_id", UUID.class),
                        rs.getObject("to_id", UUID.class),
                        rs.getString("to_know"),
                        rs.getObject("on_day", LocalDate.class),
                        heard(rs)))
                .list();
    }

    private static Optional<HandedOver.Heard> heard(ResultSet rs) throws SQLException {
        LocalDate on = rs.getObject("heard_on", LocalDate.class);
        return on == null ? Optional.empty() : Optional.of(new HandedOver.Heard(on, rs.getBoolean("heard_conveyed")));
    }

    /** False where it was heard before. */
    boolean hear(UUID id, HandedOver.Heard heard) {
        return jdbc.sql(HEAR)
                        .param("id", id)
                        .param("on", heard.on())
                        .param("conveyed", heard.conveyed())
                        .update()
                == 1;
    }

    List<TakingOn.Unheard> unheardMine() {
        return jdbc.sql(UNHEARD_MINE)
                .query((rs, _) -> new TakingOn.Unheard(
                        rs.getObject("partnership_id", UUID.class),
                        rs.getObject("since", LocalDate.class),
                        rs.getInt("things")))
                .list();
    }

    boolean ever(UUID partnership, LocalDate until) {
        return jdbc.sql(EVER)
                .param("partnership", partnership)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    record Counted(int heard, int conveyed, int things) {}

    Counted counted(UUID partnership, LocalDate from, LocalDate until) {
        return jdbc.sql(HEARD)
                .param("partnership", partnership)
                .param("from", from)
                .param("until", until)
                .query((rs, _) -> new Counted(rs.getInt("heard"), rs.getInt("conveyed"), rs.getInt("things")))
                .single();
    }
}
