package org.throughline.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One round of asking about the five ingredients. It opens once and closes once: an answer that came after closing would show
 * itself as the difference between two results.
 *
 * @param endsOn       the day until which people are asked to answer
 * @param familiesFrom from this day families read the result
 * @param staffFrom    from this day staff do: three days later, so that at least 48 hours lie between
 * @param publicFrom   from this day everybody does, if it has been released
 */
public record Wave(
        UUID id,
        UUID partnership,
        String name,
        LocalDate endsOn,
        State state,
        List<Invited> invited,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> familiesFrom,
        Optional<LocalDate> staffFrom,
        Optional<LocalDate> publicFrom) {
    /** Days between families reading a result and staff reading it: the first day counts not at all, so 48 hours are sure. */
    static final int DAYS_FAMILIES_FIRST = 3;

    /** How far a wave is. */
    public enum State {
        DRAWN_UP,
        OPEN,
        CLOSED
    }

    /**
     * A side that is asked.
     *
     * @param people  how many are invited
     * @param aim     the coverage that the partnership set itself, in percent of those invited
     * @param printed codes for people; those for bodies apart
     */
    public record Invited(Side side, int people, int aim, int printed) {
        /** For lost codes a tenth more than are invited can be printed. */
        private static final int LOST_OF = 10;
        /** And so many at least. */
        private static final int LEAST_FOR_LOST = 2;

        public Invited(Side side, int people, int aim) {
            this(side, people, aim, 0);
        }

        /** Codes that can be printed beyond those invited, because some are lost. */
        public int forLost() {
            return Math.max(LEAST_FOR_LOST, Math.ceilDiv(people, LOST_OF));
        }

        /** Codes that can still be printed. */
        public int codesLeft() {
            return Math.max(0, people + forLost() - printed);
        }

        /**
         * Answers without which this side is hidden. Each code beyond those invited raises it by one: whoever printed it may have used it, and
         * five answers from people are to stand behind whatever is shown.
         */
        public int needed() {
            return Result.FEWEST + Math.max(0, printed - people);
        }

        public boolean shows(int answers) {
            return !staysHidden() && answers >= needed();
        }

        /** So few are invited that this side stays hidden whatever they do. */
        public boolean staysHidden() {
            return people < Result.FEWEST;
        }

        /** If just as many answer as the partnership aims for, this side is hidden. */
        public boolean hiddenAtAim() {
            return people * aim < needed() * 100;
        }

        public boolean reachedBy(int answers) {
            return answers * 100 >= people * aim;
        }
    }

    public Optional<Invited> invited(Side side) {
        return invited.stream().filter(i -> i.side() == side).findFirst();
    }
}
