package org.throughline.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.law.ExceptionGround;
import org.throughline.law.FactDates;
import org.throughline.people.SeatId;

/** The SQL of facts: append-only, and the only truth. */
@Repository
class FactStore {
    static final String ADD = """
            INSERT INTO journey.fact (area_id, id, process_id, kind, subject, details, happened_on, sent_on, served_on, received_on, recorded_at, by_seat_id, replaces, reason)
            VALUES (:area, :id, :process, :kind, :subject, :details, :happened, :sent, :served, :received, :at, :seat, :replaces, :reason)
            """;
    static final String ADD_CLAIM = """
            INSERT INTO journey.exception_claim (area_id, fact_id, process_id, ground, rule_id, body, from_date, until_date, because, shown_by, officer)
            VALUES (:area, :fact, :process, :ground, :rule, :body, :from, :until, :because, :shownBy, :officer)
            """;
    static final String OF = """
            SELECT f.process_id, f.id, f.kind, f.subject, f.details, f.happened_on, f.sent_on, f.served_on, f.received_on,
                   f.recorded_at, f.by_seat_id, f.replaces, f.reason,
                   e.ground, e.rule_id, e.body, e.from_date, e.until_date, e.because, e.shown_by, e.officer
              FROM journey.fact f
              LEFT JOIN journey.exception_claim e ON e.area_id = f.area_id AND e.fact_id = f.id
             WHERE f.process_id = ANY (:processes) ORDER BY f.recorded_at, f.id LIMIT 5000
            """;

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Assessment to, RecordedFact fact) {
        FactDates dates = fact.dates();
        jdbc.sql(ADD)
                .param("area", to.area().value())
                .param("id", fact.id())
                .param("process", to.id().value())
                .param("kind", fact.kind().name())
                .param("subject", fact.request().map(UUID::toString).orElse(null))
                .param("details", fact.details().orElse(null))
                .param("happened", fact.on())
                .param("sent", dates.sent().orElse(null))
                .param("served", dates.served().orElse(null))
                .param("received", dates.received().orElse(null))
                .param("at", Timestamp.from(dates.recordedAt()))
                .param("seat", fact.by().value())
                .param(
                        "replaces",
                        fact.replaces().map(RecordedFact.Correction::fact).orElse(null))
                .param(
                        "reason",
                        fact.replaces().map(RecordedFact.Correction::reason).orElse(null))
                .update();
        fact.claim().ifPresent(claim -> add(to, fact.id(), claim));
    }

    private void add(Assessment to, UUID fact, Claim claim) {
        jdbc.sql(ADD_CLAIM)
                .param("area", to.area().value())
                .param("fact", fact)
                .param("process", to.id().value())
                .param("ground", claim.ground().name())
                .param("rule", claim.ruleId())
                .param("body", claim.request().map(UUID::toString).orElse(null))
                .param("from", claim.from())
                .param("until", claim.until())
                .param("because", claim.because())
                .param("shownBy", claim.shownBy())
                .param("officer", claim.officer())
                .update();
    }

    /** The facts of each request, the first recorded first. */
    Map<AssessmentId, List<RecordedFact>> of(List<AssessmentId> assessments) {
        Map<AssessmentId, List<RecordedFact>> found = new LinkedHashMap<>();
        jdbc.sql(OF).param("processes", AssessmentStore.uuids(assessments)).query(rs -> {
            found.computeIfAbsent(
                            new AssessmentId(rs.getObject("process_id", UUID.class)), _ -> new java.util.ArrayList<>())
                    .add(fact(rs));
        });
        return found;
    }

    private static RecordedFact fact(ResultSet rs) throws SQLException {
        Optional<UUID> replaces = AssessmentStore.uuid(rs, "replaces");
        String reason = rs.getString("reason");
        return new RecordedFact(
                rs.getObject("id", UUID.class),
                FactKind.valueOf(rs.getString("kind")),
                Optional.ofNullable(rs.getString("subject")).map(UUID::fromString),
                Optional.ofNullable(rs.getString("details")),
                new FactDates(
                        AssessmentStore.day(rs, "happened_on"),
                        AssessmentStore.day(rs, "sent_on"),
                        AssessmentStore.day(rs, "served_on"),
                        AssessmentStore.day(rs, "received_on"),
                        rs.getTimestamp("recorded_at").toInstant()),
                new SeatId(rs.getObject("by_seat_id", UUID.class)),
                replaces.map(fact -> new RecordedFact.Correction(fact, reason)),
                rs.getString("ground") == null ? Optional.empty() : Optional.of(claim(rs)));
    }

    private static Claim claim(ResultSet rs) throws SQLException {
        return new Claim(
                ExceptionGround.valueOf(rs.getString("ground")),
                rs.getString("rule_id"),
                Optional.ofNullable(rs.getString("body")).map(UUID::fromString),
                rs.getObject("from_date", LocalDate.class),
                rs.getObject("until_date", LocalDate.class),
                rs.getString("because"),
                rs.getString("shown_by"),
                rs.getString("officer"));
    }
}
