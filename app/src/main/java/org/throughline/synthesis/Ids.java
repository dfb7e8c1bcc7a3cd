package org.throughline.synthesis;

import java.util.Optional;
import java.util.UUID;

/** Ids as they come out of an address or a form. */
public final class Ids {
    private Ids() {}

    /** Empty if the text is no id. */
    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
