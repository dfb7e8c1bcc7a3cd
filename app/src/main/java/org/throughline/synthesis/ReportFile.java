package org.throughline.synthesis;

import java.util.Optional;
import java.util.UUID;

/**
 * A PDF as it came, and what it is today.
 *
 * @param reference the report it belongs to, when that is known
 * @param why how one knows, in words
 * @param byHand whether a person said so
 */
public record ReportFile(
        UUID id, String filename, int pages, State state, Optional<UUID> reference, String why, boolean byHand) {

    /** Whether it is known which report a file is. */
    public enum State {
        PLACED,
        DOUBTFUL,
        NOT_OURS
    }
}
