package org.throughline.partnership.years;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/** Twelve months, both days counted in. */
public record Span(LocalDate from, LocalDate until) {

    public static Span from(LocalDate first) {
        return new Span(first, first.plusYears(1).minusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** What can be given on a day: the last twelve whole months, and the last three school and three financial years that are over. */
    public static List<Span> overOn(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return Stream.concat(
                        Stream.of(from(month.minusYears(1))),
                        Stream.of(Month.SEPTEMBER, Month.APRIL)
                                .flatMap(begins -> Stream.iterate(
                                                LocalDate.of(today.getYear(), begins, 1), first -> first.minusYears(1))
                                        .map(Span::from)
                                        .filter(span -> span.until().isBefore(today))
                                        .limit(3)))
                .distinct()
                .toList();
    }
}
