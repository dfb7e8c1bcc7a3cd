package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.partnership.GroupWords;

/**
 * A task group.
 *
 * @param place whose idea it was
 * @param from  the groups that became this one, by merging, splitting or handing on
 */
public record Group(
        UUID id,
        UUID partnership,
        String name,
        String idea,
        UUID place,
        LocalDate begunOn,
        Set<UUID> from,
        Optional<Charter> charter,
        Optional<WithoutFamilies> withoutFamilies,
        Optional<Ended> ended) {
    /** After so many days without anything written, whoever facilitates is told; nobody else. */
    public static final int STALLED_AFTER_DAYS = 30;
    /** A group that ended without a text stays unfinished until it was looked back on, so many months after its end. */
    static final int LOOK_BACK_AFTER_MONTHS = 12;

    /**
     * What the group is for.
     *
     * @param product     what will be made
     * @param sharingRule what may be told outside the group, and what not
     */
    public record Charter(
            String question,
            String scope,
            String product,
            LocalDate endsOn,
            String sharingRule,
            LocalDate launchedOn) {}

    /** It was launched without any view of a family or young person: who did so, by name, and why. Everybody reads it. */
    public record WithoutFamilies(String name, String why) {}

    /** How it ended. */
    public record Ended(LocalDate on, How how, String words) {}

    /** What came of it, a year after it had ended without a text. */
    public record LookedBack(LocalDate on, String found) {}

    /** The ways in which a group ends. */
    public enum How {
        DONE,
        STOPPED,
        MERGED,
        SPLIT,
        HANDED_ON;

        public String words() {
            return GroupWords.valueOf("ENDING_" + name()).say();
        }
    }

    /** It goes on in others, and is looked back on there. */
    private boolean goesOn() {
        return ended.filter(e -> e.how() == How.MERGED || e.how() == How.SPLIT).isPresent();
    }

    /** The day from which it can be looked back on, where it is over and goes on in no other. */
    Optional<LocalDate> lookBackOn() {
        return goesOn() ? Optional.empty() : ended.map(e -> e.on().plusMonths(LOOK_BACK_AFTER_MONTHS));
    }

    public boolean isIdea() {
        return charter.isEmpty() && ended.isEmpty();
    }

    public boolean isAtWork() {
        return charter.isPresent() && ended.isEmpty();
    }

    public boolean isOver() {
        return ended.isPresent();
    }
}
