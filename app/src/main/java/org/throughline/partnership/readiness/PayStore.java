package org.throughline.partnership.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Side;

/** What representatives are paid for, and the hours they said, in their tables. */
@Repository
class PayStore {
    static final String AGREE = """
            INSERT INTO partnership.paid_work (id, partnership_id, role, what, pence, paid_by, within_days, not_paid, agreed_on)
            VALUES (:id, :partnership, :side, :what, :pence, :paidBy, :within, :notPaid, :on)
            """;
    static final String END = """
            UPDATE partnership.paid_work SET ended_on = :on WHERE id = :id AND partnership_id = :partnership AND ended_on IS NULL
            """;
    static final String WORKS = """
            SELECT id, partnership_id, role, what, pence, paid_by, within_days, not_paid, agreed_on, ended_on FROM partnership.paid_work
             WHERE partnership_id = :partnership AND (ended_on IS NULL OR :ended) ORDER BY role, agreed_on, id LIMIT 200
            """;
    static final String SAY_HOURS = """
            INSERT INTO partnership.paid_hours (id, work_id, place_id, partnership_id, worked_on, hours, for_what, conveyed, said_on)
            VALUES (:id, :work, :place, :partnership, :workedOn, :hours, :what, :conveyed, :on)
            """;
    static final String HOURS = """
            SELECT id, work_id, place_id, partnership_id, worked_on, hours, for_what, conveyed, said_on, paid_on FROM partnership.paid_hours
             WHERE partnership_id = :partnership AND said_on >= :from ORDER BY said_on DESC, worked_on DESC, id LIMIT 2000
            """;
    static final String CAME = """
            UPDATE partnership.paid_hours SET paid_on = :on
             WHERE id = :id AND partnership_id = :partnership AND paid_on IS NULL AND said_on <= :on
            """;

    private final JdbcClient jdbc;

    PayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void agree(PaidWork w) {
        jdbc.sql(AGREE)
                .param("id", w.id())
                .param("partnership", w.partnership())
                .param("side", w.side().name())
                .param("what", w.what())
                .param("pence", w.pence())
                .param("paidBy", w.paidBy())
                .param("within", w.withinDays())
                .param("notPaid", w.notPaid())
                .param("on", w.agreedOn())
                .update();
    }

    boolean end(UUID partnership, UUID work, LocalDate on) {
        return jdbc.sql(END)
                        .param("id", work)
                        .param("partnership", partnership)
                        .param("on", on)
                        .update()
                == 1;
    }

    /** @param endedToo those that do not hold any more as well: hours said under them are still owed */
    List<PaidWork> works(UUID partnership, boolean endedToo) {
        return jdbc.sql(WORKS)
                .param("partnership", partnership)
                .param("ended", endedToo)
                .query((rs, _) -> new PaidWork(
                        rs.getObject("id", UUID.class),
                        rs.getObject("partnership_id", UUID.class),
                        Side.valueOf(rs.getString("role")),
                        rs.getString("what"),
                        rs.getInt("pence"),
                        rs.getString("paid_by"),
                        rs.getInt("within_days"),
                        rs.getString("not_paid"),
                        rs.getObject("agreed_on", LocalDate.class)))
                .list();
    }

    void add(PaidHours h) {
        jdbc.sql(SAY_HOURS)
                .param("id", h.id())
                .param("work", h.work())
                .param("place", h.place())
                .param("partnership", h.partnership())
                .param("workedOn", h.workedOn())
                .param("hours", h.hours())
                .param("what", h.what())
                .param("conveyed", h.conveyed())
                .param("on", h.saidOn())
                .update();
    }

    /** Said on this day or later, as far as this viewer may read them, the newest first. */
    List<PaidHours> hours(UUID partnership, LocalDate from) {
        return jdbc.sql(HOURS)
                .param("partnership", partnership)
                .param("from", from)
                .query((rs, _) -> new PaidHours(
                        rs.getObject("id", UUID.class),
                        rs.getObject("work_id", UUID.class),
                        rs.getObject("place_id", UUID.class),
                        rs.getObject("partnership_id", UUID.class),
                        rs.getObject("worked_on", LocalDate.class),
                        rs.getBigDecimal("hours"),
                        rs.getString("for_what"),
                        rs.getBoolean("conveyed"),
                        rs.getObject("said_on", LocalDate.class),
                        Optional.ofNullable(rs.getObject("paid_on", LocalDate.class))))
                .list();
    }

    /** False where it came before, or there is nothing of the kind for this viewer. */
    boolean came(UUID partnership, UUID hours, LocalDate on) {
        return jdbc.sql(CAME)
                        .param("id", hours)
                        .param("partnership", partnership)
                        .param("on", on)
                        .update()
                == 1;
    }
}
