package org.throughline.partnership.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a thing was used over two years: how often, how long people waited for it, and what came of it (requirement 64).
 *
 * @param had        bookings that have begun
 * @param notSaid    of them, those of which nobody said whether it was used
 * @param medianWait days from asking to having it, of an even number the later of the two in the middle; empty where nobody had it
 */
public record History(
        int had, int used, int notUsed, int helped, int partly, int didNotHelp, int notSaid, OptionalInt medianWait) {

    static History of(List<Booking> all, LocalDate today) {
        List<Booking> had =
                all.stream().filter(b -> b.isBooked() && b.beganBy(today)).toList();
        List<Integer> waits = had.stream().map(Booking::waitedDays).sorted().toList();
        int notUsed = count(had, Booking.Use.NOT_USED);
        int said = (int) had.stream().filter(b -> b.use().isPresent()).count();
        return new History(
                had.size(),
                said - notUsed,
                notUsed,
                count(had, Booking.Use.HELPED),
                count(had, Booking.Use.HELPED_PARTLY),
                count(had, Booking.Use.DID_NOT_HELP),
                had.size() - said,
                waits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(waits.get(waits.size() / 2)));
    }

    private static int count(List<Booking> had, Booking.Use use) {
        return (int) had.stream()
                .filter(b -> b.use().filter(u -> u == use).isPresent())
                .count();
    }
}
