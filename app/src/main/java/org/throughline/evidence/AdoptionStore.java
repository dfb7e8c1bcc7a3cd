package org.throughline.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.AreaId;
import org.throughline.people.SeatId;

/** The SQL of what areas decided, and what came of it. */
@Repository
class AdoptionStore {
    static final String ADD = """
            INSERT INTO evidence.adoption (id, record_id, recommendation, area_id, area_name, decision, reason, conditions, decided_on, by_seat_id, at)
            VALUES (:id, :record, :recommendation, :area, :areaName, :decision, :reason, :conditions, :on, :seat, :at)
            """;
    static final String ADD_RESULT = """
            INSERT INTO evidence.result (id, adoption_id, direction, words, measured_on, by_seat_id, at)
            VALUES (:id, :adoption, :direction, :words, :on, :seat, :at)
            """;
    static final String OF_RECORD = """
            SELECT id, record_id, recommendation, area_id, area_name, decision, reason, conditions, decided_on
              FROM evidence.adoption WHERE record_id = :record ORDER BY decided_on, at LIMIT 500
            """;
    static final String RESULTS = """
            SELECT r.adoption_id, r.direction, r.words, r.measured_on
              FROM evidence.result r JOIN evidence.adoption a ON a.id = r.adoption_id
             WHERE a.record_id = :record ORDER BY r.measured_on, r.at LIMIT 2000
            """;

    private final JdbcClient jdbc;

    AdoptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Adoption a, SeatId by, Instant at) {
        jdbc.sql(ADD)
                .param("id", a.id())
                .param("record", a.record().value())
                .param("recommendation", a.recommendation())
                .param("area", a.area().value())
                .param("areaName", a.areaName())
                .param("decision", a.decision().name())
                .param("reason", a.reason())
                .param("conditions", a.conditions())
                .param("on", a.decidedOn())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(UUID adoption, Adoption.Result result, SeatId by, Instant at) {
        jdbc.sql(ADD_RESULT)
                .param("id", UUID.randomUUID())
                .param("adoption", adoption)
                .param("direction", result.direction().name())
                .param("words", result.words())
                .param("on", result.measuredOn())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private record ResultOf(UUID adoption, Adoption.Result result) {}

    List<Adoption> of(EvidenceId record) {
        Map<UUID, List<Adoption.Result>> results = jdbc
                .sql(RESULTS)
                .param("record", record.value())
                .query((rs, _) -> new ResultOf(
                        rs.getObject("adoption_id", UUID.class),
                        new Adoption.Result(
                                Direction.valueOf(rs.getString("direction")),
                                rs.getString("words"),
                                rs.getObject("measured_on", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(ResultOf::adoption, mapping(ResultOf::result, toList())));
        return jdbc.sql(OF_RECORD)
                .param("record", record.value())
                .query((rs, _) -> new Adoption(
                        rs.getObject("id", UUID.class),
                        record,
                        rs.getString("recommendation"),
                        new AreaId(rs.getObject("area_id", UUID.class)),
                        rs.getString("area_name"),
                        Decision.valueOf(rs.getString("decision")),
                        rs.getString("reason"),
                        rs.getString("conditions"),
                        rs.getObject("decided_on", LocalDate.class),
                        results.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }
}
