package org.throughline.partnership;

import java.time.LocalDate;
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

    /** The checks that have not been held yet, the next one first; none after one that stopped the action. */
    public List<Due> stillToCome() {
        if (stopped()) {
            return List.of();
        }
        return LookBack.MONTHS.stream()
                .filter(months -> lookBacks.stream().noneMatch(l -> l.months() == months))
                .map(months -> new Due(months, begunOn.plusMonths(months)))
                .toList();
    }

    /** The twelve-month check has been held or the action was stopped; until then it stays unfinished (requirement 71). */
    public boolean finished() {
        return stopped() || lookBacks.stream().anyMatch(l -> l.months() >= 12);
    }

    /** A check ended it. */
    public boolean stopped() {
        return lookBacks.stream().anyMatch(l -> l.next() == LookBack.Next.STOP);
    }

    public Optional<Due> overdueOn(LocalDate today) {
        return stillToCome().stream().filter(d -> d.on().isBefore(today)).findFirst();
    }

    Stream<LookBack> inOrder() {
        return lookBacks.stream();
    }
}
