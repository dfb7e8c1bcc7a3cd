package org.throughline.partnership.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Series and their meetings in their tables, and which places a viewer holds. */
@Repository
class SeriesStore {
    static final String ADD_SERIES = """
            INSERT INTO partnership.series (id, partnership_id, name, rhythm, first_on, until_date, begins, minutes, venue, pack_days)
            VALUES (:id, :partnership, :name, :rhythm, :first, :until, :begins, :minutes, :venue, :packDays)
            """;
    static final String SERIES = """
            SELECT id, partnership_id, name, rhythm, first_on, until_date, begins, minutes, venue, pack_days
              FROM partnership.series WHERE partnership_id = :partnership ORDER BY first_on, id LIMIT 100
            """;
    static final String ADD_MEETING = """
            INSERT INTO partnership.meeting (id, partnership_id, series_id, planned_on, on_day, begins, minutes, venue, pack_days, changes)
            VALUES (:id, :partnership, :series, :on, :on, :begins, :minutes, :venue, :packDays, 0)
            """;
    static final String MEETINGS = """
            SELECT m.id, m.partnership_id, m.series_id, s.name, m.planned_on, m.on_day, m.begins, m.minutes, m.venue, m.pack_days,
                   m.moved_because, m.called_off, m.pack_on, m.minuted_on, m.changes
              FROM partnership.meeting m JOIN partnership.series s ON s.id = m.series_id
             WHERE m.partnership_id = :partnership ORDER BY m.on_day, m.begins, m.id LIMIT 2000
            """;
    static final String MEETING = """
            SELECT m.id, m.partnership_id, m.series_id, s.name, m.planned_on, m.on_day, m.begins, m.minutes, m.venue, m.pack_days,
                   m.moved_because, m.called_off, m.pack_on, m.minuted_on, m.changes
              FROM partnership.meeting m JOIN partnership.series s ON s.id = m.series_id WHERE m.id = :id
            """;
    static final String MOVE = """
            UPDATE partnership.meeting SET on_day = :on, begins = :begins, venue = :venue, moved_because = :why, changes = changes + 1
             WHERE id = :id AND minuted_on IS NULL AND called_off IS NULL
            """;
    static final String CALL_OFF = """
            UPDATE partnership.meeting SET called_off = :why, changes = changes + 1
             WHERE id = :id AND minuted_on IS NULL AND called_off IS NULL
            """;
    static final String PACK_SENT =
            "UPDATE partnership.meeting SET pack_on = :on WHERE id = :id AND pack_on IS NULL AND minuted_on IS NULL";
    static final String FINISH =
            "UPDATE partnership.meeting SET minuted_on = :on WHERE id = :id AND minuted_on IS NULL";

    private final JdbcClient jdbc;

    SeriesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Series s) {
        jdbc.sql(ADD_SERIES)
                .param("id", s.id())
                .param("partnership", s.partnership())
                .param("name", s.name())
                .param("rhythm", s.rhythm().name())
                .param("first", s.firstOn())
                .param("until", s.until())
                .param("begins", s.begins())
                .param("minutes", s.minutes())
                .param("venue", s.venue())
                .param("packDays", s.packDays())
                .update();
    }

    void addMeeting(Series s, LocalDate on) {
        jdbc.sql(ADD_MEETING)
                .param("id", UUID.randomUUID())
                .param("partnership", s.partnership())
                .param("series", s.id())
                .param("on", on)
                .param("begins", s.begins())
                .param("minutes", s.minutes())
                .param("venue", s.venue())
                .param("packDays", s.packDays())
                .update();
    }

    List<Series> series(UUID partnership) {
        return jdbc.sql(SERIES)
                .param("partnership", partnership)
                .query((rs, _) -> series(rs))
                .list();
    }

    List<Meeting> meetings(UUID partnership) {
        return jdbc.sql(MEETINGS)
                .param("partnership", partnership)
                .query((rs, _) -> meeting(rs))
                .list();
    }

    Optional<Meeting> meeting(UUID id) {
        return jdbc.sql(MEETING).param("id", id).query((rs, _) -> meeting(rs)).optional();
    }

    void move(UUID id, LocalDate on, LocalTime begins, String venue, String why) {
        jdbc.sql(MOVE)
                .param("id", id)
                .param("on", on)
                .param("begins", begins)
                .param("venue", venue)
                .param("why", why)
                .update();
    }

    void callOff(UUID id, String why) {
        jdbc.sql(CALL_OFF).param("id", id).param("why", why).update();
    }

    void packSent(UUID id, LocalDate on) {
        jdbc.sql(PACK_SENT).param("id", id).param("on", on).update();
    }

    void finish(UUID id, LocalDate on) {
        jdbc.sql(FINISH).param("id", id).param("on", on).update();
    }

    private static Series series(ResultSet rs) throws SQLException {
        return new Series(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getString("name"),
                Rhythm.valueOf(rs.getString("rhythm")),
                rs.getObject("first_on", LocalDate.class),
                rs.getObject("until_date", LocalDate.class),
                rs.getObject("begins", LocalTime.class),
                rs.getInt("minutes"),
                rs.getString("venue"),
                rs.getInt("pack_days"));
    }

    private static Meeting meeting(ResultSet rs) throws SQLException {
        return new Meeting(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getObject("series_id", UUID.class),
                rs.getString("name"),
                rs.getObject("planned_on", LocalDate.class),
                rs.getObject("on_day", LocalDate.class),
                rs.getObject("begins", LocalTime.class),
                rs.getInt("minutes"),
                rs.getString("venue"),
                rs.getInt("pack_days"),
                Optional.ofNullable(rs.getString("moved_because")),
                Optional.ofNullable(rs.getString("called_off")),
                Optional.ofNullable(rs.getObject("pack_on", LocalDate.class)),
                Optional.ofNullable(rs.getObject("minuted_on", LocalDate.class)),
                rs.getInt("changes"));
    }
}
