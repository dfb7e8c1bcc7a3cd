package org.throughline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.AreaId;
import org.throughline.people.SeatId;

/** The SQL of reports that are drafted and wait for somebody's yes. */
@Repository
class DraftedReportStore {
    static final String ADD = """
            INSERT INTO evidence.drafted_report (id, record_id, recommendation, area_id, decided_by, decision, reason, decided_on, by_seat_id, at)
            VALUES (:id, :record, :recommendation, :area, :decidedBy, :decision, :reason, :on, :seat, :at)
            """;
    static final String END = """
            INSERT INTO evidence.drafted_report_end (draft_id, adoption_id, by_seat_id, at) VALUES (:draft, :adoption, :seat, :at)
            """;
    static final String WAITING = """
            SELECT d.id, d.record_id, d.recommendation, d.area_id, d.decided_by, d.decision, d.reason, d.decided_on
              FROM evidence.drafted_report d
             WHERE (CAST(:id AS uuid) IS NULL OR d.id = :id)
               AND NOT EXISTS (SELECT 1 FROM evidence.drafted_report_end e WHERE e.draft_id = d.id)
             ORDER BY d.decided_on, d.id LIMIT 100
            """;
    static final String TOLD = """
            SELECT d.record_id FROM evidence.drafted_report d JOIN evidence.drafted_report_end e ON e.draft_id = d.id
             WHERE d.id = :id AND e.adoption_id IS NOT NULL
            """;
    static final String WAIT_FOR_TURN = "SELECT pg_advisory_xact_lock(hashtextextended(:id, 2611))";

    private final JdbcClient jdbc;

    DraftedReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DraftedReport d, SeatId by, Instant at) {
        jdbc.sql(ADD)
                .param("id", d.id())
                .param("record", d.record().value())
                .param("recommendation", d.recommendation())
                .param("area", d.area().map(AreaId::value).orElse(null))
                .param("decidedBy", d.decidedBy())
                .param("decision", d.decision().name())
                .param("reason", d.reason())
                .param("on", d.decidedOn())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Those that this viewer may tell, the longest decided first. At most 100. */
    List<DraftedReport> waiting() {
        return jdbc.sql(WAITING)
                .param("id", null)
                .query(DraftedReportStore::draft)
                .list();
    }

    /** The record about which it was told to the bank, if it was. */
    Optional<EvidenceId> told(UUID id) {
        return jdbc.sql(TOLD)
                .param("id", id)
                .query((rs, _) -> new EvidenceId(rs.getObject("record_id", UUID.class)))
                .optional();
    }

    /** One that waits, while nobody else ends it at the same time. */
    Optional<DraftedReport> toEnd(UUID id) {
        jdbc.sql(WAIT_FOR_TURN).param("id", id.toString()).query().listOfRows();
        return jdbc.sql(WAITING)
                .param("id", id)
                .query(DraftedReportStore::draft)
                .optional();
    }

    /** @param as the report as which it was told; empty when it was put aside */
    void end(UUID draft, Optional<UUID> as, SeatId by, Instant at) {
        jdbc.sql(END)
                .param("draft", draft)
                .param("adoption", as.orElse(null))
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static DraftedReport draft(ResultSet rs, int row) throws SQLException {
        @Nullable UUID area = rs.getObject("area_id", UUID.class);
        return new DraftedReport(
                rs.getObject("id", UUID.class),
                new EvidenceId(rs.getObject("record_id", UUID.class)),
                rs.getString("recommendation"),
                Optional.ofNullable(area).map(AreaId::new),
                rs.getString("decided_by"),
                Decision.valueOf(rs.getString("decision")),
                rs.getString("reason"),
                rs.getObject("decided_on", LocalDate.class));
    }
}
