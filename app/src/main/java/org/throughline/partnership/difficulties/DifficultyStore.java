package org.throughline.partnership.difficulties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Difficulties in their table. */
@Repository
class DifficultyStore {
    static final String ADD = """
            INSERT INTO partnership.difficulty (id, partnership_id, said_by_id, conveyed, owner_id, words, said_on)
            VALUES (:id, :partnership, :saidBy, :conveyed, :owner, :words, :on)
            """;
    static final String OF = """
            SELECT id, partnership_id, said_by_id, conveyed, owner_id, words, said_on, answer, answered_on, answer_conveyed, became,
                   closed_on, became_conveyed
              FROM partnership.difficulty WHERE partnership_id = :partnership ORDER BY said_on DESC, id LIMIT 1000
            """;
    /** Not answered, and a seat of this viewer answers for it: the oldest first. */
    static final String WAITING_MINE = """
            SELECT id, partnership_id, said_by_id, conveyed, owner_id, words, said_on, answer, answered_on, answer_conveyed, became,
                   closed_on, became_conveyed
              FROM partnership.difficulty
             WHERE answered_on IS NULL AND closed_on IS NULL AND owner_id IN (SELECT s.id FROM partnership.held_v s)
             ORDER BY said_on, id LIMIT 200
            """;

    static final String ANSWER = """
            UPDATE partnership.difficulty SET answer = :words, answered_on = :on, answer_conveyed = :conveyed
             WHERE id = :id AND answered_on IS NULL AND closed_on IS NULL
            """;
    static final String CLOSE = """
            UPDATE partnership.difficulty SET became = :words, closed_on = :on, became_conveyed = :conveyed
             WHERE id = :id AND closed_on IS NULL
            """;

    private final JdbcClient jdbc;

    DifficultyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Difficulty d) {
        jdbc.sql(ADD)
                .param("id", d.id())
                .param("partnership", d.partnership())
                .param("saidBy", d.saidBy())
                .param("conveyed", d.conveyed())
                .param("owner", d.owner())
                .param("words", d.words())
                .param("on", d.saidOn())
                .update();
    }

    /** The newest first. */
    List<Difficulty> of(UUID partnership) {
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> difficulty(rs))
                .list();
    }

    /** In every partnership. */
    List<Difficulty> waitingMine() {
        return jdbc.sql(WAITING_MINE).query((rs, _) -> difficulty(rs)).list();
    }

    /** False where it was answered or closed before. */
    boolean answer(UUID difficulty, Difficulty.Said said) {
        return jdbc.sql(ANSWER)
                        .param("id", difficulty)
                        .param("words", said.words())
                        .param("on", said.on())
                        .param("conveyed", said.conveyed())
                        .update()
                == 1;
    }

    /** False where it was closed before. */
    boolean close(UUID difficulty, Difficulty.Said said) {
        return jdbc.sql(CLOSE)
                        .param("id", difficulty)
                        .param("words", said.words())
                        .param("on", said.on())
                        .param("conveyed", said.conveyed())
                        .update()
                == 1;
    }

    private static Difficulty difficulty(ResultSet rs) throws SQLException {
        return new Difficulty(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getObject("said_by_id", UUID.class),
                rs.getBoolean("conveyed"),
                rs.getObject("owner_id", UUID.class),
                rs.getString("words"),
                rs.getObject("said_on", LocalDate.class),
                said(rs, "answer", "answered_on", "answer_conveyed"),
                said(rs, "became", "closed_on", "became_conveyed"));
    }

    private static Optional<Difficulty.Said> said(ResultSet rs, String words, String on, String conveyed)
            throws SQLException {
        LocalDate day = rs.getObject(on, LocalDate.class);
        return day == null
                ? Optional.empty()
                : Optional.of(new Difficulty.Said(rs.getString(words), day, rs.getBoolean(conveyed)));
    }
}
