package org.throughline.journey;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.law.Outcome;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.ChildId;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** The SQL of duties: the projection that lists read, thrown away and written again with each fact. */
@Repository
class DutyStore {
    static final String DROP = "DELETE FROM journey.duty WHERE area_id = :area AND process_id = :process";
    static final String ADD = """
            INSERT INTO journey.duty (area_id, process_id, key, rule_id, rule_version, edition, body, start_fact_id, start_on, due_on, met_on, ended_on, ending)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    static final String OF_PROCESS = """
            SELECT process_id, key, rule_id, rule_version, edition, body, start_fact_id, start_on, due_on, met_on, ended_on, ending
              FROM journey.duty WHERE process_id = :process ORDER BY start_on, due_on, key LIMIT 1000
            """;
    /** The duties of the last request of each of many children, in one statement. */
    static final String OF_CHILDREN = """
            WITH latest AS MATERIALIZED (
                SELECT DISTINCT ON (m.child_id) m.child_id, p.area_id, p.id, p.person_id, p.asked_as, p.council_id
                  FROM sharing.my_person_records_v m
                  JOIN journey.process p ON p.person_id = m.person_id AND (m.area_id IS NULL OR m.area_id = p.area_id)
                 WHERE m.tier = 'CIRCLE' AND m.child_id = ANY (:children)
                 ORDER BY m.child_id, p.created_at DESC, p.id)
            SELECT l.child_id, l.person_id, l.asked_as, l.council_id,
                   d.process_id, d.key, d.rule_id, d.rule_version, d.edition, d.body, d.start_fact_id, d.start_on, d.due_on,
                   d.met_on, d.ended_on, d.ending
              FROM latest l JOIN journey.duty d ON d.area_id = l.area_id AND d.process_id = l.id
             ORDER BY l.child_id, d.start_on, d.due_on, d.key
            """;
    /**
     * The requests that ask most urgently for something by law, with all their duties. Starts from the areas of the seat,
     * from which an officer's entitlements follow, and from what is open there, and asks the entitlements about each child
     * that is left; limits that bind only if something is decided one way are not urgent once passed.
     */
    static final String MOST_URGENT = """
            WITH areas AS MATERIALIZED (
                SELECT area_id FROM sharing.my_areas_v),
            urgent AS MATERIALIZED (
                SELECT d.area_id, d.process_id, min(d.due_on) AS next_due
                  FROM areas a JOIN journey.duty d ON d.area_id = a.area_id
                 WHERE d.met_on IS NULL AND d.ended_on IS NULL
                   AND (d.due_on >= :today OR d.rule_id <> ALL (:onlyIf))
                 GROUP BY d.area_id, d.process_id
                 ORDER BY next_due, d.process_id LIMIT :most)
            SELECT m.child_id, p.person_id, p.asked_as, p.council_id,
                   d.process_id, d.key, d.rule_id, d.rule_version, d.edition, d.body, d.start_fact_id, d.start_on, d.due_on,
                   d.met_on, d.ended_on, d.ending
              FROM urgent u
              JOIN journey.process p ON p.area_id = u.area_id AND p.id = u.process_id
             CROSS JOIN LATERAL (
                SELECT r.child_id FROM sharing.my_person_records_v r
                 WHERE r.person_id = p.person_id AND r.tier = 'CIRCLE' AND r.may_write
                   AND (r.area_id IS NULL OR r.area_id = p.area_id) LIMIT 1) m
              JOIN journey.duty d ON d.area_id = u.area_id AND d.process_id = u.process_id
             ORDER BY u.next_due, u.process_id, d.start_on, d.due_on, d.key
            """;
    /** The advice that was asked of this seat, with the duty to give it. */
    static final String ADVICE_OF_SEAT = """
            WITH mine AS MATERIALIZED (
                SELECT DISTINCT m.child_id, m.person_id, m.area_id FROM sharing.my_person_records_v m WHERE m.tier = 'CIRCLE')
            SELECT m.child_id, p.person_id, r.id AS request_id, r.letter, r.scope, r.asked_by_seat_id, r.asked_seat_id, g.contribution_id,
                   d.process_id, d.key, d.rule_id, d.rule_version, d.edition, d.body, d.start_fact_id, d.start_on, d.due_on,
                   d.met_on, d.ended_on, d.ending
              FROM journey.advice_request r
              JOIN journey.process p ON p.area_id = r.area_id AND p.id = r.process_id
              JOIN mine m ON m.person_id = p.person_id AND (m.area_id IS NULL OR m.area_id = p.area_id)
              JOIN journey.duty d ON d.area_id = r.area_id AND d.process_id = r.process_id AND d.body = r.id::text
              LEFT JOIN journey.advice_given g ON g.area_id = r.area_id AND g.request_id = r.id
             WHERE r.asked_seat_id = :seat
             ORDER BY (d.met_on IS NULL AND d.ended_on IS NULL) DESC, d.due_on, r.id LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DutyStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A duty with the request it belongs to, for lists over many children. */
    record OfChild(ChildId child, PersonId record, AskedAs askedAs, AgencyId council, DutyLine duty) {}

