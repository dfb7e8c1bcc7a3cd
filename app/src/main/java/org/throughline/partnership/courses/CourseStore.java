package org.throughline.partnership.courses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Side;
import org.throughline.people.SeatId;

/** Courses, places and what changed, in their tables. */
@Repository
class CourseStore {
    static final String OFFER = """
            INSERT INTO partnership.course (id, partnership_id, title, about, product_id, on_day, at_place, places, fewest_agencies,
                                            asked_from, offered_on)
            VALUES (:id, :partnership, :title, :about, :product, :on, :place, :places, :fewest, :askedFrom, :offered)
            """;
    static final String AIM = """
            INSERT INTO partnership.course_side (course_id, partnership_id, role, aim) VALUES (:course, :partnership, :side, :aim)
            """;
    static final String COURSES = """
            SELECT id, partnership_id, title, about, product_id, on_day, at_place, places, fewest_agencies, asked_from, offered_on,
                   called_off_on
              FROM partnership.course WHERE partnership_id = :partnership ORDER BY on_day DESC, title, id LIMIT 500
            """;
    static final String AIMS = """
            SELECT course_id, role, aim FROM partnership.course_side WHERE partnership_id = :partnership LIMIT 4000
            """;
    static final String CALL_OFF = """
            UPDATE partnership.course SET called_off_on = :on WHERE id = :id AND called_off_on IS NULL AND on_day >= :on
            """;
    /** Held while places are counted and taken, so that no two take the last one. */
    static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(CAST(:course AS text), 30))";

    static final String TAKE = """
            INSERT INTO partnership.course_places (id, course_id, partnership_id, seat_id, role, agency, people, taken_on)
            VALUES (:id, :course, :partnership, :seat, :side, :agency, :people, :on) ON CONFLICT DO NOTHING
            """;
    static final String GIVE_BACK = "DELETE FROM partnership.course_places WHERE id = :id AND came IS NULL";
    static final String PLACES = """
            SELECT id, course_id, partnership_id, seat_id, role, agency, people, taken_on, came FROM partnership.course_places
             WHERE partnership_id = :partnership ORDER BY taken_on, id LIMIT 10000
            """;
    static final String CAME =
            "UPDATE partnership.course_places SET came = :came WHERE id = :id AND course_id = :course";
    static final String SAY_LATER = """
            INSERT INTO partnership.course_later (places_id, course_id, partnership_id, role, changed, words, said_on)
            VALUES (:places, :course, :partnership, :side, :changed, :words, :on) ON CONFLICT DO NOTHING
            """;
    static final String LATER = """
            SELECT places_id, course_id, partnership_id, role, changed, words, said_on FROM partnership.course_later
             WHERE partnership_id = :partnership ORDER BY said_on, places_id LIMIT 10000
            """;

    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Course c) {
        jdbc.sql(OFFER)
                .param("id", c.id())
                .param("partnership", c.partnership())
                .param("title", c.title())
                .param("about", c.about())
                .param("product", c.product().orElse(null))
                .param("on", c.on())
                .param("place", c.place())
                .param("places", c.places())
                .param("fewest", c.fewestAgencies())
                .param("askedFrom", c.askedFrom())
                .param("offered", c.offeredOn())
                .update();
        c.aims()
                .forEach((side, aim) -> jdbc.sql(AIM)
                        .param("course", c.id())
                        .param("partnership", c.partnership())
                        .param("side", side.name())
                        .param("aim", aim)
                        .update());
    }

    /** The newest day first. */
    List<Course> courses(UUID partnership) {
        record Row(UUID course, Side side, int aim) {}
        List<Row> aims = jdbc.sql(AIMS)
                .param("partnership", partnership)
                .query((rs, _) -> new Row(
                        rs.getObject("course_id", UUID.class), Side.valueOf(rs.getString("role")), rs.getInt("aim")))
                .list();
        return jdbc.sql(COURSES)
                .param("partnership", partnership)
                .query((rs, _) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    Map<Side, Integer> own = new EnumMap<>(Side.class);
                    aims.stream().filter(a -> a.course().equals(id)).forEach(a -> own.put(a.side(), a.aim()));
                    return course(rs, own);
                })
                .list();
    }

    boolean callOff(UUID course, LocalDate on) {
        return jdbc.sql(CALL_OFF).param("id", course).param("on", on).update() == 1;
    }

    void alone(UUID course) {
        jdbc.sql(ALONE).param("course", course.toString()).query().listOfRows();
    }

    /** False where this seat has places of this course already. */
    boolean take(Places p) {
        return jdbc.sql(TAKE)
                        .param("id", p.id())
                        .param("course", p.course())
                        .param("partnership", p.partnership())
                        .param("seat", p.seat().map(SeatId::value).orElse(null))
                        .param("side", p.side().name())
                        .param("agency", p.agency().orElse(null))
                        .param("people", p.people())
                        .param("on", p.takenOn())
                        .update()
                == 1;
    }

    boolean giveBack(UUID places) {
        return jdbc.sql(GIVE_BACK).param("id", places).update() == 1;
    }

    /** Those that this viewer may read. */
    List<Places> places(UUID partnership) {
        return jdbc.sql(PLACES)
                .param("partnership", partnership)
                .query((rs, _) -> new Places(
                        rs.getObject("id", UUID.class),
                        rs.getObject("course_id", UUID.class),
                        rs.getObject("partnership_id", UUID.class),
                        Optional.ofNullable(rs.getObject("seat_id", UUID.class)).map(SeatId::new),
                        Side.valueOf(rs.getString("role")),
                        Optional.ofNullable(rs.getString("agency")),
                        rs.getInt("people"),
                        rs.getObject("taken_on", LocalDate.class),
                        Optional.ofNullable(rs.getObject("came", Integer.class))))
                .list();
    }

    void came(UUID course, UUID places, int came) {
        jdbc.sql(CAME)
                .param("id", places)
                .param("course", course)
                .param("came", came)
                .update();
    }

    /** False where it was said before. */
    boolean say(Later l) {
        return jdbc.sql(SAY_LATER)
                        .param("places", l.places())
                        .param("course", l.course())
                        .param("partnership", l.partnership())
                        .param("side", l.side().name())
                        .param("changed", l.changed().name())
                        .param("words", l.words())
                        .param("on", l.on())
                        .update()
                == 1;
    }

    List<Later> later(UUID partnership) {
        return jdbc.sql(LATER)
                .param("partnership", partnership)
                .query((rs, _) -> new Later(
                        rs.getObject("places_id", UUID.class),
                        rs.getObject("course_id", UUID.class),
                        rs.getObject("partnership_id", UUID.class),
                        Side.valueOf(rs.getString("role")),
                        Later.Changed.valueOf(rs.getString("changed")),
                        rs.getString("words"),
                        rs.getObject("said_on", LocalDate.class)))
                .list();
    }

    private static Course course(ResultSet rs, Map<Side, Integer> aims) throws SQLException {
        return new Course(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getString("title"),
                rs.getString("about"),
                Optional.ofNullable(rs.getObject("product_id", UUID.class)),
                rs.getObject("on_day", LocalDate.class),
                rs.getString("at_place"),
                rs.getInt("places"),
                rs.getInt("fewest_agencies"),
                aims,
                rs.getObject("asked_from", LocalDate.class),
                rs.getObject("offered_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("called_off_on", LocalDate.class)));
    }
}
