package org.throughline.partnership.dilemmas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.DilemmaWords;

/**
 * Something hard that a seat tells to a circle of seats, itself among them.
 *
 * @param hard what is hard, in words that blame nobody
 * @param tried what was tried before it was told
 * @param passesSilence told under the rule that seats which say nothing can be passed over; before, silence was no yes
 */
public record Dilemma(
        UUID id,
        UUID partnership,
        UUID raisedBy,
        List<UUID> circle,
        String title,
        String hard,
        String tried,
        LocalDate raisedOn,
        boolean passesSilence,
        Optional<Ended> ended) {
    /** A circle of more is a meeting. */
    public static final int MOST_IN_A_CIRCLE = 12;

    /** How it ended, and what came of it. */
    public record Ended(LocalDate on, How how, String cameOf) {}

    /** That it goes on is an honest end too. */
    public enum How {
        SOLVED,
        PARTLY,
        GOES_ON;

        public String words() {
            return DilemmaWords.valueOf("ENDED_" + name()).say();
        }
    }

    /**
     * The dilemma as another area's circle reads it: words of its own, without the area or the seat they come from.
     *
     * @param readers seats there that whoever leads or facilitates there let read it
     */
    public record Offer(
            UUID id,
            UUID dilemma,
            UUID to,
            String words,
            LocalDate offeredOn,
            Optional<LocalDate> withdrawnOn,
            List<UUID> readers) {}

    /**
     * What somebody of the circle, or of another area's circle, would try.
     *
     * @param offer the offer under which it came, where it is another area's
     * @param place their seat, only where they want to be known by it
     */
    public record Suggestion(
            UUID id, Optional<UUID> offer, Optional<UUID> place, String words, LocalDate on, Optional<Tried> tried) {}

    /** A suggestion was tried, and this came of it. */
    public record Tried(LocalDate on, String cameOf) {}
}
