package org.throughline.partnership.lending.pages;

import static org.throughline.partnership.LendingWords.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.throughline.pages.Dates;
import org.throughline.partnership.lending.Booking;
import org.throughline.partnership.lending.SharedThing;
import org.throughline.partnership.meetings.pages.TypedTime;

/** When something is booked, in words. */
final class When {
    private When() {}

    static String of(SharedThing t, Booking b) {
        return t.kind().byTheDay()
                ? BOOKING_WHEN_DAYS.say(Dates.day(b.from().toLocalDate()), Dates.day(b.lastDay()))
                : BOOKING_WHEN_TIME.say(
                        Dates.day(b.from().toLocalDate()),
                        TypedTime.say(b.from().toLocalTime()),
                        TypedTime.say(b.until().toLocalTime()));
    }

    /** What of a booking falls on this day: all of it, or from when until when. */
    static String on(LocalDate day, Booking b) {
        LocalDateTime from = b.from().isBefore(day.atStartOfDay()) ? day.atStartOfDay() : b.from();
        LocalDateTime next = day.plusDays(1).atStartOfDay();
        boolean allDay =
                from.toLocalTime().equals(LocalTime.MIDNIGHT) && !b.until().isBefore(next);
        return allDay
                ? CALENDAR_ALL_DAY.say()
                : CALENDAR_TIME.say(
                        TypedTime.say(from.toLocalTime()),
                        TypedTime.say(b.until().toLocalTime()));
    }
}
