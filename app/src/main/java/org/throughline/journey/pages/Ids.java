package org.throughline.journey.pages;

import java.util.Optional;
import java.util.UUID;
import org.throughline.journey.AssessmentId;
import org.throughline.people.ChildId;

/** Ids as they stand in addresses. What is none is simply not there. */
final class Ids {
    private Ids() {}

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<ChildId> child(String text) {
        return uuid(text).map(ChildId::new);
    }

    static Optional<AssessmentId> assessment(String text) {
        return uuid(text).map(AssessmentId::new);
    }
}
