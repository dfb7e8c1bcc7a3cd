package org.throughline.partnership.courses;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Side;

/**
 * A course for several sides.
 *
 * @param product        the training pack that it uses
 * @param places         1 to 500
 * @param fewestAgencies so many organisations at least are to come; set beforehand and never changed
 * @param aims           the sides that it is for, and how many of each are to come; set beforehand and never changed
 * @param askedFrom      from this day on those who came are asked what they changed
 */
public record Course(
        UUID id,
        UUID partnership,
        String title,
        String about,
        Optional<UUID> product,
        LocalDate on,
        String place,
        int places,
        int fewestAgencies,
        Map<Side, Integer> aims,
        LocalDate askedFrom,
        LocalDate offeredOn,
        Optional<LocalDate> calledOffOn) {

    public boolean isCalledOff() {
        return calledOffOn.isPresent();
    }

    /** It has been held by this day, the day itself included. */
    public boolean heldBy(LocalDate day) {
        return !isCalledOff() && !on.isAfter(day);
    }

    public boolean isFor(Side side) {
        return aims.containsKey(side);
    }
}
