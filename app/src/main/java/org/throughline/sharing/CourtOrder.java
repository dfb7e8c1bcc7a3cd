package org.throughline.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.PersonId;

/** A court's order about one adult and one child. Only some keep that adult from the record. */
public record CourtOrder(
        UUID id,
        PersonId childRecord,
        PersonId against,
        Kind kind,
        boolean keepsFromRecord,
        String evidence,
        LocalDate from,
        Optional<LocalDate> until) {

    public enum Kind {
        NON_MOLESTATION,
        PROHIBITED_STEPS,
        SECTION_91_14,
        NO_CONTACT,
        OTHER
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(u -> !day.isAfter(u)).orElse(true);
    }
}
