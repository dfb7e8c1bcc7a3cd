package org.throughline.journey;

import java.util.Locale;
import java.util.UUID;

/** One request for an EHC needs assessment and all that follows from it. Opaque and not guessable. */
public record AssessmentId(UUID value) {
    public static AssessmentId fresh() {
        return new AssessmentId(UUID.randomUUID());
    }

    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    /** What a person quotes in a letter or on the telephone: 1A2B-3C4D-5E. */
    public String reference() {
        String hex = value.toString().replace("-", "").toUpperCase(Locale.ROOT);
        return hex.substring(0, 4) + "-" + hex.substring(4, 8) + "-" + hex.substring(8, 10);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
