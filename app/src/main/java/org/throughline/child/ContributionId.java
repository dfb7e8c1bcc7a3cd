package org.throughline.child;

import java.util.UUID;

/** Something somebody told us about a child. Opaque and not guessable. */
public record ContributionId(UUID value) {
    public static ContributionId fresh() {
        return new ContributionId(UUID.randomUUID());
    }

    public static ContributionId of(String text) {
        return new ContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
