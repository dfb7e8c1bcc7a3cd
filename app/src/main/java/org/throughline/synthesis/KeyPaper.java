package org.throughline.synthesis;

import java.time.Instant;
import org.throughline.people.SeatId;

/**
 * A record of which the team knew before screening that it belongs in.
 *
 * @param why how one knows
 * @param cameOf what came of it in screening, as far as that is open to everybody
 */
public record KeyPaper(Held held, String why, SeatId by, Instant at, CameOf cameOf) {

    /** Where a key paper stands. */
    public enum CameOf {
        WAITS,
        BEING_SCREENED,
        INCLUDED,
        LEFT_OUT
    }
}
