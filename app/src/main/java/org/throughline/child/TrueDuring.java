package org.throughline.child;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** When something was true in the child's life, as exactly as the speaker knows it. Both ends are included. */
public record TrueDuring(Optional<LocalDate> from, Optional<LocalDate> to, Precision precision) {

    /** How exactly. "About" is the month before to the month after. */
    public enum Precision {
        DAY,
        MONTH,
        TERM,
        SCHOOL_YEAR,
        AGE,
        ABOUT,
        NOT_SAID
    }

    public TrueDuring {
        if ((precision == Precision.NOT_SAID) != from.isEmpty()) {
            throw new IllegalArgumentException("Expected a first day unless the time was not said, found " + from);
        }
        if (to.isPresent() && (from.isEmpty() || to.get().isBefore(from.get()))) {
            throw new IllegalArgumentException("Expected an end on or after " + from + ", found " + to);
        }
    }

    public static TrueDuring notSaid() {
        return new TrueDuring(Optional.empty(), Optional.empty(), Precision.NOT_SAID);
    }

    public static TrueDuring onDay(LocalDate day) {
        return between(day, day, Precision.DAY);
    }

    public static TrueDuring inMonth(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** In one of the three terms: from September, from January, from April. */
    public static TrueDuring inTerm(YearMonth anyMonthOfIt) {
        int first = anyMonthOfIt.getMonthValue() >= 9 ? 9 : anyMonthOfIt.getMonthValue() >= 4 ? 4 : 1;
        YearMonth start = YearMonth.of(anyMonthOfIt.getYear(), first);
        return between(
                start.atDay(1),
                start.plusMonths(first == 4 ? 4 : first == 9 ? 3 : 2).atEndOfMonth(),
                Precision.TERM);
    }

    /** In the school year that starts in September of this year. */
    public static TrueDuring inSchoolYear(int startingIn) {
        return between(LocalDate.of(startingIn, 9, 1), LocalDate.of(startingIn + 1, 8, 31), Precision.SCHOOL_YEAR);
    }

    /** When the child was this many years old. */
    public static TrueDuring atAge(int years, LocalDate born) {
        return between(born.plusYears(years), born.plusYears(years + 1L).minusDays(1), Precision.AGE);
    }

    public static TrueDuring about(YearMonth month) {
        return between(month.minusMonths(1).atDay(1), month.plusMonths(1).atEndOfMonth(), Precision.ABOUT);
    }

    /** From a day on, and still. */
    public static TrueDuring since(LocalDate day) {
        return new TrueDuring(Optional.of(day), Optional.empty(), Precision.DAY);
    }

    public static TrueDuring between(LocalDate from, LocalDate to, Precision precision) {
        return new TrueDuring(Optional.of(from), Optional.of(to), precision);
    }

    /** Whether it may have been true on this day. What has no time said may have been true on any. */
    public boolean mayCover(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && to.map(t -> !day.isAfter(t)).orElse(true);
    }
}
