package org.throughline.evidence;

import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Ids;

/** One record of the bank. */
public record EvidenceId(UUID value) {
    public static EvidenceId fresh() {
        return new EvidenceId(UUID.randomUUID());
    }

    /** Reads an id out of an address; empty if it is none. */
    public static Optional<EvidenceId> read(String text) {
        return Ids.read(text, EvidenceId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
