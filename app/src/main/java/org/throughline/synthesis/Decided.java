package org.throughline.synthesis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * What stands decided about one record, with its title.
 *
 * @param by    who settled it or decided it again; empty where both said the same
 * @param times how often it was decided otherwise before
 */
public record Decided(
        UUID reference,
        String title,
        String year,
        boolean included,
        String reason,
        Optional<SeatId> by,
        String why,
        Instant at,
        int times) {

    /** What stood before it was decided again. */
    public record Before(
            boolean included,
            String reason,
            Optional<SeatId> by,
            String why,
            Instant at,
            SeatId againBy,
            Instant againAt) {}
}