    /** Advice asked of one seat, and the duty to give it. */
    record Asked(ChildId child, PersonId record, AdviceAsked advice, DutyLine duty) {}

    void replace(AreaId area, AssessmentId assessment, List<DutyLine> lines) {
        jdbc.sql(DROP)
                .param("area", area.value())
                .param("process", assessment.value())
                .update();
        batches.batchUpdate(ADD, lines, 100, (ps, line) -> {
            ps.setObject(1, area.value());
            ps.setObject(2, assessment.value());
            ps.setString(3, line.key());
            ps.setString(4, line.ruleId());
            ps.setInt(5, line.ruleVersion());
            ps.setString(6, line.edition());
            ps.setString(7, line.request().map(UUID::toString).orElse(null));
            ps.setObject(8, line.startFact());
            ps.setDate(9, Date.valueOf(line.startOn()));
            ps.setDate(10, Date.valueOf(line.due()));
            ps.setDate(11, line.metOn().map(Date::valueOf).orElse(null));
            ps.setDate(12, line.endedOn().map(Date::valueOf).orElse(null));
            ps.setString(13, line.ending().map(Outcome.Ending::name).orElse(null));
        });
    }

    List<DutyLine> of(AssessmentId assessment) {
        return jdbc.sql(OF_PROCESS)
                .param("process", assessment.value())
                .query((rs, _) -> line(rs))
                .list();
    }

    List<OfChild> of(List<ChildId> children) {
        return jdbc.sql(OF_CHILDREN)
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((rs, _) -> ofChild(rs))
                .list();
    }

    List<OfChild> mostUrgent(LocalDate today, List<String> onlyIf, int most) {
        return jdbc.sql(MOST_URGENT)
                .param("today", today)
                .param("onlyIf", onlyIf.toArray(String[]::new))
                .param("most", most)
                .query((rs, _) -> ofChild(rs))
                .list();
    }

    List<Asked> askedOf(SeatId seat, int most) {
        return jdbc.sql(ADVICE_OF_SEAT)
                .param("seat", seat.value())
                .param("most", most)
                .query((rs, _) -> new Asked(
                        new ChildId(rs.getObject("child_id", UUID.class)),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        new AdviceAsked(
                                rs.getObject("request_id", UUID.class),
                                new AssessmentId(rs.getObject("process_id", UUID.class)),
                                new SeatId(rs.getObject("asked_seat_id", UUID.class)),
                                AdviceLetter.valueOf(rs.getString("letter")),
                                rs.getString("scope"),
                                new SeatId(rs.getObject("asked_by_seat_id", UUID.class)),
                                AssessmentStore.uuid(rs, "contribution_id")),
                        line(rs)))
                .list();
    }

    private static OfChild ofChild(ResultSet rs) throws SQLException {
        return new OfChild(
                new ChildId(rs.getObject("child_id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                AskedAs.valueOf(rs.getString("asked_as")),
                new AgencyId(rs.getObject("council_id", UUID.class)),
                line(rs));
    }

    private static DutyLine line(ResultSet rs) throws SQLException {
        return new DutyLine(
                new AssessmentId(rs.getObject("process_id", UUID.class)),
                rs.getString("key"),
                rs.getString("rule_id"),
                rs.getInt("rule_version"),
                rs.getString("edition"),
                Optional.ofNullable(rs.getString("body")).map(UUID::fromString),
                rs.getObject("start_fact_id", UUID.class),
                rs.getObject("start_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                AssessmentStore.day(rs, "met_on"),
                AssessmentStore.day(rs, "ended_on"),
                Optional.ofNullable(rs.getString("ending")).map(Outcome.Ending::valueOf));
    }
}
