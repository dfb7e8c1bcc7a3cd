package org.throughline.synthesis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * Records that were taken out before screening, at one time and for one reason.
 *
 * @param rule    the rule in words; empty when each was chosen by hand
 * @param out     how many publications it keeps out now and is counted with
 * @param counted how many more it keeps out that an earlier removal is counted with; only a later join brings this about
 */
public record Removal(UUID id, Way way, String rule, String why, SeatId by, Instant at, int out, int counted) {

    /** A rule that the program applied, or a person's own choice. PRISMA 2020 counts them apart. */
    public enum Way {
        RULE,
        HAND
    }

    /** All publications that it keeps out, whichever removal is counted with them. */
    public int keepsOut() {
        return out + counted;
    }

    /**
     * A record of it, and how it was put back, if it was.
     *
     * @param others the other removals that keep the same publication out
     */
    public record Member(Held held, Optional<Back> back, List<Removal> others) {}

    /** Putting a record back. */
    public record Back(SeatId by, Instant at, String why) {}
}
