package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of batches and votes. Which votes a statement gives is decided by row-level security. */
@Repository
class ScreeningStore {
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
    static final String NEXT = """
            SELECT r.reference_id, r.batch_id, r.place
              FROM synthesis.batch_reader g JOIN synthesis.batch b ON b.id = g.batch_id
              JOIN synthesis.batch_reference r ON r.batch_id = b.id
              JOIN synthesis.reference f ON f.id = r.reference_id AND f.stands_for IS NULL
              LEFT JOIN synthesis.vote v ON v.synthesis_id = r.synthesis_id AND v.stage = r.stage
                    AND v.reference_id = r.reference_id AND v.seat_id = :seat
             WHERE g.synthesis_id = :synthesis AND g.seat_id = :seat AND g.until IS NULL
               AND b.stage = :stage AND b.ended_at IS NULL AND v.seat_id IS NULL
             ORDER BY b.number, r.place LIMIT 1
            """;
    static final String DONE_IN_BATCH = """
            SELECT count(*) FROM synthesis.vote v
              JOIN synthesis.batch_reference r ON r.synthesis_id = v.synthesis_id AND r.stage = v.stage AND r.reference_id = v.reference_id
             WHERE r.batch_id = :batch AND v.seat_id = :seat
            """;
    static final String MINE =
            "SELECT count(*) FROM synthesis.vote WHERE synthesis_id = :synthesis AND stage = :stage AND seat_id = :seat";
    static final String VOTE = """
            INSERT INTO synthesis.vote (synthesis_id, stage, reference_id, seat_id, verdict, reason, note, at, together)
            VALUES (:synthesis, :stage, :reference, :seat, :verdict, :reason, :note, :at, CAST(:together AS uuid))
            """;
    static final String MY_VOTE = """
            SELECT reference_id, seat_id, verdict, reason, note FROM synthesis.vote
             WHERE synthesis_id = :synthesis AND stage = :stage AND reference_id = :reference AND seat_id = :seat
            """;
    static final String MY_LAST = """
            SELECT reference_id, seat_id, verdict, reason, note FROM synthesis.vote
             WHERE synthesis_id = :synthesis AND stage = :stage AND seat_id = :seat AND NOT opened
             ORDER BY at DESC, reference_id LIMIT 1
            """;
    static final String TAKE_BACK = """
            DELETE FROM synthesis.vote v
             WHERE v.synthesis_id = :synthesis AND v.stage = :stage AND v.seat_id = :seat AND NOT v.opened
               AND (v.reference_id = :reference
                    OR v.together = (SELECT o.together FROM synthesis.vote o WHERE o.synthesis_id = :synthesis AND o.stage = :stage
                                        AND o.reference_id = :reference AND o.seat_id = :seat))
            """;
    static final String GIVEN_WITH_LAST = """
            SELECT count(*) FROM synthesis.vote v
             WHERE v.synthesis_id = :synthesis AND v.stage = :stage AND v.seat_id = :seat AND NOT v.opened
               AND (v.reference_id = :reference
                    OR v.together = (SELECT o.together FROM synthesis.vote o WHERE o.synthesis_id = :synthesis AND o.stage = :stage
                                        AND o.reference_id = :reference AND o.seat_id = :seat))
            """;
    static final String WAITING_IN_BATCH = """
            SELECT r.reference_id FROM synthesis.batch_reference r
              JOIN synthesis.reference f ON f.id = r.reference_id AND f.stands_for IS NULL
              LEFT JOIN synthesis.vote v ON v.synthesis_id = r.synthesis_id AND v.stage = r.stage
                    AND v.reference_id = r.reference_id AND v.seat_id = :seat
             WHERE r.batch_id = :batch AND v.seat_id IS NULL ORDER BY r.place LIMIT 10000
            """;
    static final String WITHOUT_ALL_VOTES = """
            SELECT count(*) FROM synthesis.batch_reference r JOIN synthesis.reference f ON f.id = r.reference_id AND f.stands_for IS NULL
             WHERE r.batch_id = :batch
               AND (SELECT count(*) FROM synthesis.vote v WHERE v.synthesis_id = r.synthesis_id AND v.stage = r.stage
                       AND v.reference_id = r.reference_id AND v.seat_id = ANY (:screeners)) < :needed
            """;
    static final String VOTES_OF_BATCH = """
            SELECT v.reference_id, v.seat_id, v.verdict, v.reason, v.note FROM synthesis.vote v
              JOIN synthesis.batch_reference r ON r.synthesis_id = v.synthesis_id AND r.stage = v.stage AND r.reference_id = v.reference_id
              JOIN synthesis.batch_reader g ON g.batch_id = r.batch_id AND g.seat_id = v.seat_id AND g.until IS NULL
              JOIN synthesis.reference f ON f.id = r.reference_id AND f.left_at IS NULL
             WHERE r.batch_id = :batch ORDER BY r.place, v.seat_id LIMIT 10000
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

    ScreeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where somebody goes on: the reference, its batch, and its place there. */
    record Place(UUID reference, UUID batch, int place) {}

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
        List<Map<String, Object>> rows = java.util.stream.IntStream.range(0, drawn.size())
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
                .query(ScreeningStore::batch)
                .list();
    }

    Optional<Batch> batch(SynthesisId id, UUID batch) {
        return jdbc.sql(BATCH)
                .param("synthesis", id.value())
                .param("id", batch)
                .query(ScreeningStore::batch)
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

    Optional<Place> next(SynthesisId id, Stage stage, SeatId seat) {
        return jdbc.sql(NEXT)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("seat", seat.value())
                .query((rs, _) -> new Place(
                        rs.getObject("reference_id", UUID.class),
                        rs.getObject("batch_id", UUID.class),
                        rs.getInt("place")))
                .optional();
    }

    int doneInBatch(UUID batch, SeatId seat) {
        return jdbc.sql(DONE_IN_BATCH)
                .param("batch", batch)
                .param("seat", seat.value())
                .query(Integer.class)
                .single();
    }

    int mine(SynthesisId id, Stage stage, SeatId seat) {
        return jdbc.sql(MINE)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("seat", seat.value())
                .query(Integer.class)
                .single();
    }

    void vote(SynthesisId id, Stage stage, Vote vote, Instant at) {
        vote(id, stage, vote, Optional.empty(), at);
    }

    /** @param together the same for all votes that are given by one decision */
    void vote(SynthesisId id, Stage stage, Vote vote, Optional<UUID> together, Instant at) {
        jdbc.sql(VOTE)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("reference", vote.reference())
                .param("seat", vote.seat().value())
                .param("verdict", vote.verdict().name())
                .param("reason", vote.reason())
                .param("note", vote.note())
                .param("together", together.map(UUID::toString).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Vote> myVote(SynthesisId id, Stage stage, UUID reference, SeatId seat) {
        return jdbc.sql(MY_VOTE)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("reference", reference)
                .param("seat", seat.value())
                .query(ScreeningStore::vote)
                .optional();
    }

    Optional<Vote> myLast(SynthesisId id, Stage stage, SeatId seat) {
        return jdbc.sql(MY_LAST)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("seat", seat.value())
                .query(ScreeningStore::vote)
                .optional();
    }

    /** Takes one's vote on a record back, with those that were given by the same decision. */
    boolean takeBack(SynthesisId id, Stage stage, UUID reference, SeatId seat) {
        return jdbc.sql(TAKE_BACK)
                        .param("synthesis", id.value())
                        .param("stage", stage.name())
                        .param("reference", reference)
                        .param("seat", seat.value())
                        .update()
                > 0;
    }

    /** On how many records the decision was that gave this vote. */
    int givenWith(SynthesisId id, Stage stage, UUID reference, SeatId seat) {
        return jdbc.sql(GIVEN_WITH_LAST)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("reference", reference)
                .param("seat", seat.value())
                .query(Integer.class)
                .single();
    }

    /** What of a batch this person has not decided on, in its order. */
    List<UUID> waitingInBatch(UUID batch, SeatId seat) {
        return jdbc.sql(WAITING_IN_BATCH)
                .param("batch", batch)
                .param("seat", seat.value())
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

    /** The votes of a batch that this viewer may read. */
    List<Vote> votes(UUID batch) {
        return jdbc.sql(VOTES_OF_BATCH)
                .param("batch", batch)
                .query(ScreeningStore::vote)
                .list();
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

    private static Vote vote(ResultSet rs, int row) throws SQLException {
        return new Vote(
                rs.getObject("reference_id", UUID.class),
                new SeatId(rs.getObject("seat_id", UUID.class)),
                Verdict.valueOf(rs.getString("verdict")),
                rs.getString("reason"),
                rs.getString("note"));
    }
}
