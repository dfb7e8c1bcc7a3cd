package org.throughline.partnership.networks;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that everybody may read, and the day from which they may.
 *
 * @param of the group, decision, meeting or product; of a draft, the group that wrote it
 */
public record New(UUID network, Kind kind, UUID of, String words, LocalDate on) {

    public enum Kind {
        GROUP,
        DRAFT,
        DECISION,
        MINUTES,
        PRODUCT;

        public String words() {
            return NetworkWords.valueOf("NEW_" + name()).say();
        }
    }
}
