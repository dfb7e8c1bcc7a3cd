package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.meetings.Attendance;

/** What was asked after, and who was at the last meetings, in their tables. */
@Repository
class DeskStore {
    static final String ASK = """
            INSERT INTO partnership.asked_after (id, partnership_id, kind, topic_id, on_day, asked)
            VALUES (:id, :partnership, :kind, :topic, :on, :asked)
            """;
    static final String ANSWERED =
            "UPDATE partnership.asked_after SET answered_on = :on, answer = :answer WHERE id = :id AND answered_on IS NULL";
    static final String ASKED = """
            SELECT id, partnership_id, kind, topic_id, on_day, asked, answered_on, answer
              FROM partnership.asked_after WHERE partnership_id = :partnership ORDER BY on_day DESC, id LIMIT 1000
            """;
    /** Seats that somebody held, at meetings with finished minutes; the latest meeting first. */
    static final String ATTENDED = """
            SELECT a.place_id, a.how, m.on_day FROM partnership.attendance a JOIN partnership.meeting m ON m.id = a.meeting_id
             WHERE a.partnership_id = :partnership AND m.minuted_on IS NOT NULL AND a.how <> 'EMPTY' AND m.on_day > :after
             ORDER BY m.on_day DESC, a.place_id LIMIT 4000
            """;

    private final JdbcClient jdbc;

    DeskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AskedAfter a) {
        jdbc.sql(ASK)
                .param("id", a.id())
                .param("partnership", a.partnership())
                .param("kind", a.kind().name())
                .param("topic", a.topic())
                .param("on", a.on())
                .param("asked", a.asked())
                .update();
    }

    /** False where it is not this viewer's, or was answered before. */
    boolean answered(UUID id, AskedAfter.Answered answer) {
        return jdbc.sql(ANSWERED)
                        .param("id", id)
                        .param("on", answer.on())
                        .param("answer", answer.words())
                        .update()
                == 1;
    }

    /** The latest first. */
    List<AskedAfter> asked(UUID partnership) {
        return jdbc.sql(ASKED)
                .param("partnership", partnership)
                .query((rs, _) -> {
                    Optional<LocalDate> on = Optional.ofNullable(rs.getObject("answered_on", LocalDate.class));
                    return new AskedAfter(
                            rs.getObject("id", UUID.class),
                            rs.getObject("partnership_id", UUID.class),
                            Waiting.Kind.valueOf(rs.getString("kind")),
                            rs.getObject("topic_id", UUID.class),
                            rs.getObject("on_day", LocalDate.class),
                            rs.getString("asked"),
                            on.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new AskedAfter.Answered(on.get(), rs.getString("answer"))));
                })
                .list();
    }

    /** How a seat was filled at one meeting. */
    record Seen(UUID place, Attendance.How how, LocalDate on) {}

    List<Seen> attended(UUID partnership, LocalDate after) {
        return jdbc.sql(ATTENDED)
                .param("partnership", partnership)
                .param("after", after)
                .query((rs, _) -> new Seen(
                        rs.getObject("place_id", UUID.class),
                        Attendance.How.valueOf(rs.getString("how")),
                        rs.getObject("on_day", LocalDate.class)))
                .list();
    }
}
