package org.throughline.partnership.lending;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.LendingWords;
import org.throughline.people.SeatId;

/**
 * Something that one organisation offers to others.
 *
 * @param seat      from which it was offered; never shown
 * @param offeredBy the organisation
 * @param mostDays  for so many days at most it can be had in one go, 1 to 92
 */
public record SharedThing(
        UUID id,
        UUID partnership,
        SeatId seat,
        Kind kind,
        String name,
        String what,
        String offeredBy,
        String place,
        String rules,
        int mostDays,
        LocalDate offeredOn,
        Optional<LocalDate> withdrawnOn) {

    /** What kind of thing it is: devices are lent by the day, everything else is booked by the hour. */
    public enum Kind {
        DEVICE,
        ROOM,
        OUTDOOR,
        SPECIALIST;

        public boolean byTheDay() {
            return this == DEVICE;
        }

        public String words() {
            return LendingWords.valueOf("KIND_" + name()).say();
        }
    }

    public boolean isOffered() {
        return withdrawnOn.isEmpty();
    }
}
