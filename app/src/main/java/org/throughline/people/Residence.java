package org.throughline.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a child belongs when, and which agency answers for rows written there. */
public record Residence(
        UUID id, PersonId childRecord, AreaId area, AgencyId controller, LocalDate from, Optional<LocalDate> until) {

    public Residence {
        if (until.map(u -> u.isBefore(from)).orElse(false)) {
            throw new IllegalArgumentException("Expected an end, found one before it began: " + from + ", " + until);
        }
    }
}
