package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of votes. Which of them a statement gives is decided by row-level security. */
@Repository
class VoteStore {
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
    static final String VOTES_OF_BATCH = """
            SELECT v.reference_id, v.seat_id, v.verdict, v.reason, v.note FROM synthesis.vote v
              JOIN synthesis.batch_reference r ON r.synthesis_id = v.synthesis_id AND r.stage = v.stage AND r.reference_id = v.reference_id
              JOIN synthesis.batch_reader g ON g.batch_id = r.batch_id AND g.seat_id = v.seat_id AND g.until IS NULL
              JOIN synthesis.reference f ON f.id = r.reference_id AND f.left_at IS NULL
             WHERE r.batch_id = :batch ORDER BY r.place, v.seat_id LIMIT 10000
            """;

    private final JdbcClient jdbc;

    VoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where somebody goes on: the reference, its batch, and its place there. */
    record Place(UUID reference, UUID batch, int place) {}

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
                .query(VoteStore::vote)
                .optional();
    }

    Optional<Vote> myLast(SynthesisId id, Stage stage, SeatId seat) {
        return jdbc.sql(MY_LAST)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("seat", seat.value())
                .query(VoteStore::vote)
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

    /** The votes of a batch that this viewer may read. */
    List<Vote> votes(UUID batch) {
        return jdbc.sql(VOTES_OF_BATCH)
                .param("batch", batch)
                .query(VoteStore::vote)
                .list();
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
