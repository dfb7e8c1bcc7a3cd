package org.throughline.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a child belongs when, and which agency answers for rows written there. */
public record Residence(
        UUID id, PersonId childRecord, AreaId area, AgencyId controller, LocalDate from, Optional<LocalDate> until) {}
