package org.throughline.people;

import java.time.LocalDate;
import java.util.UUID;

/** Someone the family named to help them: what they may do and until when is the family's to say. */
public record Supporter(
        UUID id,
        PersonId childRecord,
        PersonId supporter,
        Kind kind,
        PersonId namedBy,
        boolean mayReadCircle,
        boolean mayWrite,
        LocalDate from,
        LocalDate until) {

    public Supporter {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Expected an end, found one before it began: " + from + ", " + until);
        }
    }

    public enum Kind {
        SENDIASS,
        ADVOCATE,
        FRIEND,
        INTERPRETER
    }
}
