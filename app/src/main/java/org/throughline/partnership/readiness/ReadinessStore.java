package org.throughline.partnership.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Side;

/** Steps and what seats say of them, in their tables. */
@Repository
class ReadinessStore {
    static final String ADD_STEP = """
            INSERT INTO partnership.induction_step (id, partnership_id, role, title, words, product_id, minutes, before_first, added_on)
            VALUES (:id, :partnership, :side, :title, :words, :product, :minutes, :beforeFirst, :on)
            """;
    static final String STEPS = """
            SELECT id, role, title, words, product_id, minutes, before_first FROM partnership.induction_step
             WHERE partnership_id = :partnership AND dropped_on IS NULL ORDER BY before_first DESC, added_on, title, id LIMIT 200
            """;
    static final String STEPS_ON = """
            SELECT id, role, title, words, product_id, minutes, before_first FROM partnership.induction_step
             WHERE partnership_id = :partnership AND added_on <= :on AND (dropped_on IS NULL OR dropped_on > :on)
             ORDER BY before_first DESC, added_on, title, id LIMIT 200
            """;
    static final String DROP_STEP = """
            UPDATE partnership.induction_step SET dropped_on = :on WHERE id = :id AND partnership_id = :partnership AND dropped_on IS NULL
            """;
    static final String SAY_DONE = """
            INSERT INTO partnership.induction_done (place_id, partnership_id, step, conveyed, done_on)
            VALUES (:place, :partnership, :step, :conveyed, :on) ON CONFLICT DO NOTHING
            """;
    static final String TAKE_BACK = "DELETE FROM partnership.induction_done WHERE place_id = :place AND step = :step";
    static final String DONE = """
            SELECT place_id, step, conveyed, done_on FROM partnership.induction_done
             WHERE partnership_id = :partnership AND done_on <= :until ORDER BY done_on, place_id, step LIMIT 20000
            """;
    static final String FACILITATES = "SELECT EXISTS (SELECT 1 FROM partnership.facilitated_v WHERE id = :partnership)";
    static final String SPEAKS_FOR = """
            SELECT id, conveyed FROM partnership.spoken_for_v WHERE partnership_id = :partnership ORDER BY conveyed, id LIMIT 500
            """;

    private final JdbcClient jdbc;

    ReadinessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID partnership, Step s, LocalDate on) {
        jdbc.sql(ADD_STEP)
                .param("id", UUID.fromString(s.key()))
                .param("partnership", partnership)
                .param("side", s.side().map(Enum::name).orElse(null))
                .param("title", s.title())
                .param("words", s.words())
                .param("product", s.product().orElse(null))
                .param("minutes", s.minutes())
                .param("beforeFirst", s.beforeFirst())
                .param("on", on)
                .update();
    }

    /** Those that are the same everywhere, then the partnership's own that nobody has dropped. */
    List<Step> steps(UUID partnership) {
        return withThoseOfEverywhere(jdbc.sql(STEPS).param("partnership", partnership));
    }

    /** The same as it was on this day. */
    List<Step> stepsOn(UUID partnership, LocalDate on) {
        return withThoseOfEverywhere(
                jdbc.sql(STEPS_ON).param("partnership", partnership).param("on", on));
    }

    private static List<Step> withThoseOfEverywhere(JdbcClient.StatementSpec own) {
        return Stream.concat(Everywhere.all().stream(), own.query((rs, _) -> step(rs)).list().stream())
                .toList();
    }

    private static Step step(ResultSet rs) throws SQLException {
        Optional<UUID> product = Optional.ofNullable(rs.getObject("product_id", UUID.class));
        return new Step(
                rs.getObject("id", UUID.class).toString(),
                Optional.ofNullable(rs.getString("role")).map(Side::valueOf),
                rs.getString("title"),
                rs.getString("words"),
                product.map(id -> "/products/" + id),
                product,
                rs.getInt("minutes"),
                rs.getBoolean("before_first"));
    }

    boolean drop(UUID partnership, UUID step, LocalDate on) {
        return jdbc.sql(DROP_STEP)
                        .param("id", step)
                        .param("partnership", partnership)
                        .param("on", on)
                        .update()
                == 1;
    }

    void add(UUID partnership, Done d) {
        jdbc.sql(SAY_DONE)
                .param("place", d.place())
                .param("partnership", partnership)
                .param("step", d.step())
                .param("conveyed", d.conveyed())
                .param("on", d.on())
                .update();
    }

    void takeBack(UUID place, String step) {
        jdbc.sql(TAKE_BACK).param("place", place).param("step", step).update();
    }

    /** What was said until the end of this day, as far as this viewer may read it. */
    List<Done> done(UUID partnership, LocalDate until) {
        return jdbc.sql(DONE)
                .param("partnership", partnership)
                .param("until", until)
                .query((rs, _) -> new Done(
                        rs.getObject("place_id", UUID.class),
                        rs.getString("step"),
                        rs.getBoolean("conveyed"),
                        rs.getObject("done_on", LocalDate.class)))
                .list();
    }

    boolean facilitates(UUID partnership) {
        return jdbc.sql(FACILITATES)
                .param("partnership", partnership)
                .query(Boolean.class)
                .single();
    }

    List<Readiness.SpokenFor> speaksFor(UUID partnership) {
        return jdbc.sql(SPEAKS_FOR)
                .param("partnership", partnership)
                .query((rs, _) -> new Readiness.SpokenFor(rs.getObject("id", UUID.class), rs.getBoolean("conveyed")))
                .list();
    }
}
