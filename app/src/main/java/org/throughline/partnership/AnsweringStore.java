package org.throughline.partnership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes and what is answered by them. Only the answering service gets anything here. */
@Repository
class AnsweringStore {
    static final String BY_CODE = "SELECT wave_id, role, for_body, used FROM partnership.code WHERE hash = :hash";
    static final String USE = "UPDATE partnership.code SET used = true WHERE hash = :hash AND NOT used";
    static final String SO_FAR = "SELECT given FROM partnership.answering WHERE hash = :hash";
    static final String KEEP = """
            INSERT INTO partnership.answering (hash, wave_id, given) VALUES (:hash, :wave, :given)
            ON CONFLICT (hash) DO UPDATE SET given = excluded.given
            """;
    static final String DROP = "DELETE FROM partnership.answering WHERE hash = :hash";
    static final String ADD =
            "INSERT INTO partnership.answer (id, wave_id, role, given) VALUES (:id, :wave, :side, :given)";
    static final String ADD_BODY = """
            INSERT INTO partnership.body_answer (wave_id, role, body, people, decided_how, given, dissent)
            VALUES (:wave, :side, :body, :people, :how, :given, :dissent)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;

    AnsweringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Found(UUID wave, Side side, boolean forBody, boolean used) {}

    Optional<Found> byCode(byte[] hash) {
        return jdbc.sql(BY_CODE)
                .param("hash", hash)
                .query((rs, _) -> new Found(
                        DesignStore.id(rs, "wave_id"),
                        Side.valueOf(rs.getString("role")),
                        rs.getBoolean("for_body"),
                        rs.getBoolean("used")))
                .optional();
    }

    /** True for the one that used it. */
    boolean use(byte[] hash) {
        return jdbc.sql(USE).param("hash", hash).update() == 1;
    }

    Answers soFar(byte[] hash) {
        return jdbc.sql(SO_FAR)
                .param("hash", hash)
                .query(String.class)
                .optional()
                .map(Answers::ofSigns)
                .orElse(Answers.NONE);
    }

    void keep(byte[] hash, UUID wave, Answers answers) {
        jdbc.sql(KEEP)
                .param("hash", hash)
                .param("wave", wave)
                .param("given", answers.signs())
                .update();
    }

    void drop(byte[] hash) {
        jdbc.sql(DROP).param("hash", hash).update();
    }

    void add(UUID wave, Side side, Answers answers) {
        jdbc.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("wave", wave)
                .param("side", side.name())
                .param("given", answers.signs())
                .update();
    }

    void add(UUID wave, BodyAnswer body) {
        jdbc.sql(ADD_BODY)
                .param("wave", wave)
                .param("side", body.side().name())
                .param("body", body.body())
                .param("people", body.people())
                .param("how", body.decidedHow())
                .param("given", body.answers().signs())
                .param("dissent", body.dissent())
                .update();
    }
}
