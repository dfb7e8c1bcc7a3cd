package org.throughline.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    static final String OF_RECORDS = """
            SELECT id, record_id, recommendation, area_id, area_name, decision, reason, conditions, decided_on
              FROM evidence.adoption WHERE record_id = ANY (:records) ORDER BY decided_on, area_name, id LIMIT 20000
            """;
    static final String RESULTS = """
            SELECT r.adoption_id, r.direction, r.words, r.measured_on
              FROM evidence.result r JOIN evidence.adoption a ON a.id = r.adoption_id
             WHERE a.record_id = ANY (:records) ORDER BY r.measured_on, r.direction, r.words LIMIT 20000
            """;
    static final String KNOWN = "SELECT count(*) FROM evidence.adoption WHERE id = :id";

    private final JdbcClient jdbc;

    AdoptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Adoption a, SeatId by, Instant at) {
        jdbc.sql(ADD)
                .param("id", a.id())
                .param("record", a.record().value())
                .param("recommendation", a.recommendation())
                .param("area", a.area().map(AreaId::value).orElse(null))
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

    boolean known(UUID adoption) {
        return jdbc.sql(KNOWN).param("id", adoption).query(Integer.class).single() > 0;
    }

    List<Adoption> of(EvidenceId record) {
        return of(List.of(record));
    }

    /** What areas did with these records, the first decision first. */
    List<Adoption> of(List<EvidenceId> records) {
        UUID[] ids = records.stream().map(EvidenceId::value).toArray(UUID[]::new);
        Map<UUID, List<Adoption.Result>> results = jdbc
                .sql(RESULTS)
                .param("records", ids)
                .query((rs, _) -> new ResultOf(
                        rs.getObject("adoption_id", UUID.class),
                        new Adoption.Result(
                                Direction.valueOf(rs.getString("direction")),
                                rs.getString("words"),
                                rs.getObject("measured_on", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(ResultOf::adoption, mapping(ResultOf::result, toList())));
        return jdbc.sql(OF_RECORDS)
                .param("records", ids)
                .query((rs, _) -> adoption(rs, results))
                .list();
    }

    private static Adoption adoption(ResultSet rs, Map<UUID, List<Adoption.Result>> results) throws SQLException {
        @Nullable UUID area = rs.getObject("area_id", UUID.class);
        UUID id = rs.getObject("id", UUID.class);
        return new Adoption(
                id,
                new EvidenceId(rs.getObject("record_id", UUID.class)),
                rs.getString("recommendation"),
                Optional.ofNullable(area).map(AreaId::new),
                rs.getString("area_name"),
                Decision.valueOf(rs.getString("decision")),
                rs.getString("reason"),
                rs.getString("conditions"),
                rs.getObject("decided_on", LocalDate.class),
                results.getOrDefault(id, List.of()));
    }
}
