package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of batches: what is in each, how it came there, and when it ended, which opens its votes. */
@Repository
class BatchStore {
    static final String ADD_BATCH =
            "INSERT INTO synthesis.batch (id, synthesis_id, stage, number, made_at) VALUES (:id, :synthesis, :stage, :number, :at)";
    static final String FILL_BATCH = """
            INSERT INTO synthesis.batch_reference (synthesis_id, stage, batch_id, reference_id, place)
            SELECT :synthesis, :stage, :batch, r.reference, r.place
              FROM json_to_recordset(CAST(:rows AS json)) AS r(reference uuid, place int)
            """;
    static final String SAY_WAYS = """
            INSERT INTO synthesis.batch_way (synthesis_id, stage, reference_id, way)
            SELECT :synthesis, :stage, r.reference, r.way FROM json_to_recordset(CAST(:rows AS json)) AS r(reference uuid, way text)
            """;
    static final String DRAWN_BY_LOT = """
            SELECT count(*) AS read, count(*) FILTER (WHERE s.outcome = 'INCLUDE') AS found
              FROM synthesis.batch_way w
              JOIN synthesis.settled s ON s.synthesis_id = w.synthesis_id AND s.stage = w.stage AND s.reference_id = w.reference_id
              JOIN synthesis.reference f ON f.id = w.reference_id AND f.stands_for IS NULL
             WHERE w.synthesis_id = :synthesis AND w.stage = 'TITLE_ABSTRACT' AND w.way = 'RANDOM'
            """;
    static final String BATCHES = """
            SELECT b.id, b.stage, b.number, b.ended_at,
                   (SELECT count(*) FROM synthesis.batch_reference r WHERE r.batch_id = b.id) AS size
              FROM synthesis.batch b WHERE b.synthesis_id = :synthesis AND b.stage = :stage ORDER BY b.number LIMIT 10000
            """;
    static final String BATCH = """
            SELECT b.id, b.stage, b.number, b.ended_at,
                   (SELECT count(*) FROM synthesis.batch_reference r WHERE r.batch_id = b.id) AS size
              FROM synthesis.batch b WHERE b.synthesis_id = :synthesis AND b.id = :id
            """;
    static final String IN_BATCHES =
            "SELECT reference_id FROM synthesis.batch_reference WHERE synthesis_id = :synthesis AND stage = :stage LIMIT 200000";
    static final String WITHOUT_ALL_VOTES = """
            SELECT count(*) FROM synthesis.batch_reference r JOIN synthesis.reference f ON f.id = r.reference_id AND f.stands_for IS NULL
             WHERE r.batch_id = :batch
               AND (SELECT count(*) FROM synthesis.vote v WHERE v.synthesis_id = r.synthesis_id AND v.stage = r.stage
                       AND v.reference_id = r.reference_id AND v.seat_id = ANY (:screeners)) < :needed
            """;
    static final String OPEN = """
            UPDATE synthesis.vote v SET opened = true FROM synthesis.batch_reference r
             WHERE r.batch_id = :batch AND v.synthesis_id = r.synthesis_id AND v.stage = r.stage AND v.reference_id = r.reference_id
            """;
    static final String END = "UPDATE synthesis.batch SET ended_at = :at WHERE id = :batch AND ended_at IS NULL";
    static final String BATCH_OF = """
            SELECT batch_id FROM synthesis.batch_reference
             WHERE synthesis_id = :synthesis AND stage = :stage AND reference_id = :reference
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reference of a new batch and the way it came there. */
    record Drawn(UUID reference, String way) {}

    /** Some records, and how many of them belong in. */
    record Sample(int read, int found) {}

    void add(SynthesisId id, Batch batch, List<Drawn> drawn, Instant at) {
        jdbc.sql(ADD_BATCH)
                .param("id", batch.id())
                .param("synthesis", id.value())
                .param("stage", batch.stage().name())
                .param("number", batch.number())
                .param("at", Timestamp.from(at))
                .update();
        List<Map<String, Object>> rows = IntStream.range(0, drawn.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "reference",
                        drawn.get(i).reference(),
                        "place",
                        i + 1,
                        "way",
                        drawn.get(i).way()))
                .toList();
        jdbc.sql(FILL_BATCH)
                .param("synthesis", id.value())
                .param("stage", batch.stage().name())
                .param("batch", batch.id())
                .param("rows", JSON.writeValueAsString(rows))
                .update();
        jdbc.sql(SAY_WAYS)
                .param("synthesis", id.value())
                .param("stage", batch.stage().name())
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    /** What was drawn by lot and is settled, and how much of it belongs in; nothing for whoever may not know the ways. */
    Sample drawnByLot(SynthesisId id) {
        return jdbc.sql(DRAWN_BY_LOT)
                .param("synthesis", id.value())
                .query((rs, _) -> new Sample(rs.getInt("read"), rs.getInt("found")))
                .single();
    }

    List<Batch> batches(SynthesisId id, Stage stage) {
        return jdbc.sql(BATCHES)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .query(BatchStore::batch)
                .list();
    }

    Optional<Batch> batch(SynthesisId id, UUID batch) {
        return jdbc.sql(BATCH)
                .param("synthesis", id.value())
                .param("id", batch)
                .query(BatchStore::batch)
                .optional();
    }

    private static Batch batch(ResultSet rs, int row) throws SQLException {
        return new Batch(
                rs.getObject("id", UUID.class),
                Stage.valueOf(rs.getString("stage")),
                rs.getInt("number"),
                rs.getInt("size"),
                SynthesisStore.instant(rs, "ended_at"));
    }

    List<UUID> inBatches(SynthesisId id, Stage stage) {
        return jdbc.sql(IN_BATCHES)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .query(UUID.class)
                .list();
    }

    /** How many references of a batch lack the vote of somebody; as the program, which sees all. */
    int withoutAllVotes(UUID batch, List<SeatId> screeners) {
        return jdbc.sql(WITHOUT_ALL_VOTES)
                .param("batch", batch)
                .param("screeners", screeners.stream().map(SeatId::value).toArray(UUID[]::new))
                .param("needed", screeners.size())
                .query(Integer.class)
                .single();
    }

    void end(UUID batch, Instant at) {
        jdbc.sql(OPEN).param("batch", batch).update();
        jdbc.sql(END).param("batch", batch).param("at", Timestamp.from(at)).update();
    }

    Optional<UUID> batchOf(SynthesisId id, Stage stage, UUID reference) {
        return jdbc.sql(BATCH_OF)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }
}
