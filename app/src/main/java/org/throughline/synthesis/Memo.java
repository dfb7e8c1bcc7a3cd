package org.throughline.synthesis;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody thought, or what the team did with two readings.
 *
 * @param about an extract or a theme
 */
public record Memo(UUID about, Kind kind, String words, Coder by, Instant at) {
    /** A thought of one's own, or what was done with readings that differ. */
    public enum Kind {
        THOUGHT,
        WHAT_WE_DID
    }
}
