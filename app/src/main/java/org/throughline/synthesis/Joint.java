package org.throughline.synthesis;

import java.time.Instant;
import java.util.UUID;
import org.throughline.people.SeatId;

/** How numbers and words stand to each other in one theme, and why the team says so. */
public record Joint(UUID theme, Stands stands, String why, SeatId by, Instant at) {
    /** The four ways of a joint display (JBI manual 8.3). */
    public enum Stands {
        AGREE,
        EXPAND,
        CONFLICT,
        SILENT;

        public String words() {
            return NumberWords.valueOf("STANDS_" + name()).say();
        }
    }
}
