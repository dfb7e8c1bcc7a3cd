package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One meeting of a series.
 *
 * @param plannedOn the day that the series gave it; {@code on} is another once it was moved, and then says why
 * @param packOn    the day on which the last member had the pack
 * @param minutedOn the day on which the minutes were finished; they stay as they are
 * @param changes   how often its time or place changed, so that a calendar takes the newest
 */
public record Meeting(
        UUID id,
        UUID partnership,
        UUID series,
        String name,
        LocalDate plannedOn,
        LocalDate on,
        LocalTime begins,
        int minutes,
        String venue,
        int packDays,
        Optional<String> movedBecause,
        Optional<String> calledOff,
        Optional<LocalDate> packOn,
        Optional<LocalDate> minutedOn,
        int changes) {

    /** Where its pack stands. Everybody sees it. */
    public enum Pack {
        TO_COME,
        IN_TIME,
        LATE,
        /** The day on which everybody should have had it is over. */
        MISSING
    }

    /** The last day on which the pack is in time. */
    public LocalDate packDue() {
        return on.minusDays(packDays);
    }

    public Pack packOn(LocalDate today) {
        if (packOn.isPresent()) {
            return packOn.get().isAfter(packDue()) ? Pack.LATE : Pack.IN_TIME;
        }
        return today.isAfter(packDue()) ? Pack.MISSING : Pack.TO_COME;
    }

    /** People cannot have had the pack in time: said to everybody (requirement 25). */
    public boolean unpreparedOn(LocalDate today) {
        Pack pack = packOn(today);
        return calledOff.isEmpty() && (pack == Pack.LATE || pack == Pack.MISSING);
    }

    public boolean isCalledOff() {
        return calledOff.isPresent();
    }

    public boolean isMinuted() {
        return minutedOn.isPresent();
    }

    /** Its day is over and nobody has finished the minutes. */
    public boolean minutesMissingOn(LocalDate today) {
        return !isCalledOff() && !isMinuted() && on.isBefore(today);
    }

    /** Items can be put on its agenda and its minutes can be written. */
    public boolean isOpen() {
        return !isCalledOff() && !isMinuted();
    }
}
