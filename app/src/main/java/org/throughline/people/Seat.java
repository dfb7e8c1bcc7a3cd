package org.throughline.people;

import java.time.LocalDate;
import java.util.Optional;

/** The capacity in which a person acts: one seat at a time, and the rights of two are never added up. */
public record Seat(
        SeatId id,
        PersonId person,
        Optional<AgencyId> agency,
        Role role,
        String title,
        LocalDate from,
        Optional<LocalDate> until) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && until.map(end -> !day.isAfter(end)).orElse(true);
    }
}
