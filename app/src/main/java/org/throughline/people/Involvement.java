package org.throughline.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An agency that works with a child: a school roll, a caseload. With a seat it is that person; without, whoever holds
 * that role in the agency.
 */
public record Involvement(
        UUID id,
        PersonId childRecord,
        AgencyId agency,
        Optional<SeatId> seat,
        Role role,
        String why,
        LocalDate from,
        Optional<LocalDate> until) {}
