package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Introductions in their table. */
@Repository
class IntroductionStore {
    static final String ADD = """
            INSERT INTO partnership.introduction (id, partnership_id, who, whom, why, proposed_on)
            VALUES (:id, :partnership, :who, :whom, :why, :on)
            """;
    static final String MADE = "UPDATE partnership.introduction SET made_on = :on WHERE id = :id AND made_on IS NULL";
    static final String CAME = """
            UPDATE partnership.introduction SET came_on = :on, came_of = :of
             WHERE id = :id AND made_on IS NOT NULL AND came_on IS NULL
            """;
    static final String OF = """
            SELECT id, partnership_id, who, whom, why, proposed_on, made_on, came_on, came_of
              FROM partnership.introduction WHERE partnership_id = :partnership ORDER BY proposed_on DESC, id LIMIT 500
            """;

    private final JdbcClient jdbc;

    IntroductionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Introduction i) {
        jdbc.sql(ADD)
                .param("id", i.id())
                .param("partnership", i.partnership())
                .param("who", i.who())
                .param("whom", i.whom())
                .param("why", i.why())
                .param("on", i.proposedOn())
                .update();
    }

    boolean made(UUID id, LocalDate on) {
        return jdbc.sql(MADE).param("id", id).param("on", on).update() == 1;
    }

    boolean came(UUID id, Introduction.Came came) {
        return jdbc.sql(CAME)
                        .param("id", id)
                        .param("on", came.on())
                        .param("of", came.of())
                        .update()
                == 1;
    }

    List<Introduction> of(UUID partnership) {
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> {
                    Optional<LocalDate> came = Optional.ofNullable(rs.getObject("came_on", LocalDate.class));
                    return new Introduction(
                            rs.getObject("id", UUID.class),
                            rs.getObject("partnership_id", UUID.class),
                            rs.getString("who"),
                            rs.getString("whom"),
                            rs.getString("why"),
                            rs.getObject("proposed_on", LocalDate.class),
                            Optional.ofNullable(rs.getObject("made_on", LocalDate.class)),
                            came.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Introduction.Came(came.get(), rs.getString("came_of"))));
                })
                .list();
    }
}
