package org.throughline.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.ChildId;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** The SQL of requests for an assessment: the request itself, and whose advice was asked. */
@Repository
class AssessmentStore {
    /** One at a time per child: two people who ask at once, or two officers who record at once, wait for each other. */
    static final String LOCK_CHILD =
            "SELECT count(pg_advisory_xact_lock(hashtextextended('journey ' || :child, 0))) AS locked";

    static final String START = """
            INSERT INTO journey.process (area_id, id, person_id, kind, asked_by_person_id, seat_id, asked_as, council_id, request_contribution_id, created_at)
            VALUES (:area, :id, :record, 'EHC_NEEDS_ASSESSMENT', :askedBy, :seat, :askedAs, :council, :words, :at)
            """;
    static final String OF_CHILD = """
            SELECT p.area_id, p.id, p.person_id, p.asked_by_person_id, p.seat_id, p.asked_as, p.council_id,
                   p.request_contribution_id, p.created_at,
                   EXISTS (SELECT 1 FROM journey.my_writing_v w WHERE w.area_id = p.area_id AND w.id = p.id) AS may_write
              FROM journey.process p
             WHERE p.person_id IN (SELECT m.person_id FROM sharing.my_person_records_v m
                                    WHERE m.child_id = :child AND m.tier = 'CIRCLE')
             ORDER BY p.created_at DESC, p.id LIMIT 50
            """;
    static final String ASK_ADVICE = """
            INSERT INTO journey.advice_request (area_id, id, process_id, asked_seat_id, letter, scope, asked_by_seat_id)
            VALUES (:area, :id, :process, :seat, :letter, :scope, :askedBy)
            """;
    static final String GIVE_ADVICE = """
            INSERT INTO journey.advice_given (area_id, request_id, contribution_id, by_seat_id)
            VALUES (:area, :request, :words, :seat)
            """;
    static final String ADVICE_OF = """
            SELECT r.id, r.process_id, r.asked_seat_id, r.letter, r.scope, r.asked_by_seat_id, g.contribution_id
              FROM journey.advice_request r
              LEFT JOIN journey.advice_given g ON g.area_id = r.area_id AND g.request_id = r.id
             WHERE r.process_id = ANY (:processes) ORDER BY r.letter, r.id LIMIT 1000
            """;

    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(ChildId child) {
        jdbc.sql(LOCK_CHILD).param("child", child.toString()).query(Long.class).single();
    }

    void start(Assessment a) {
        jdbc.sql(START)
                .param("area", a.area().value())
                .param("id", a.id().value())
                .param("record", a.record().value())
                .param("askedBy", a.asker().person().value())
                .param("seat", a.asker().seat().value())
                .param("askedAs", a.asker().as().name())
                .param("council", a.council().value())
                .param("words", a.requestWords().orElse(null))
                .param("at", Timestamp.from(a.createdAt()))
                .update();
    }

    /** The requests about a child, the last one first, without their facts and advice. */
    List<Assessment> of(ChildId child) {
        return jdbc.sql(OF_CHILD)
                .param("child", child.value())
                .query((rs, _) -> assessment(child, rs))
                .list();
    }

    void ask(AdviceAsked asked, AreaId area) {
        jdbc.sql(ASK_ADVICE)
                .param("area", area.value())
                .param("id", asked.id())
                .param("process", asked.assessment().value())
                .param("seat", asked.seat().value())
                .param("letter", asked.letter().name())
                .param("scope", asked.scope())
                .param("askedBy", asked.askedBy().value())
                .update();
    }

    void give(AdviceAsked asked, AreaId area, UUID words) {
        jdbc.sql(GIVE_ADVICE)
                .param("area", area.value())
                .param("request", asked.id())
                .param("words", words)
                .param("seat", asked.seat().value())
                .update();
    }

    List<AdviceAsked> advice(List<AssessmentId> assessments) {
        return jdbc.sql(ADVICE_OF)
                .param("processes", uuids(assessments))
                .query((rs, _) -> new AdviceAsked(
                        rs.getObject("id", UUID.class),
                        new AssessmentId(rs.getObject("process_id", UUID.class)),
                        new SeatId(rs.getObject("asked_seat_id", UUID.class)),
                        AdviceLetter.valueOf(rs.getString("letter")),
                        rs.getString("scope"),
                        new SeatId(rs.getObject("asked_by_seat_id", UUID.class)),
                        uuid(rs, "contribution_id")))
                .list();
    }

    static UUID[] uuids(List<AssessmentId> assessments) {
        return assessments.stream().map(AssessmentId::value).toArray(UUID[]::new);
    }

    static Optional<UUID> uuid(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, UUID.class));
    }

    static Optional<LocalDate> day(ResultSet rs, String column) throws SQLException {
        @Nullable LocalDate day = rs.getObject(column, LocalDate.class);
        return Optional.ofNullable(day);
    }

    private static Assessment assessment(ChildId child, ResultSet rs) throws SQLException {
        return new Assessment(
                new AssessmentId(rs.getObject("id", UUID.class)),
                child,
                new AreaId(rs.getObject("area_id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                new Assessment.Asker(
                        new PersonId(rs.getObject("asked_by_person_id", UUID.class)),
                        new SeatId(rs.getObject("seat_id", UUID.class)),
                        AskedAs.valueOf(rs.getString("asked_as"))),
                new AgencyId(rs.getObject("council_id", UUID.class)),
                uuid(rs, "request_contribution_id"),
                rs.getTimestamp("created_at").toInstant(),
                rs.getBoolean("may_write"),
                List.of(),
                List.of());
    }
}
