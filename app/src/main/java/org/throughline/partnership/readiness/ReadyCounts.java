package org.throughline.partnership.readiness;

import static org.throughline.partnership.readiness.ReadinessWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Counts;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Side;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * Counts the seats that say they are ready, as a service that gives out nothing else. The table's counts and the observed figure beside a
 * wave are both from here, so that neither can be taken away from the other. Steps are those that were asked for on the day counted.
 */
@Component
class ReadyCounts implements Counts {
    private final ReadinessStore store;
    private final Acting acting;

    ReadyCounts(ReadinessStore store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** As on the first of this day's month. */
    ReadyBySide bySide(Design design, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        UUID id = design.partnership().id();
        return acting.as(Viewer.service(Purpose.COUNTING, day), () -> {
            List<Step> steps = store.stepsOn(id, first);
            List<Done> done = store.done(id, first);
            return ReadyBySide.of(
                    first,
                    design.places(),
                    place -> design.place(place)
                            .filter(p -> Readiness.stillNeeded(steps, done, place, p.side())
                                    .isEmpty())
                            .isPresent());
        });
    }

    @Override
    public Observed.Indicator indicator() {
        return Observed.Indicator.INDUCTION_DONE;
    }

    @Override
    public Optional<String> asOn(Design design, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        UUID id = design.partnership().id();
        return acting.as(
                        Viewer.service(Purpose.COUNTING, day),
                        () -> store.done(id, first).isEmpty())
                ? Optional.empty()
                : Optional.of(words(bySide(design, day)));
    }

    private static String words(ReadyBySide counts) {
        return Stream.concat(
                        counts.groups().stream().map(g -> FIGURE_GROUP.say(sides(g.sides()), g.ready(), g.seats())),
                        Stream.of(counts.hidden())
                                .filter(hidden -> !hidden.isEmpty())
                                .map(hidden -> FIGURE_HIDDEN.say(sides(hidden), ReadyBySide.FEWEST)))
                .collect(Collectors.joining("; "));
    }

    private static String sides(Set<Side> sides) {
        return sides.stream().map(Side::words).collect(Collectors.joining(", "));
    }
}
