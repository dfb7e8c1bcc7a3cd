package org.throughline.partnership.lending;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.LendingWords;
import org.throughline.people.SeatId;

/**
 * A time for which an organisation has something, or waits for it.
 *
 * @param from  in London, as everybody says it; the end is not part of it
 * @param seat  from which it was booked; never shown
 * @param words for whom and for what, as far as this viewer may read it
 */
public record Booking(
        UUID id,
        UUID thing,
        UUID partnership,
        SeatId seat,
        LocalDateTime from,
        LocalDateTime until,
        State state,
        LocalDate askedOn,
        Optional<LocalDate> handedOn,
        Optional<LocalDate> backOn,
        Optional<Use> use,
        Optional<Words> words) {

    /** Whether it is theirs. */
    public enum State {
        BOOKED,
        /** Somebody else has it then; the first in line gets it when they call it off. */
        WAITING,
        CALLED_OFF
    }

    /** Whether it was used, and whether it helped those for whom it was meant. */
    public enum Use {
        NOT_USED,
        HELPED,
        HELPED_PARTLY,
        DID_NOT_HELP,
        TOO_EARLY;

        public String words() {
            return LendingWords.valueOf("USE_" + name()).say();
        }
    }

    /** Read by who booked, who offers it, and who works for the partnership. */
    public record Words(
            String forWhom,
            String purpose,
            Optional<String> conditionOut,
            Optional<String> conditionBack,
            Optional<String> cameOf) {}

    public boolean isBooked() {
        return state == State.BOOKED;
    }

    public boolean overlaps(LocalDateTime start, LocalDateTime end) {
        return from.isBefore(end) && start.isBefore(until);
    }

    public boolean beganBy(LocalDate today) {
        return !from.toLocalDate().isAfter(today);
    }

    /** The last day of it. */
    public LocalDate lastDay() {
        return until.minusNanos(1).toLocalDate();
    }

    /** It should be back and is not. */
    public boolean lateOn(LocalDate today) {
        return isBooked()
                && handedOn.isPresent()
                && backOn.isEmpty()
                && lastDay().isBefore(today);
    }

    /** Days from the day on which it was asked for to the first day of it: the wait, as whoever borrows it feels it. */
    public int waitedDays() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(askedOn, from.toLocalDate()));
    }
}
