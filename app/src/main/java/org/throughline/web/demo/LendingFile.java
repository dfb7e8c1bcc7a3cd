package org.throughline.web.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.throughline.partnership.lending.Booking;
import org.throughline.partnership.lending.SharedThing;

/** What the made-up organisations of one partnership lend to each other. */
record LendingFile(String partnership, List<ThingOf> things) {

    record ThingOf(
            String key,
            String by,
            SharedThing.Kind kind,
            String name,
            String what,
            String offeredBy,
            String place,
            String rules,
            int mostDays,
            int offered,
            Optional<Integer> withdrawn,
            List<BookingOf> bookings) {}

    /**
     * Days are days before the day on which the area is made.
     *
     * @param days of a device; a room has a time at which it begins and hours
     */
    record BookingOf(
            String by,
            int asked,
            int from,
            Optional<Integer> days,
            Optional<LocalTime> begins,
            Optional<Double> hours,
            String forWhom,
            String purpose,
            Optional<Integer> given,
            Optional<String> out,
            Optional<Integer> returned,
            Optional<String> back,
            Optional<Booking.Use> use,
            Optional<String> came) {}

    static LendingFile read() {
        return Written.read("lending.yaml", LendingFile.class);
    }
}
