package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that is done about a priority, with one owner and the measure that will tell. It rests on an accepted
 * recommendation, or says why it is done without.
 */
public record Action(
        UUID id,
        UUID partnership,
        UUID priority,
        Optional<UUID> choice,
        Optional<String> withoutEvidence,
        String words,
        UUID owner,
        UUID measure,
        LocalDate begunOn,
        List<LookBack> lookBacks) {

    /** The progress check that is due after so many months. */
    public record Due(int months, LocalDate on) {}

    /** The checks that have not been held yet, the next one first; after one that stopped the action, only the look at twelve months. */
    public List<Due> stillToCome() {
        if (stopped() && finished()) {
            return List.of();
        }
        return LookBack.MONTHS.stream()
                .filter(months -> !stopped() || months == LookBack.FINISHES)
                .filter(months -> lookBacks.stream().noneMatch(l -> l.months() == months))
                .map(months -> new Due(months, begunOn.plusMonths(months)))
                .toList();
    }

    /** The twelve-month check has been held; until then it stays unfinished, also where it was stopped before (requirement 71). */
    public boolean finished() {
        return lookBacks.stream().anyMatch(l -> l.months() >= LookBack.FINISHES);
    }

    /** A check ended it. */
    public boolean stopped() {
        return stoppedOn().isPresent();
    }

    /** The day of the check that ended it. */
    public Optional<LocalDate> stoppedOn() {
        return lookBacks.stream()
                .filter(l -> l.next() == LookBack.Next.STOP)
                .map(LookBack::heldOn)
                .min(Comparator.naturalOrder());
    }

    /** A check of what had been stopped before: it asks what came of it, and no more what happens next. */
    public boolean afterItsEnd(LookBack l) {
        return stoppedOn().filter(on -> on.isBefore(l.heldOn())).isPresent();
    }

    public Optional<Due> overdueOn(LocalDate today) {
        return stillToCome().stream().filter(d -> d.on().isBefore(today)).findFirst();
    }

    Stream<LookBack> inOrder() {
        return lookBacks.stream();
    }
}
