package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hours said and money in, in their tables. */
@Repository
class HoursStore {
    static final String PROMISE = """
            INSERT INTO partnership.hours_said (place_id, partnership_id, quarter, kind, hours, conveyed, said_on)
            VALUES (:place, :partnership, :quarter, 'PROMISED', :hours, :conveyed, :on) ON CONFLICT DO NOTHING
            """;
    static final String GIVE = """
            INSERT INTO partnership.hours_said (place_id, partnership_id, quarter, kind, hours, conveyed, said_on)
            VALUES (:place, :partnership, :quarter, 'GIVEN', :hours, :conveyed, :on)
            ON CONFLICT (place_id, quarter, kind) DO UPDATE
               SET hours = excluded.hours, conveyed = excluded.conveyed, said_on = excluded.said_on
            """;
    static final String SAID = """
            SELECT place_id, partnership_id, quarter, kind, hours, conveyed, said_on FROM partnership.hours_said
             WHERE partnership_id = :partnership AND quarter >= :from ORDER BY quarter, place_id LIMIT 5000
            """;
    static final String ADD_MONEY = """
            INSERT INTO partnership.money_in (id, partnership_id, quarter, pence, from_whom, for_what, said_on)
            VALUES (:id, :partnership, :quarter, :pence, :from, :for, :on)
            """;
    static final String MONEY = """
            SELECT id, partnership_id, quarter, pence, from_whom, for_what, said_on FROM partnership.money_in
             WHERE partnership_id = :partnership AND quarter >= :from ORDER BY quarter, said_on, id LIMIT 1000
            """;

    private final JdbcClient jdbc;

    HoursStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it was promised before: a promise stays as it was. */
    boolean add(HoursSaid h) {
        return jdbc.sql(h.kind() == HoursSaid.Kind.PROMISED ? PROMISE : GIVE)
                        .param("place", h.place())
                        .param("partnership", h.partnership())
                        .param("quarter", h.quarter().first())
                        .param("hours", h.hours())
                        .param("conveyed", h.conveyed())
                        .param("on", h.on())
                        .update()
                == 1;
    }

    void add(MoneyIn m) {
        jdbc.sql(ADD_MONEY)
                .param("id", m.id())
                .param("partnership", m.partnership())
                .param("quarter", m.quarter().first())
                .param("pence", m.pence())
                .param("from", m.fromWhom())
                .param("for", m.forWhat())
                .param("on", m.saidOn())
                .update();
    }

    Released since(UUID partnership, Quarter from) {
        return new Released(
                jdbc.sql(SAID)
                        .param("partnership", partnership)
                        .param("from", from.first())
                        .query((rs, _) -> new HoursSaid(
                                rs.getObject("place_id", UUID.class),
                                rs.getObject("partnership_id", UUID.class),
                                new Quarter(rs.getObject("quarter", LocalDate.class)),
                                HoursSaid.Kind.valueOf(rs.getString("kind")),
                                rs.getBigDecimal("hours"),
                                rs.getBoolean("conveyed"),
                                rs.getObject("said_on", LocalDate.class)))
                        .list(),
                jdbc.sql(MONEY)
                        .param("partnership", partnership)
                        .param("from", from.first())
                        .query((rs, _) -> new MoneyIn(
                                rs.getObject("id", UUID.class),
                                rs.getObject("partnership_id", UUID.class),
                                new Quarter(rs.getObject("quarter", LocalDate.class)),
                                rs.getLong("pence"),
                                rs.getString("from_whom"),
                                rs.getString("for_what"),
                                rs.getObject("said_on", LocalDate.class)))
                        .list());
    }
}
