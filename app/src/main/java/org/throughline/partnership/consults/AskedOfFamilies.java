package org.throughline.partnership.consults;

import java.time.LocalDate;
import java.util.UUID;

/** A question that was put to families or young people, by seat or by printed code. */
public record AskedOfFamilies(UUID id, String question, LocalDate on) {

    /** This one, asked again: much the same letters, within the year before. */
    boolean isAskedAgainBy(String later, LocalDate day) {
        return on.isBefore(day)
                && on.isAfter(day.minusMonths(AskedTwice.MONTHS))
                && Likeness.of(question, later) >= Likeness.ASKED_BEFORE;
    }
}
