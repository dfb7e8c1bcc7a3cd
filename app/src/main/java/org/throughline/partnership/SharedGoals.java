package org.throughline.partnership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Goals that services share: seats of two kinds of service or more own a measure of it, or act for it. What stands under a goal
 * counts for it too. Families are no service, and two schools are of one kind: it is counted rather too low than too high.
 */
@Component
class SharedGoals implements Counts {
    private final WorkStore work;

    SharedGoals(WorkStore work) {
        this.work = work;
    }

    @Override
    public Observed.Indicator indicator() {
        return Observed.Indicator.GOALS_SHARED;
    }

    /** Goals and measures as they are now; of actions those that had begun by that day and had not been stopped. */
    @Override
    public Optional<String> asOn(Design design, LocalDate day) {
        if (design.measures().isEmpty()) {
            return Optional.empty();
        }
        List<Action> actions = work.actions(design.partnership().id()).stream()
                .filter(a -> goesOn(a, day))
                .toList();
        long shared = design.goals().stream()
                .filter(g -> services(design, g, actions).size() > 1)
                .count();
        return Optional.of(ResultWords.FIGURE_OF_SEATS.say(
                Long.toString(shared), Integer.toString(design.goals().size())));
    }

    private static boolean goesOn(Action a, LocalDate day) {
        return !a.begunOn().isAfter(day)
                && a.lookBacks().stream()
                        .noneMatch(l ->
                                l.next() == LookBack.Next.STOP && !l.heldOn().isAfter(day));
    }

    private static Set<Side> services(Design design, Goal goal, List<Action> actions) {
        Set<Side> services = EnumSet.noneOf(Side.class);
        design.measuresOf(goal).stream()
                .flatMap(m -> owners(m, actions))
                .flatMap(owner -> design.place(owner).stream())
                .map(Place::side)
                .filter(side -> !side.isFamily())
                .forEach(services::add);
        design.under(Optional.of(goal.id())).forEach(below -> services.addAll(services(design, below, actions)));
        return services;
    }

    private static Stream<UUID> owners(Measure measure, List<Action> actions) {
        return Stream.concat(
                Stream.of(measure.owner()),
                actions.stream().filter(a -> a.measure().equals(measure.id())).map(Action::owner));
    }
}
