package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.GroupWords;

/**
 * A step of the work, with its reason.
 *
 * @param settles the open question that it closes
 */
public record Step(UUID id, UUID group, Kind kind, String words, String why, LocalDate on, Optional<UUID> settles) {

    /** What kind of step. */
    public enum Kind {
        FOUND,
        SETTLED,
        OPEN;

        public String words() {
            return GroupWords.valueOf("ENTRY_" + name()).say();
        }
    }
}
