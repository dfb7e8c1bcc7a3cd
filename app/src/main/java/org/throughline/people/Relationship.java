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
        Optional<LocalDate> until) {}
