package org.throughline.partnership.consults;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Side;

/** Rapid consults in their tables: a row is there only for whom the database shows it to. */
@Repository
class ConsultStore {
    static final String ADD = """
            INSERT INTO partnership.consult (id, partnership_id, asked_by_id, conveyed, question, context, decides, decide_on,
                                             asked_on, ends_on, reply_by)
            VALUES (:id, :partnership, :askedBy, :conveyed, :question, :context, :decides, :decideOn, :on, :endsOn, :replyBy)
            """;
    static final String ADD_SEAT = """
            INSERT INTO partnership.consult_seat (consult_id, partnership_id, place_id, role) VALUES (:consult, :partnership, :place, :side)
            """;
    static final String OF = """
            SELECT c.id, c.partnership_id, c.asked_by_id, c.conveyed, c.question, c.context, c.decides, c.decide_on, c.asked_on,
                   c.ends_on, c.reply_by, r.heard, r.doing, r.not_doing, r.on_day
              FROM partnership.consult c LEFT JOIN partnership.consult_reply r ON r.consult_id = c.id
             WHERE c.partnership_id = :partnership ORDER BY c.asked_on DESC, c.id LIMIT 200
            """;
    static final String ONE = """
            SELECT c.id, c.partnership_id, c.asked_by_id, c.conveyed, c.question, c.context, c.decides, c.decide_on, c.asked_on,
                   c.ends_on, c.reply_by, r.heard, r.doing, r.not_doing, r.on_day
              FROM partnership.consult c LEFT JOIN partnership.consult_reply r ON r.consult_id = c.id
             WHERE c.id = :id
            """;
    /** Open ones that a seat of this viewer was asked and has not answered: what ends soonest first. */
    static final String ASKED_MINE = """
            SELECT c.id, c.partnership_id, c.asked_by_id, c.conveyed, c.question, c.context, c.decides, c.decide_on, c.asked_on,
                   c.ends_on, c.reply_by, r.heard, r.doing, r.not_doing, r.on_day
              FROM partnership.consult c LEFT JOIN partnership.consult_reply r ON r.consult_id = c.id
             WHERE r.consult_id IS NULL AND c.ends_on >= :today
               AND EXISTS (SELECT 1 FROM partnership.consult_seat s
                            WHERE s.consult_id = c.id AND s.place_id IN (SELECT h.id FROM partnership.held_v h)
                              AND NOT EXISTS (SELECT 1 FROM partnership.consult_answered d
                                               WHERE d.consult_id = s.consult_id AND d.place_id = s.place_id))
             ORDER BY c.ends_on, c.id LIMIT 200
            """;
    /** Over, put by a seat of this viewer, and without a reply: what is due soonest, or has been for longest, first. */
    static final String REPLY_MINE = """
            SELECT c.id, c.partnership_id, c.asked_by_id, c.conveyed, c.question, c.context, c.decides, c.decide_on, c.asked_on,
                   c.ends_on, c.reply_by, r.heard, r.doing, r.not_doing, r.on_day
              FROM partnership.consult c LEFT JOIN partnership.consult_reply r ON r.consult_id = c.id
             WHERE r.consult_id IS NULL AND c.ends_on < :today AND c.asked_by_id IN (SELECT h.id FROM partnership.held_v h)
             ORDER BY c.reply_by, c.id LIMIT 200
            """;

