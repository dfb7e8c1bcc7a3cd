package org.throughline.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An adult of the family and a child's person record, with dates and what shows it. */
public record Relationship(
        UUID id,
        PersonId childRecord,
        PersonId adult,
        String kind,
        boolean parentalResponsibility,
        boolean hasCare,
        String evidence,
        LocalDate from,
        Optional<LocalDate> until) {

    public Relationship {
        if (childRecord.equals(adult)) {
            throw new IllegalArgumentException("Expected an adult of the family, found the child");
        }
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("Expected what shows it, found nothing (R-204)");
        }
        if (until.map(u -> u.isBefore(from)).orElse(false)) {
            throw new IllegalArgumentException("Expected an end, found one before it began: " + from + ", " + until);
        }
    }
}
