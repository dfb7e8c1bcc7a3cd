package org.throughline.partnership.together;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Thanks in their table. */
@Repository
class ThanksStore {
    static final String ADD = """
            INSERT INTO partnership.thanks (id, partnership_id, made_id, place_id, called, words, asked_on)
            VALUES (:id, :partnership, :made, :place, :called, :words, :on)
            """;
    static final String OF = """
            SELECT id, partnership_id, made_id, place_id, called, words, asked_on, agreed_on, ended_on
              FROM partnership.thanks WHERE partnership_id = :partnership ORDER BY asked_on DESC, id LIMIT 500
            """;
    static final String REWORD = """
            UPDATE partnership.thanks SET called = :called, words = :words, asked_on = :on, agreed_on = NULL
             WHERE id = :id AND partnership_id = :partnership AND ended_on IS NULL
            """;
    static final String AGREE = """
            UPDATE partnership.thanks SET agreed_on = :on
             WHERE id = :id AND partnership_id = :partnership AND called = :called AND words = :words AND agreed_on IS NULL AND ended_on IS NULL
            """;
    static final String TAKE_BACK = """
            UPDATE partnership.thanks SET called = NULL, words = NULL, agreed_on = NULL, ended_on = :on
             WHERE id = :id AND partnership_id = :partnership AND ended_on IS NULL
            """;
    static final String THANKED = "SELECT id FROM partnership.thanked_place_v WHERE partnership_id = :partnership";

    private final JdbcClient jdbc;

    ThanksStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID partnership, Thanking.Draft d, LocalDate on) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("partnership", partnership)
                .param("made", d.made())
                .param("place", d.place())
                .param("called", d.said().called())
                .param("words", d.said().words())
                .param("on", on)
                .update();
    }

    /** As far as this viewer may read them: everybody what was agreed to, the newest first. */
    List<Thanks> of(UUID partnership) {
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> thanks(rs))
                .list();
    }

    boolean reword(Thanks t, Thanks.Said said, LocalDate on) {
        return jdbc.sql(REWORD)
                        .param("id", t.id())
                        .param("partnership", t.partnership())
                        .param("called", said.called())
                        .param("words", said.words())
                        .param("on", on)
                        .update()
                == 1;
    }

    /** False where the words are others by now, or were agreed to before. */
    boolean agree(Thanks t, Thanks.Said said, LocalDate on) {
        return jdbc.sql(AGREE)
                        .param("id", t.id())
                        .param("partnership", t.partnership())
                        .param("called", said.called())
                        .param("words", said.words())
                        .param("on", on)
                        .update()
                == 1;
    }

    boolean takeBack(Thanks t, LocalDate on) {
        return jdbc.sql(TAKE_BACK)
                        .param("id", t.id())
                        .param("partnership", t.partnership())
                        .param("on", on)
                        .update()
                == 1;
    }

    /** Places that this viewer holds or held: whoever was thanked can take it back after their term too. */
    Set<UUID> thanked(UUID partnership) {
        return Set.copyOf(jdbc.sql(THANKED)
                .param("partnership", partnership)
                .query(UUID.class)
                .list());
    }

    private static Thanks thanks(ResultSet rs) throws SQLException {
        LocalDate agreed = rs.getObject("agreed_on", LocalDate.class);
        LocalDate ended = rs.getObject("ended_on", LocalDate.class);
        return new Thanks(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getObject("made_id", UUID.class),
                rs.getObject("place_id", UUID.class),
                ended == null
                        ? Optional.of(new Thanks.Said(rs.getString("called"), rs.getString("words")))
                        : Optional.empty(),
                rs.getObject("asked_on", LocalDate.class),
                ended != null
                        ? new Thanks.TakenBack(ended)
                        : agreed != null ? new Thanks.Agreed(agreed) : new Thanks.Asked());
    }
}
