package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of who screens which batch, and of parts that somebody takes on or gives up. Written by the program alone. */
@Repository
class TeamStore {
    static final String EVER_SCREENED =
            "SELECT count(*) FROM synthesis.member WHERE synthesis_id = :synthesis AND seat_id = :seat AND screens";
    static final String TAKE_ON = """
            UPDATE synthesis.member SET screens = screens OR :screens, adjudicates = adjudicates OR :adjudicates, codes = codes OR :codes, extracts = extracts OR :extracts,
                   screens_until = CASE WHEN :screens THEN NULL ELSE screens_until END, left_at = NULL
             WHERE synthesis_id = :synthesis AND seat_id = :seat
            """;
    static final String NO_LONGER = """
            UPDATE synthesis.member SET screens_until = :at WHERE synthesis_id = :synthesis AND seat_id = :seat AND screens AND screens_until IS NULL
            """;
    static final String GIVE_UP_BATCHES = """
            UPDATE synthesis.batch_reader g SET until = :at FROM synthesis.batch b
             WHERE b.id = g.batch_id AND b.synthesis_id = :synthesis AND b.ended_at IS NULL AND g.seat_id = :seat AND g.until IS NULL
               AND EXISTS (SELECT 1 FROM synthesis.batch_reference r JOIN synthesis.reference f ON f.id = r.reference_id AND f.stands_for IS NULL
                            WHERE r.batch_id = b.id AND NOT EXISTS (SELECT 1 FROM synthesis.vote v
                                  WHERE v.synthesis_id = r.synthesis_id AND v.stage = r.stage AND v.reference_id = r.reference_id AND v.seat_id = :seat))
            """;
    static final String SET_SHEETS_ASIDE = """
            UPDATE synthesis.sheet SET set_aside_at = :at
             WHERE synthesis_id = :synthesis AND seat_id = :seat AND finished_at IS NULL AND set_aside_at IS NULL
            """;
    static final String TAKE_SHEETS_UP =
            "UPDATE synthesis.sheet SET set_aside_at = NULL WHERE synthesis_id = :synthesis AND seat_id = :seat AND set_aside_at IS NOT NULL";
    static final String LACKS_SOMEBODY = """
            SELECT b.id FROM synthesis.batch b
             WHERE b.synthesis_id = :synthesis AND b.stage = :stage AND b.ended_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM synthesis.batch_reader g WHERE g.batch_id = b.id AND g.seat_id = :seat AND g.until IS NULL)
               AND (SELECT count(*) FROM synthesis.batch_reader g WHERE g.batch_id = b.id AND g.until IS NULL) < :two
             ORDER BY b.number LIMIT 1
            """;
    static final String JOIN = """
            INSERT INTO synthesis.batch_reader (synthesis_id, batch_id, seat_id, since) VALUES (:synthesis, :batch, :seat, :at)
            ON CONFLICT (batch_id, seat_id) DO UPDATE SET until = NULL
            """;
    static final String READERS =
            "SELECT seat_id FROM synthesis.batch_reader WHERE batch_id = :batch AND until IS NULL ORDER BY seat_id LIMIT 100";

    static final String LET_IN_AGAIN =
            "INSERT INTO synthesis.access (synthesis_id, seat_id) VALUES (:synthesis, :seat) ON CONFLICT DO NOTHING";
    static final String HAS_LEFT =
            "UPDATE synthesis.member SET left_at = :at WHERE synthesis_id = :synthesis AND seat_id = :seat AND left_at IS NULL";
    static final String LET_OUT = "DELETE FROM synthesis.access WHERE synthesis_id = :synthesis AND seat_id = :seat";

    private final JdbcClient jdbc;

    TeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean everScreened(SynthesisId id, SeatId seat) {
        return jdbc.sql(EVER_SCREENED)
                        .param("synthesis", id.value())
                        .param("seat", seat.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Adds parts to those that somebody has. Who screens again goes on with the sheets that were set aside. */
    void takeOn(SynthesisId id, Member more) {
        jdbc.sql(LET_IN_AGAIN)
                .param("synthesis", id.value())
                .param("seat", more.seat().value())
                .update();
        jdbc.sql(TAKE_ON)
                .param("synthesis", id.value())
                .param("seat", more.seat().value())
                .param("screens", more.screens())
                .param("adjudicates", more.adjudicates())
                .param("codes", more.codes())
                .param("extracts", more.extracts())
                .update();
        if (more.fills()) {
            jdbc.sql(TAKE_SHEETS_UP)
                    .param("synthesis", id.value())
                    .param("seat", more.seat().value())
                    .update();
        }
    }

    /** Batches of which they decided on every record stay theirs; the others, and sheets that they did not finish, do not. */
    void noLongerScreens(SynthesisId id, SeatId seat, Instant at) {
        for (String sql : List.of(NO_LONGER, GIVE_UP_BATCHES, SET_SHEETS_ASIDE)) {
            jdbc.sql(sql)
                    .param("synthesis", id.value())
                    .param("seat", seat.value())
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    /** Opens nothing any more; what they finished stays, under their name. */
    void leaves(SynthesisId id, SeatId seat, Instant at) {
        noLongerScreens(id, seat, at);
        jdbc.sql(HAS_LEFT)
                .param("synthesis", id.value())
                .param("seat", seat.value())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql(LET_OUT)
                .param("synthesis", id.value())
                .param("seat", seat.value())
                .update();
    }

    /** Joins the oldest batch that fewer than two decide on; false where there is none. */
    boolean joinOldest(SynthesisId id, Stage stage, SeatId seat, Instant at) {
        return jdbc.sql(LACKS_SOMEBODY)
                .param("synthesis", id.value())
                .param("stage", stage.name())
                .param("seat", seat.value())
                .param("two", Screening.TWO)
                .query(UUID.class)
                .optional()
                .map(batch -> {
                    join(id, batch, seat, at);
                    return true;
                })
                .orElse(false);
    }

    void join(SynthesisId id, UUID batch, SeatId seat, Instant at) {
        jdbc.sql(JOIN)
                .param("synthesis", id.value())
                .param("batch", batch)
                .param("seat", seat.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Who decides on a batch now. */
    List<SeatId> readers(UUID batch) {
        return jdbc.sql(READERS).param("batch", batch).query(UUID.class).list().stream()
                .map(SeatId::new)
                .toList();
    }
}
