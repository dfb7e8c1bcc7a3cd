package org.throughline.web.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.throughline.pages.Dates;

/** Moves the file's dates so that the anchor is today, and gives each telling a moment in the working day. */
record Told(long daysSince) {
    static Told asIfTodayWere(LocalDate anchor, LocalDate today) {
        return new Told(ChronoUnit.DAYS.between(anchor, today));
    }

    LocalDate day(LocalDate written) {
        return written.plusDays(daysSince);
    }

    /** Half past nine, and a minute later for each further thing told that day. */
    Instant moment(LocalDate written, int minute) {
        return day(written)
                .atTime(LocalTime.of(9, 30).plusMinutes(minute % 480))
                .atZone(Dates.LONDON)
                .toInstant();
    }
}
