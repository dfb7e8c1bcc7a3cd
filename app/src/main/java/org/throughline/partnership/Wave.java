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
     * @param people how many are invited
     * @param aim    the coverage that the partnership set itself, in percent of those invited
     */
    public record Invited(Side side, int people, int aim) {

        /** So few are invited that this side stays hidden whatever they do. */
        public boolean staysHidden() {
            return people < Result.FEWEST;
        }

        /** If just as many answer as the partnership aims for, this side is hidden. */
        public boolean hiddenAtAim() {
            return people * aim < Result.FEWEST * 100;
        }

        public boolean reachedBy(int answers) {
            return answers * 100 >= people * aim;
        }
    }

    public Optional<Invited> invited(Side side) {
        return invited.stream().filter(i -> i.side() == side).findFirst();
    }
}