    static final String SEATS = """
            SELECT place_id FROM partnership.consult_seat WHERE consult_id = :consult ORDER BY role, place_id LIMIT 200
            """;
    static final String ASKED = """
            SELECT role, sum(people) AS people FROM (
                SELECT role, 1 AS people FROM partnership.consult_seat WHERE consult_id = :consult
                UNION ALL SELECT role, people FROM partnership.consult_printed WHERE consult_id = :consult) AS each_one
             GROUP BY role LIMIT 10
            """;
    static final String ANSWERS = """
            SELECT a.id, a.role, a.shown, a.place_id, a.conveyed, w.words FROM partnership.consult_answer a
              LEFT JOIN partnership.consult_words w ON w.answer_id = a.id
             WHERE a.consult_id = :consult ORDER BY a.role, a.id LIMIT 5000
            """;
    static final String ANSWERED =
            "SELECT place_id FROM partnership.consult_answered WHERE consult_id = :consult LIMIT 200";
    static final String WAITING = """
            SELECT s.consult_id FROM partnership.consult_seat s
             WHERE s.partnership_id = :partnership AND s.place_id IN (SELECT h.id FROM partnership.held_v h)
               AND NOT EXISTS (SELECT 1 FROM partnership.consult_answered d
                                WHERE d.consult_id = s.consult_id AND d.place_id = s.place_id) LIMIT 200
            """;
    static final String ADD_ANSWER = """
            INSERT INTO partnership.consult_answer (id, consult_id, partnership_id, role, shown, place_id, conveyed, by_code)
            VALUES (:id, :consult, :partnership, :side, :shown, :place, :conveyed, :byCode)
            """;
    static final String ADD_ANSWERED = """
            INSERT INTO partnership.consult_answered (consult_id, place_id, partnership_id, answer_id)
            VALUES (:consult, :place, :partnership, :answer)
            """;
    static final String ADD_WORDS =
            "INSERT INTO partnership.consult_words (answer_id, consult_id, words) VALUES (:answer, :consult, :words)";
    static final String ADD_PRINTED = """
            INSERT INTO partnership.consult_printed (id, consult_id, partnership_id, role, people)
            VALUES (:id, :consult, :partnership, :side, :people)
            """;
    static final String ADD_CODE =
            "INSERT INTO partnership.consult_code (hash, consult_id, role, used) VALUES (:hash, :consult, :side, false)";
    static final String BY_CODE = "SELECT consult_id, role, used FROM partnership.consult_code WHERE hash = :hash";
    static final String USE = "UPDATE partnership.consult_code SET used = true WHERE hash = :hash AND NOT used";
    static final String REPLY = """
            INSERT INTO partnership.consult_reply (consult_id, partnership_id, heard, doing, not_doing, on_day)
            VALUES (:consult, :partnership, :heard, :doing, :notDoing, :on)
            """;

    private final JdbcClient jdbc;

    ConsultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a printed code opens. */
    record Found(UUID consult, Side side, boolean used) {}

    void add(Consult c) {
        jdbc.sql(ADD)
                .param("id", c.id())
                .param("partnership", c.partnership())
                .param("askedBy", c.askedBy())
                .param("conveyed", c.conveyed())
                .param("question", c.question())
                .param("context", c.context())
                .param("decides", c.decides())
                .param("decideOn", c.decideOn())
                .param("on", c.askedOn())
                .param("endsOn", c.endsOn())
                .param("replyBy", c.replyBy())
                .update();
    }

    void addSeat(Consult c, UUID place, Side side) {
        jdbc.sql(ADD_SEAT)
                .param("consult", c.id())
                .param("partnership", c.partnership())
                .param("place", place)
                .param("side", side.name())
                .update();
    }

