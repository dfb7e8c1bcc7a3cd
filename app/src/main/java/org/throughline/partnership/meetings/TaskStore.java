package org.throughline.partnership.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Promises and the reminders of them in their tables. */
@Repository
class TaskStore {
    static final String ADD = """
            INSERT INTO partnership.task (id, partnership_id, meeting_id, words, owner_id, due_on)
            VALUES (:id, :partnership, :meeting, :words, :owner, :due)
            """;
    static final String DONE =
            "UPDATE partnership.task SET done_on = :on, came_of = :cameOf WHERE id = :id AND done_on IS NULL";
    static final String TASKS = """
            SELECT id, partnership_id, meeting_id, words, owner_id, due_on, done_on, came_of
              FROM partnership.task WHERE partnership_id = :partnership ORDER BY due_on, id LIMIT 5000
            """;
    static final String TASK = """
            SELECT id, partnership_id, meeting_id, words, owner_id, due_on, done_on, came_of FROM partnership.task WHERE id = :id
            """;
    static final String CHASE = """
            INSERT INTO partnership.chase (partnership_id, kind, topic_id, due_on, step, place_id, on_day)
            VALUES (:partnership, :kind, :topic, :due, :step, :place, :on)
            ON CONFLICT (kind, topic_id, due_on, step) DO NOTHING
            """;
    static final String CHASES = """
            SELECT partnership_id, kind, topic_id, due_on, step, place_id, on_day
              FROM partnership.chase WHERE partnership_id = :partnership ORDER BY on_day, step, topic_id LIMIT 5000
            """;

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Task t) {
        jdbc.sql(ADD)
                .param("id", t.id())
                .param("partnership", t.partnership())
                .param("meeting", t.meeting())
                .param("words", t.words())
                .param("owner", t.owner())
                .param("due", t.dueOn())
                .update();
    }

    /** False where it is not this viewer's, or was done before. */
    boolean done(UUID task, Task.Done done) {
        return jdbc.sql(DONE)
                        .param("id", task)
                        .param("on", done.on())
                        .param("cameOf", done.cameOf())
                        .update()
                == 1;
    }

    List<Task> tasks(UUID partnership) {
        return jdbc.sql(TASKS)
                .param("partnership", partnership)
                .query((rs, _) -> task(rs))
                .list();
    }

    Optional<Task> task(UUID id) {
        return jdbc.sql(TASK).param("id", id).query((rs, _) -> task(rs)).optional();
    }

    void chase(Chase c) {
        jdbc.sql(CHASE)
                .param("partnership", c.partnership())
                .param("kind", c.kind().name())
                .param("topic", c.topic())
                .param("due", c.dueOn())
                .param("step", c.step().name())
                .param("place", c.place())
                .param("on", c.on())
                .update();
    }

    List<Chase> chases(UUID partnership) {
        return jdbc.sql(CHASES)
                .param("partnership", partnership)
                .query((rs, _) -> new Chase(
                        rs.getObject("partnership_id", UUID.class),
                        Chase.Kind.valueOf(rs.getString("kind")),
                        rs.getObject("topic_id", UUID.class),
                        rs.getObject("due_on", LocalDate.class),
                        Chase.Step.valueOf(rs.getString("step")),
                        rs.getObject("place_id", UUID.class),
                        rs.getObject("on_day", LocalDate.class)))
                .list();
    }

    private static Task task(ResultSet rs) throws SQLException {
        Optional<LocalDate> doneOn = Optional.ofNullable(rs.getObject("done_on", LocalDate.class));
        return new Task(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getObject("meeting_id", UUID.class),
                rs.getString("words"),
                rs.getObject("owner_id", UUID.class),
                rs.getObject("due_on", LocalDate.class),
                doneOn.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Task.Done(doneOn.get(), rs.getString("came_of"))));
    }
}
