package org.throughline.partnership.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Side;
import org.throughline.people.SeatId;

/** The work of groups, their drafts and what people said about them, in their tables. */
@Repository
class DraftStore {
    static final String WRITE = """
            INSERT INTO partnership.group_entry (id, group_id, partnership_id, kind, words, why, on_day, settles_id)
            VALUES (:id, :group, :partnership, :kind, :words, :why, :on, :settles)
            """;
    static final String ENTRIES = """
            SELECT id, group_id, kind, words, why, on_day, settles_id
              FROM partnership.group_entry WHERE group_id = :group ORDER BY on_day, id LIMIT 2000
            """;
    static final String ADD_DRAFT = """
            INSERT INTO partnership.draft (id, group_id, partnership_id, number, title, words, changed, on_day)
            VALUES (:id, :group, :partnership, :number, :title, :words, :changed, :on)
            """;
    static final String DRAFTS = """
            SELECT id, group_id, number, title, words, changed, on_day, consulted_on, consult_until, closed_on
              FROM partnership.draft WHERE group_id = :group ORDER BY number LIMIT 200
            """;
    static final String CONSULT = """
            UPDATE partnership.draft SET consulted_on = :from, consult_until = :until WHERE id = :id AND consulted_on IS NULL
            """;
    static final String CLOSE = "UPDATE partnership.draft SET closed_on = :on WHERE id = :id AND closed_on IS NULL";
    static final String SAY = """
            INSERT INTO partnership.comment (id, draft_id, group_id, partnership_id, role, words, on_day, seat_id, conveyed)
            VALUES (:id, :draft, :group, :partnership, :side, :words, :on, :seat, :conveyed)
            """;
    static final String REPLY = """
            INSERT INTO partnership.reply (comment_id, draft_id, group_id, partnership_id, words, changes, held_back, on_day)
            VALUES (:comment, :draft, :group, :partnership, :words, :changes, :heldBack, :on)
            """;
    /** A comment whose words are held back is seen by its reply alone. */
    static final String COMMENTS = """
            SELECT coalesce(c.id, r.comment_id) AS id, c.role, c.words, c.on_day, c.conveyed,
                   r.words AS answer, r.changes, r.held_back, r.on_day AS answered_on
              FROM (SELECT id, role, words, on_day, conveyed FROM partnership.comment WHERE draft_id = :draft) c
              FULL JOIN (SELECT comment_id, words, changes, held_back, on_day FROM partnership.reply WHERE draft_id = :draft) r
                   ON r.comment_id = c.id
             ORDER BY c.on_day, 1 LIMIT 1000
            """;

    static final String LAST_WRITTEN = """
            SELECT max(day) FROM (
                SELECT launched_on AS day FROM partnership.task_group WHERE id = :group
                UNION ALL SELECT max(on_day) FROM partnership.group_entry WHERE group_id = :group
                UNION ALL SELECT max(greatest(on_day, consulted_on, closed_on)) FROM partnership.draft WHERE group_id = :group
                UNION ALL SELECT max(on_day) FROM partnership.reply WHERE group_id = :group
                UNION ALL SELECT max(published_on) FROM partnership.protocol WHERE group_id = :group) written
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Group g, Step e) {
        jdbc.sql(WRITE)
                .param("id", e.id())
                .param("group", g.id())
                .param("partnership", g.partnership())
                .param("kind", e.kind().name())
                .param("words", e.words())
                .param("why", e.why())
                .param("on", e.on())
                .param("settles", e.settles().orElse(null))
                .update();
    }

    List<Step> entries(UUID group) {
        return jdbc.sql(ENTRIES)
                .param("group", group)
                .query((rs, _) -> new Step(
                        rs.getObject("id", UUID.class),
                        rs.getObject("group_id", UUID.class),
                        Step.Kind.valueOf(rs.getString("kind")),
                        rs.getString("words"),
                        rs.getString("why"),
                        rs.getObject("on_day", LocalDate.class),
                        Optional.ofNullable(rs.getObject("settles_id", UUID.class))))
                .list();
    }

    void add(Group g, Draft d) {
        jdbc.sql(ADD_DRAFT)
                .param("id", d.id())
                .param("group", g.id())
                .param("partnership", g.partnership())
                .param("number", d.number())
                .param("title", d.title())
                .param("words", d.words())
                .param("changed", d.changed())
                .param("on", d.on())
                .update();
    }

    List<Draft> drafts(UUID group) {
        return jdbc.sql(DRAFTS)
                .param("group", group)
                .query((rs, _) -> draft(rs))
                .list();
    }

    void consult(UUID draft, LocalDate from, LocalDate until) {
        jdbc.sql(CONSULT)
                .param("id", draft)
                .param("from", from)
                .param("until", until)
                .update();
    }

    void close(UUID draft, LocalDate on) {
        jdbc.sql(CLOSE).param("id", draft).param("on", on).update();
    }

    void say(Group g, Draft d, UUID id, Comment.Said said, SeatId by) {
        jdbc.sql(SAY)
                .param("id", id)
                .param("draft", d.id())
                .param("group", g.id())
                .param("partnership", g.partnership())
                .param("side", said.side().name())
                .param("words", said.words())
                .param("on", said.on())
                .param("seat", by.value())
                .param("conveyed", said.conveyed())
                .update();
    }

    void reply(Group g, Draft d, UUID comment, Comment.Reply r) {
        jdbc.sql(REPLY)
                .param("comment", comment)
                .param("draft", d.id())
                .param("group", g.id())
                .param("partnership", g.partnership())
                .param("words", r.words())
                .param("changes", r.changes())
                .param("heldBack", r.heldBack())
                .param("on", r.on())
                .update();
    }

    List<Comment> comments(UUID draft) {
        return jdbc.sql(COMMENTS)
                .param("draft", draft)
                .query((rs, _) -> comment(rs))
                .list();
    }

    /** The last day on which the group wrote anything that this viewer may know of. */
    Optional<LocalDate> lastWritten(UUID group) {
        return Optional.ofNullable(jdbc.sql(LAST_WRITTEN)
                .param("group", group)
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
                .single()
                .orElse(null));
    }

    private static Draft draft(ResultSet rs) throws SQLException {
        Optional<LocalDate> from = Optional.ofNullable(rs.getObject("consulted_on", LocalDate.class));
        return new Draft(
                rs.getObject("id", UUID.class),
                rs.getObject("group_id", UUID.class),
                rs.getInt("number"),
                rs.getString("title"),
                rs.getString("words"),
                rs.getString("changed"),
                rs.getObject("on_day", LocalDate.class),
                from.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Draft.Consulted(
                                from.get(),
                                rs.getObject("consult_until", LocalDate.class),
                                Optional.ofNullable(rs.getObject("closed_on", LocalDate.class)))));
    }

    private static Comment comment(ResultSet rs) throws SQLException {
        Optional<String> side = Optional.ofNullable(rs.getString("role"));
        Optional<String> answer = Optional.ofNullable(rs.getString("answer"));
        return new Comment(
                rs.getObject("id", UUID.class),
                side.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Comment.Said(
                                Side.valueOf(side.get()),
                                rs.getString("words"),
                                rs.getObject("on_day", LocalDate.class),
                                rs.getBoolean("conveyed"))),
                answer.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Comment.Reply(
                                answer.get(),
                                rs.getBoolean("changes"),
                                rs.getBoolean("held_back"),
                                rs.getObject("answered_on", LocalDate.class))));
    }
}
