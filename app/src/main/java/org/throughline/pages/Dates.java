package org.throughline.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one way dates are written: 7 September 2026, in London. */
public final class Dates {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' h:mma", Locale.UK).withZone(LONDON);

    private Dates() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** 7 September 2026 at 3:05pm. */
    public static String moment(Instant at) {
        return MOMENT.format(at).replace("AM", "am").replace("PM", "pm");
    }

    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }
}
