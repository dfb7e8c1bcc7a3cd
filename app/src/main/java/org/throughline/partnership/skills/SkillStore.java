package org.throughline.partnership.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** Skills offered and wanted, in their tables. */
@Repository
class SkillStore {
    static final String OFFER = """
            INSERT INTO partnership.skill_offer (id, partnership_id, seat_id, skill, what, called, agency, free, reached, in_region,
                                                 offered_on, until_day)
            VALUES (:id, :partnership, :seat, :skill, :what, :called, :agency, :free, :reached, :inRegion, :on, :until)
            """;
    /** The partnership's own, and those of others that this viewer may read. */
    static final String OFFERS = """
            SELECT id, partnership_id, seat_id, skill, what, called, agency, free, reached, in_region, offered_on, until_day
              FROM partnership.skill_offer ORDER BY partnership_id <> :partnership, lower(skill), called, id LIMIT 1000
            """;

    static final String TAKE_BACK = "DELETE FROM partnership.skill_offer WHERE id = :id";
    static final String WANT = """
            INSERT INTO partnership.skill_wanted (id, partnership_id, skill, why, wanted_on) VALUES (:id, :partnership, :skill, :why, :on)
            """;
    static final String WANTED = """
            SELECT id, partnership_id, skill, why, wanted_on FROM partnership.skill_wanted
             WHERE partnership_id = :partnership AND ended_on IS NULL ORDER BY wanted_on, skill, id LIMIT 100
            """;
    static final String END = """
            UPDATE partnership.skill_wanted SET ended_on = :on WHERE id = :id AND partnership_id = :partnership AND ended_on IS NULL
            """;
    static final String IS_MEMBER = "SELECT EXISTS (SELECT 1 FROM partnership.member_v WHERE id = :partnership)";

    private final JdbcClient jdbc;

    SkillStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SkillOffer o) {
        jdbc.sql(OFFER)
                .param("id", o.id())
                .param("partnership", o.partnership())
                .param("seat", o.seat().value())
                .param("skill", o.skill())
                .param("what", o.what())
                .param("called", o.called())
                .param("agency", o.agency())
                .param("free", o.free())
                .param("reached", o.reached())
                .param("inRegion", o.inRegion())
                .param("on", o.offeredOn())
                .param("until", o.until())
                .update();
    }

    List<SkillOffer> offers(UUID partnership) {
        return jdbc.sql(OFFERS)
                .param("partnership", partnership)
                .query((rs, _) -> new SkillOffer(
                        rs.getObject("id", UUID.class),
                        rs.getObject("partnership_id", UUID.class),
                        new SeatId(rs.getObject("seat_id", UUID.class)),
                        rs.getString("skill"),
                        rs.getString("what"),
                        rs.getString("called"),
                        rs.getString("agency"),
                        rs.getString("free"),
                        rs.getString("reached"),
                        rs.getBoolean("in_region"),
                        rs.getObject("offered_on", LocalDate.class),
                        rs.getObject("until_day", LocalDate.class)))
                .list();
    }

    boolean takeBack(UUID offer) {
        return jdbc.sql(TAKE_BACK).param("id", offer).update() == 1;
    }

    void want(Wanted w) {
        jdbc.sql(WANT)
                .param("id", w.id())
                .param("partnership", w.partnership())
                .param("skill", w.skill())
                .param("why", w.why())
                .param("on", w.on())
                .update();
    }

    List<Wanted> wanted(UUID partnership) {
        return jdbc.sql(WANTED)
                .param("partnership", partnership)
                .query((rs, _) -> new Wanted(
                        rs.getObject("id", UUID.class),
                        rs.getObject("partnership_id", UUID.class),
                        rs.getString("skill"),
                        rs.getString("why"),
                        rs.getObject("wanted_on", LocalDate.class)))
                .list();
    }

    boolean end(UUID partnership, UUID wanted, LocalDate on) {
        return jdbc.sql(END)
                        .param("id", wanted)
                        .param("partnership", partnership)
                        .param("on", on)
                        .update()
                == 1;
    }

    boolean isMember(UUID partnership) {
        return jdbc.sql(IS_MEMBER)
                .param("partnership", partnership)
                .query(Boolean.class)
                .single();
    }
}