    /** The newest first. */
    List<Consult> of(UUID partnership) {
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> consult(rs))
                .list();
    }

    Optional<Consult> one(UUID id) {
        return jdbc.sql(ONE).param("id", id).query((rs, _) -> consult(rs)).optional();
    }

    List<UUID> seats(UUID consult) {
        return jdbc.sql(SEATS).param("consult", consult).query(UUID.class).list();
    }

    /** How many of each role were asked, by seat and by code. */
    Map<Side, Integer> asked(UUID consult) {
        Map<Side, Integer> asked = new EnumMap<>(Side.class);
        jdbc.sql(ASKED).param("consult", consult).query((RowCallbackHandler)
                rs -> asked.put(Side.valueOf(rs.getString("role")), rs.getInt("people")));
        return asked;
    }

    List<Given> answers(UUID consult) {
        return jdbc.sql(ANSWERS)
                .param("consult", consult)
                .query((rs, _) -> new Given(
                        rs.getObject("id", UUID.class),
                        Side.valueOf(rs.getString("role")),
                        Shown.valueOf(rs.getString("shown")),
                        Optional.ofNullable(rs.getObject("place_id", UUID.class)),
                        rs.getBoolean("conveyed"),
                        Optional.ofNullable(rs.getString("words"))))
                .list();
    }

    /** Seats that have answered, of those that this viewer may know it of. */
    List<UUID> answered(UUID consult) {
        return jdbc.sql(ANSWERED).param("consult", consult).query(UUID.class).list();
    }

    /** Consults that a seat of this viewer was asked and has not answered, over or not. */
    List<UUID> waiting(UUID partnership) {
        return jdbc.sql(WAITING)
                .param("partnership", partnership)
                .query(UUID.class)
                .list();
    }

    /** In every partnership. */
    List<Consult> askedMine(LocalDate today) {
        return jdbc.sql(ASKED_MINE)
                .param("today", today)
                .query((rs, _) -> consult(rs))
                .list();
    }

    /** In every partnership. */
    List<Consult> replyMine(LocalDate today) {
        return jdbc.sql(REPLY_MINE)
                .param("today", today)
                .query((rs, _) -> consult(rs))
                .list();
    }

    void add(Consult c, Given answer, Optional<UUID> by) {
        jdbc.sql(ADD_ANSWER)
                .param("id", answer.id())
                .param("consult", c.id())
                .param("partnership", c.partnership())
                .param("side", answer.side().name())
                .param("shown", answer.shown().name())
                .param("place", answer.place().orElse(null))
                .param("conveyed", answer.conveyed())
                .param("byCode", by.isEmpty())
                .update();
        by.ifPresent(place -> answered(c, place, answer.id()));
        jdbc.sql(ADD_WORDS)
                .param("answer", answer.id())
                .param("consult", c.id())
                .param("words", answer.words().orElseThrow())
                .update();
    }

    /** Which answer is that of this seat. */
    void answered(Consult c, UUID place, UUID answer) {
        jdbc.sql(ADD_ANSWERED)
                .param("consult", c.id())
                .param("place", place)
                .param("partnership", c.partnership())
                .param("answer", answer)
                .update();
    }

    void printed(Consult c, Side side, int people) {
        jdbc.sql(ADD_PRINTED)
                .param("id", UUID.randomUUID())
                .param("consult", c.id())
                .param("partnership", c.partnership())
                .param("side", side.name())
                .param("people", people)
                .update();
    }

    void add(UUID consult, Side side, byte[] code) {
        jdbc.sql(ADD_CODE)
                .param("hash", code)
                .param("consult", consult)
                .param("side", side.name())
                .update();
    }

    Optional<Found> byCode(byte[] code) {
        return jdbc.sql(BY_CODE)
                .param("hash", code)
                .query((rs, _) -> new Found(
                        rs.getObject("consult_id", UUID.class),
                        Side.valueOf(rs.getString("role")),
                        rs.getBoolean("used")))
                .optional();
    }

    /** True for the one that used it. */
    boolean use(byte[] code) {
        return jdbc.sql(USE).param("hash", code).update() == 1;
    }

    void reply(Consult c, Consult.Reply reply) {
        jdbc.sql(REPLY)
                .param("consult", c.id())
                .param("partnership", c.partnership())
                .param("heard", reply.heard())
                .param("doing", reply.doing())
                .param("notDoing", reply.notDoing())
                .param("on", reply.on())
                .update();
    }

    private static Consult consult(ResultSet rs) throws SQLException {
        LocalDate repliedOn = rs.getObject("on_day", LocalDate.class);
        return new Consult(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getObject("asked_by_id", UUID.class),
                rs.getBoolean("conveyed"),
                rs.getString("question"),
                rs.getString("context"),
                rs.getString("decides"),
                rs.getObject("decide_on", LocalDate.class),
                rs.getObject("asked_on", LocalDate.class),
                rs.getObject("ends_on", LocalDate.class),
                rs.getObject("reply_by", LocalDate.class),
                repliedOn == null
                        ? Optional.empty()
                        : Optional.of(new Consult.Reply(
                                rs.getString("heard"), rs.getString("doing"), rs.getString("not_doing"), repliedOn)));
    }
}
