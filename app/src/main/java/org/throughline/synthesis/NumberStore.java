package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of results and of the joint display. */
@Repository
class NumberStore {
    static final String ADD = """
            INSERT INTO synthesis.effect (id, synthesis_id, reference_id, outcome, level, measure, direction, estimate, low, high, interval_of, people, page, by_seat_id, at)
            VALUES (:id, :synthesis, :reference, :outcome, :level, :measure, :direction, :estimate, :low, :high, :of, CAST(:people AS int), :page, :seat, :at)
            """;
    static final String EFFECTS = """
            SELECT e.id, e.reference_id, e.outcome, e.level, e.measure, e.direction, e.estimate, e.low, e.high, e.interval_of, e.people, e.page
              FROM synthesis.effect e
              JOIN synthesis.settled s ON s.synthesis_id = e.synthesis_id AND s.stage = 'FULL_TEXT' AND s.reference_id = e.reference_id
             WHERE e.synthesis_id = :synthesis AND s.outcome = 'INCLUDE' ORDER BY e.at, e.outcome, e.measure, e.id LIMIT 5000
            """;
    static final String BEAR = """
            INSERT INTO synthesis.bearing (synthesis_id, effect_id, theme_id, by_seat_id, at)
            VALUES (:synthesis, :effect, :theme, :seat, :at) ON CONFLICT DO NOTHING
            """;
    static final String BEARINGS =
            "SELECT effect_id, theme_id FROM synthesis.bearing WHERE synthesis_id = :synthesis ORDER BY at, effect_id LIMIT 20000";
    static final String JOIN = """
            INSERT INTO synthesis.joint (synthesis_id, theme_id, stands, why, by_seat_id, at)
            VALUES (:synthesis, :theme, :stands, :why, :seat, :at)
            """;
    static final String JOINTS = """
            SELECT theme_id, stands, why, by_seat_id, at FROM synthesis.joint WHERE synthesis_id = :synthesis ORDER BY number LIMIT 5000
            """;

    private final JdbcClient jdbc;

    NumberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That a result bears on a theme. */
    record Bearing(UUID effect, UUID theme) {}

    void add(SynthesisId id, Effect e, SeatId by, Instant at) {
        jdbc.sql(ADD)
                .param("id", e.id())
                .param("synthesis", id.value())
                .param("reference", e.reference())
                .param("outcome", e.outcome())
                .param("level", e.level().name())
                .param("measure", e.measure())
                .param("direction", e.direction().name())
                .param("estimate", e.estimate())
                .param("low", e.interval().low())
                .param("high", e.interval().high())
                .param("of", e.interval().of())
                .param("people", e.people().isPresent() ? e.people().getAsInt() : null)
                .param("page", e.page())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Effect> effects(SynthesisId id) {
        return jdbc.sql(EFFECTS)
                .param("synthesis", id.value())
                .query(NumberStore::effect)
                .list();
    }

    private static Effect effect(ResultSet rs, int row) throws SQLException {
        int people = rs.getInt("people");
        return new Effect(
                rs.getObject("id", UUID.class),
                rs.getObject("reference_id", UUID.class),
                rs.getString("outcome"),
                Effect.Level.valueOf(rs.getString("level")),
                rs.getString("measure"),
                Effect.Direction.valueOf(rs.getString("direction")),
                rs.getString("estimate"),
                new Effect.Interval(rs.getString("low"), rs.getString("high"), rs.getString("interval_of")),
                people == 0 ? OptionalInt.empty() : OptionalInt.of(people),
                rs.getString("page"));
    }

    void bear(SynthesisId id, Bearing bearing, SeatId by, Instant at) {
        jdbc.sql(BEAR)
                .param("synthesis", id.value())
                .param("effect", bearing.effect())
                .param("theme", bearing.theme())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Bearing> bearings(SynthesisId id) {
        return jdbc.sql(BEARINGS)
                .param("synthesis", id.value())
                .query((rs, _) ->
                        new Bearing(rs.getObject("effect_id", UUID.class), rs.getObject("theme_id", UUID.class)))
                .list();
    }

    void join(SynthesisId id, Joint joint) {
        jdbc.sql(JOIN)
                .param("synthesis", id.value())
                .param("theme", joint.theme())
                .param("stands", joint.stands().name())
                .param("why", joint.why())
                .param("seat", joint.by().value())
                .param("at", Timestamp.from(joint.at()))
                .update();
    }

    /** Every word on a theme, the first first. */
    List<Joint> joints(SynthesisId id) {
        return jdbc.sql(JOINTS)
                .param("synthesis", id.value())
                .query((rs, _) -> new Joint(
                        rs.getObject("theme_id", UUID.class),
                        Joint.Stands.valueOf(rs.getString("stands")),
                        rs.getString("why"),
                        new SeatId(rs.getObject("by_seat_id", UUID.class)),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }
}
