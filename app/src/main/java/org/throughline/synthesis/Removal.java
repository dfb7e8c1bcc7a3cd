package org.throughline.synthesis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * Records that were taken out before screening, at one time and for one reason.
 *
 * @param rule  the rule in words; empty when each was chosen by hand
 * @param out   how many publications it keeps out now
 */
public record Removal(UUID id, Way way, String rule, String why, SeatId by, Instant at, int out) {

    /** A rule that the program applied, or a person's own choice. PRISMA 2020 counts them apart. */
    public enum Way {
        RULE,
        HAND
    }

    /** A record of it, and how it was put back, if it was. */
    public record Member(Held held, Optional<Back> back) {}

    /** Putting a record back. */
    public record Back(SeatId by, Instant at, String why) {}
}
