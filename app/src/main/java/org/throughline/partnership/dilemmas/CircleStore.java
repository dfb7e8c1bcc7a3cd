package org.throughline.partnership.dilemmas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked into a circle, and who of it agreed, in their tables. */
@Repository
class CircleStore {
    static final String ADD = """
            INSERT INTO partnership.dilemma_asked (id, dilemma_id, partnership_id, place_id, by_id, why, asked_on)
            VALUES (:id, :dilemma, :partnership, :place, :by, :why, :on)
            """;
    static final String OF = """
            SELECT a.id, a.dilemma_id, a.place_id, a.by_id, a.why, a.asked_on, a.refused_on, a.in_on, a.reads_from IS NULL AS earlier,
                   ARRAY(SELECT g.place_id FROM partnership.dilemma_agreed g WHERE g.asked_id = a.id ORDER BY g.place_id) AS agreed
              FROM partnership.dilemma_asked a WHERE a.dilemma_id = :dilemma ORDER BY a.asked_on, a.id LIMIT 200
            """;
    /** Two who say yes in the same moment are heard one after the other. */
    static final String LOCK = "SELECT id FROM partnership.dilemma_asked WHERE id = :id FOR UPDATE";

    static final String AGREE = """
            INSERT INTO partnership.dilemma_agreed (asked_id, dilemma_id, place_id, earlier, on_day)
            VALUES (:asked, :dilemma, :place, :earlier, :on) ON CONFLICT DO NOTHING
            """;
    static final String ALL_AGREED_TO_EARLIER =
            "SELECT coalesce(bool_and(earlier), false) FROM partnership.dilemma_agreed WHERE asked_id = :asked";
    static final String REFUSE = "UPDATE partnership.dilemma_asked SET refused_on = :on WHERE id = :id";
    static final String LET_IN = """
            UPDATE partnership.dilemma_asked
               SET in_on = :on, reads_from = CASE WHEN :earlier THEN NULL ELSE nextval('partnership.dilemma_order') END
             WHERE id = :id
            """;
    static final String WIDEN =
            "UPDATE partnership.dilemma SET circle = circle || CAST(:place AS uuid) WHERE id = :dilemma";

    static final String WAITS_FOR = """
            SELECT a.partnership_id, a.dilemma_id, a.id, a.asked_on FROM partnership.dilemma_asked a
              JOIN partnership.dilemma d ON d.id = a.dilemma_id AND d.ended_on IS NULL
             WHERE a.in_on IS NULL AND a.refused_on IS NULL AND a.asked_on >= :since
               AND EXISTS (SELECT 1 FROM partnership.held_v h
                            WHERE h.id = ANY (d.circle)
                              AND NOT EXISTS (SELECT 1 FROM partnership.dilemma_agreed g
                                               WHERE g.asked_id = a.id AND g.place_id = h.id))
             ORDER BY a.asked_on, a.id LIMIT 100
            """;

    private final JdbcClient jdbc;

    CircleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Asked a, UUID partnership) {
        jdbc.sql(ADD)
                .param("id", a.id())
                .param("dilemma", a.dilemma())
                .param("partnership", partnership)
                .param("place", a.place())
                .param("by", a.by())
                .param("why", a.why())
                .param("on", a.on())
                .update();
    }

    /** The earliest first. */
    List<Asked> of(UUID dilemma) {
        return jdbc.sql(OF)
                .param("dilemma", dilemma)
                .query((rs, _) -> asked(rs))
                .list();
    }

    /** Asked for since that day, and not answered by a seat of this viewer. */
    List<Circles.WaitsForAWord> waitsFor(LocalDate since) {
        return jdbc.sql(WAITS_FOR)
                .param("since", since)
                .query((rs, _) -> new Circles.WaitsForAWord(
                        rs.getObject("partnership_id", UUID.class),
                        rs.getObject("dilemma_id", UUID.class),
                        rs.getObject("id", UUID.class),
                        rs.getObject("asked_on", LocalDate.class)))
                .list();
    }

    boolean lock(UUID asked) {
        return jdbc.sql(LOCK).param("id", asked).query(UUID.class).optional().isPresent();
    }

    void agree(UUID asked, UUID dilemma, UUID place, boolean earlier, LocalDate on) {
        jdbc.sql(AGREE)
                .param("asked", asked)
                .param("dilemma", dilemma)
                .param("place", place)
                .param("earlier", earlier)
                .param("on", on)
                .update();
    }

    boolean allAgreedToEarlier(UUID asked) {
        return jdbc.sql(ALL_AGREED_TO_EARLIER)
                .param("asked", asked)
                .query(Boolean.class)
                .single();
    }

    boolean refuse(UUID asked, LocalDate on) {
        return jdbc.sql(REFUSE).param("id", asked).param("on", on).update() == 1;
    }

    boolean letIn(UUID asked, boolean earlier, LocalDate on) {
        return jdbc.sql(LET_IN)
                        .param("id", asked)
                        .param("earlier", earlier)
                        .param("on", on)
                        .update()
                == 1;
    }

    boolean widen(UUID dilemma, UUID place) {
        return jdbc.sql(WIDEN).param("dilemma", dilemma).param("place", place).update() == 1;
    }

    private static Asked asked(ResultSet rs) throws SQLException {
        return new Asked(
                rs.getObject("id", UUID.class),
                rs.getObject("dilemma_id", UUID.class),
                rs.getObject("place_id", UUID.class),
                rs.getObject("by_id", UUID.class),
                rs.getString("why"),
                rs.getObject("asked_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("refused_on", LocalDate.class)),
                Optional.ofNullable(rs.getObject("in_on", LocalDate.class)),
                rs.getBoolean("earlier"),
                Arrays.asList((UUID[]) rs.getArray("agreed").getArray()));
    }
}
