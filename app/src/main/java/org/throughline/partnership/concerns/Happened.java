package org.throughline.partnership.concerns;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.partnership.ConcernWords;

/**
 * Something that happened to a concern.
 *
 * @param conveyed written down by whoever facilitates, for the seat whose step it is
 * @param words as far as this viewer may read them; warnings have none
 */
public record Happened(Kind kind, LocalDate on, boolean conveyed, Optional<String> words) {

    /** In the order in which they can happen. */
    public enum Kind {
        RAISED,
        WARNED_10,
        WARNED_15,
        ACKNOWLEDGED,
        ANSWERED,
        NO_ANSWER,
        ANSWERED_AGAIN,
        ACTED;

        public String words() {
            return ConcernWords.valueOf("STEP_" + name()).say();
        }

        /** By the family side; the others are by the seat it was put to, and warnings by nobody. */
        public boolean byFamilies() {
            return this == RAISED || this == NO_ANSWER;
        }

        boolean isWarning() {
            return this == WARNED_10 || this == WARNED_15;
        }
    }
}
