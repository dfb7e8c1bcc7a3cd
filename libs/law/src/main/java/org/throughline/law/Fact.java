package org.throughline.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened, with its dates. Never edited: a correction is another fact that replaces it and says why.
 *
 * @param id unique and never reused, such as a UUID
 */
public record Fact(String id, Happening happening, FactDates dates, Optional<Replaces> replaces) {

    public Fact {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A fact has an id");
        }
        if (replaces.filter(earlier -> earlier.factId().equals(id)).isPresent()) {
            throw new IllegalArgumentException("A fact cannot replace itself: " + id);
        }
        boolean mistake = happening instanceof Happening.NeverHappened;
        if (mistake && replaces.isEmpty()) {
            throw new IllegalArgumentException("NeverHappened must say which fact was the mistake: " + id);
        }
        if (!mistake && happening.lawDate(dates).isEmpty()) {
            throw new IllegalArgumentException(
                    "Fact " + id + " lacks the date its kind is counted from: " + happening + " with " + dates);
        }
    }

    /** A fact that corrects nothing. */
    public Fact(String id, Happening happening, FactDates dates) {
        this(id, happening, dates, Optional.empty());
    }

    /** The date the law looks at. */
    LocalDate lawDate() {
        return happening.lawDate(dates).orElseThrow();
    }

    /** Which earlier fact this corrects, and why. */
    public record Replaces(String factId, String reason) {
        public Replaces {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A correction says why");
            }
        }
    }
}
