package org.throughline.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An adult's address, telephone or e-mail: a protected class of its own, never reached by way of the child. */
public record ContactDetail(
        UUID id, PersonId person, Kind kind, String value, LocalDate from, Optional<LocalDate> until) {
    public enum Kind {
        ADDRESS,
        PHONE,
        EMAIL
    }
}
