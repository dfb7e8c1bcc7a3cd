package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/** The days of a series, by the rules of RFC 5545. */
final class Recurring {
    /** A series has at most so many meetings: five years of fortnights. */
    static final int MOST = 130;

    private Recurring() {}

    /** The first day and all that follow until the last, both included; at most {@link #MOST}. */
    static List<LocalDate> days(Rhythm rhythm, LocalDate first, LocalDate until) {
        return Stream.concat(
                        Stream.of(first),
                        new Recur<LocalDate>(rule(rhythm, first))
                                .getDates(first, first, until).stream().filter(day -> day.isAfter(first)))
                .filter(day -> !day.isAfter(until))
                .limit(MOST)
                .toList();
    }

    /** "The second Tuesday": the place of the first day in its month; after the 28th, the last such weekday. */
    static String rule(Rhythm rhythm, LocalDate first) {
        String weekday = first.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
        int number = first.getDayOfMonth() > 28 ? -1 : (first.getDayOfMonth() - 1) / 7 + 1;
        return switch (rhythm) {
            case WEEKLY -> "FREQ=WEEKLY;BYDAY=" + weekday;
            case FORTNIGHTLY -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + weekday;
            case MONTHLY -> "FREQ=MONTHLY;BYDAY=" + number + weekday;
            case EVERY_TWO_MONTHS -> "FREQ=MONTHLY;INTERVAL=2;BYDAY=" + number + weekday;
            case QUARTERLY -> "FREQ=MONTHLY;INTERVAL=3;BYDAY=" + number + weekday;
        };
    }
}
