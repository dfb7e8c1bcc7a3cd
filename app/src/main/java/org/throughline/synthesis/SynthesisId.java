package org.throughline.synthesis;

import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Ids;

/** One synthesis: a systematic review of research. */
public record SynthesisId(UUID value) {
    public static SynthesisId fresh() {
        return new SynthesisId(UUID.randomUUID());
    }

    /** Reads an id out of an address; empty if it is none. */
    public static Optional<SynthesisId> read(String text) {
        return Ids.read(text).map(SynthesisId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
