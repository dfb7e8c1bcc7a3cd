package org.throughline.child;

import java.time.LocalDate;
import java.util.Optional;

/** What cannot have been in a child's life (B-5): before birth, or what has happened, tomorrow. */
public final class Possible {
    private Possible() {}

    /** The sentence that says what cannot be, if anything. */
    public static Optional<ChildWords> problem(TrueDuring when, Kind kind, Optional<LocalDate> born, LocalDate today) {
        if (born.isPresent() && when.to().map(end -> end.isBefore(born.get())).orElse(false)) {
            return Optional.of(ChildWords.SLIP_BEFORE_BIRTH);
        }
        if (!kind.mayLieAhead()
                && when.from().map(start -> start.isAfter(today)).orElse(false)) {
            return Optional.of(ChildWords.SLIP_IN_FUTURE);
        }
        return Optional.empty();
    }
}
