package org.throughline.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers of days as a letter would say them. */
final class PlainDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PlainDates() {}

    /** "7 September 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "1 day", "12 days". */
    static String days(long number) {
        return count(number, "day");
    }

    /** "1 week", "6 weeks". */
    static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
