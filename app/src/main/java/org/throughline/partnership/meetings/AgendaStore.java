package org.throughline.partnership.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands on agendas, the papers, who was there and what was said, in their tables. */
@Repository
class AgendaStore {
    static final String ADD_ITEM = """
            INSERT INTO partnership.agenda_item (id, partnership_id, meeting_id, place_id, conveyed, words, why, put_on)
            VALUES (:id, :partnership, :meeting, :place, :conveyed, :words, :why, :on)
            """;
    static final String WITHDRAW =
            "UPDATE partnership.agenda_item SET withdrawn_on = :on WHERE id = :id AND withdrawn_on IS NULL";
    static final String ITEMS = """
            SELECT id, partnership_id, meeting_id, place_id, conveyed, words, why, put_on, withdrawn_on
              FROM partnership.agenda_item WHERE partnership_id = :partnership ORDER BY put_on, id LIMIT 5000
            """;
    /** Items that some finished minutes settled. */
    static final String SETTLED = """
            SELECT n.topic_id FROM partnership.note n JOIN partnership.meeting m ON m.id = n.meeting_id
             WHERE n.partnership_id = :partnership AND n.kind = 'ITEM' AND n.outcome = 'SETTLED' AND m.minuted_on IS NOT NULL
            """;

    static final String ADD_PAPER = """
            INSERT INTO partnership.paper (id, partnership_id, meeting_id, title, words, link, added_on)
            VALUES (:id, :partnership, :meeting, :title, :words, :link, :on)
            """;
    static final String PAPERS = """
            SELECT id, partnership_id, meeting_id, title, words, link, added_on
              FROM partnership.paper WHERE meeting_id = :meeting ORDER BY added_on, title, id LIMIT 100
            """;
    static final String ATTENDED = """
            INSERT INTO partnership.attendance (meeting_id, partnership_id, place_id, how) VALUES (:meeting, :partnership, :place, :how)
            ON CONFLICT (meeting_id, place_id) DO UPDATE SET how = excluded.how
            """;
    static final String ATTENDANCE =
            "SELECT place_id, how FROM partnership.attendance WHERE meeting_id = :meeting LIMIT 500";
    static final String SAY = """
            INSERT INTO partnership.note (meeting_id, partnership_id, kind, topic_id, number, title, place_id, conveyed, words, outcome)
            VALUES (:meeting, :partnership, :kind, :topic, :number, :title, :place, :conveyed, :words, :outcome)
            ON CONFLICT (meeting_id, kind, topic_id) DO UPDATE SET words = excluded.words, outcome = excluded.outcome
            """;
    static final String NOTES = """
            SELECT kind, topic_id, number, title, place_id, conveyed, words, outcome
              FROM partnership.note WHERE meeting_id = :meeting ORDER BY number, topic_id LIMIT 500
            """;

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Item i) {
        jdbc.sql(ADD_ITEM)
                .param("id", i.id())
                .param("partnership", i.partnership())
                .param("meeting", i.meeting())
                .param("place", i.place())
                .param("conveyed", i.conveyed())
                .param("words", i.words())
                .param("why", i.why())
                .param("on", i.putOn())
                .update();
    }

    /** False where it is not this viewer's to withdraw, or was withdrawn before. */
    boolean withdraw(UUID item, LocalDate on) {
        return jdbc.sql(WITHDRAW).param("id", item).param("on", on).update() == 1;
    }

    List<Item> items(UUID partnership) {
        return jdbc.sql(ITEMS)
                .param("partnership", partnership)
                .query((rs, _) -> new Item(
                        rs.getObject("id", UUID.class),
                        rs.getObject("partnership_id", UUID.class),
                        rs.getObject("meeting_id", UUID.class),
                        rs.getObject("place_id", UUID.class),
                        rs.getBoolean("conveyed"),
                        rs.getString("words"),
                        rs.getString("why"),
                        rs.getObject("put_on", LocalDate.class),
                        Optional.ofNullable(rs.getObject("withdrawn_on", LocalDate.class))))
                .list();
    }

    List<UUID> settled(UUID partnership) {
        return jdbc.sql(SETTLED)
                .param("partnership", partnership)
                .query(UUID.class)
                .list();
    }

    void add(Paper p) {
        jdbc.sql(ADD_PAPER)
                .param("id", p.id())
                .param("partnership", p.partnership())
                .param("meeting", p.meeting())
                .param("title", p.title())
                .param("words", p.words())
                .param("link", p.link().orElse(null))
                .param("on", p.addedOn())
                .update();
    }

    List<Paper> papers(UUID meeting) {
        return jdbc.sql(PAPERS)
                .param("meeting", meeting)
                .query((rs, _) -> new Paper(
                        rs.getObject("id", UUID.class),
                        rs.getObject("partnership_id", UUID.class),
                        rs.getObject("meeting_id", UUID.class),
                        rs.getString("title"),
                        rs.getString("words"),
                        Optional.ofNullable(rs.getString("link")),
                        rs.getObject("added_on", LocalDate.class)))
                .list();
    }

    void attended(Meeting meeting, Attendance a) {
        jdbc.sql(ATTENDED)
                .param("meeting", meeting.id())
                .param("partnership", meeting.partnership())
                .param("place", a.place())
                .param("how", a.how().name())
                .update();
    }

    Map<UUID, Attendance.How> attendance(UUID meeting) {
        Map<UUID, Attendance.How> all = new LinkedHashMap<>();
        jdbc.sql(ATTENDANCE)
                .param("meeting", meeting)
                .query((rs, _) -> new Attendance(
                        rs.getObject("place_id", UUID.class), Attendance.How.valueOf(rs.getString("how"))))
                .list()
                .forEach(a -> all.put(a.place(), a.how()));
        return all;
    }

    void say(Meeting meeting, Note n) {
        jdbc.sql(SAY)
                .param("meeting", meeting.id())
                .param("partnership", meeting.partnership())
                .param("kind", n.topic().kind().name())
                .param("topic", n.topic().id())
                .param("number", n.number())
                .param("title", n.topic().title())
                .param("place", n.topic().from().orElse(null))
                .param("conveyed", n.topic().conveyed())
                .param("words", n.words())
                .param("outcome", n.outcome().name())
                .update();
    }

    List<Note> notes(UUID meeting) {
        return jdbc.sql(NOTES)
                .param("meeting", meeting)
                .query((rs, _) -> note(rs))
                .list();
    }

    private static Note note(ResultSet rs) throws SQLException {
        return new Note(
                new Topic(
                        Topic.Kind.valueOf(rs.getString("kind")),
                        rs.getObject("topic_id", UUID.class),
                        rs.getString("title"),
                        "",
                        Optional.ofNullable(rs.getObject("place_id", UUID.class)),
                        rs.getBoolean("conveyed")),
                rs.getInt("number"),
                rs.getString("words"),
                Note.Outcome.valueOf(rs.getString("outcome")));
    }
}
