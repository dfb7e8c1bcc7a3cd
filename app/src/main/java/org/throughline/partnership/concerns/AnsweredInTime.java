package org.throughline.partnership.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Counts;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Observing;
import org.throughline.partnership.ResultWords;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * Concerns of twelve months that were answered within their clock, of those whose clock is over. Seats with fewer than five of them
 * count together, and only where they have five together: taken from the sum, the lines by seat that everybody reads would
 * otherwise tell how many a small one had. Below five in all nothing is said, not even that there were some.
 */
@Component
class AnsweredInTime implements Counts {
    private final ConcernStore store;
    private final Acting acting;

    AnsweredInTime(ConcernStore store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    @Override
    public Observed.Indicator indicator() {
        return Observed.Indicator.CHALLENGES_ANSWERED;
    }

    @Override
    public Optional<String> asOn(Design design, LocalDate day) {
        List<Concern> all = acting.as(
                Viewer.service(Purpose.CHASING, day),
                () -> store.of(design.partnership().id()));
        List<Boolean> counted = counted(all.stream()
                .filter(c -> c.raisedOn().isAfter(day.minusMonths(Observing.MONTHS))
                        && !c.raisedOn().isAfter(day))
                .flatMap(c -> c.answeredInTime(day).map(in -> new Settled(c.to(), in)).stream())
                .collect(Collectors.groupingBy(
                        Settled::seat, Collectors.mapping(Settled::inTime, Collectors.toList()))));
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(ResultWords.FIGURE_OF_SEATS.say(
                        Long.toString(counted.stream().filter(in -> in).count()), Integer.toString(counted.size())));
    }

    private record Settled(UUID seat, boolean inTime) {}

    private static List<Boolean> counted(Map<UUID, List<Boolean>> bySeat) {
        Map<Boolean, List<Boolean>> enough = bySeat.values().stream()
                .collect(Collectors.partitioningBy(
                        seat -> seat.size() >= Observing.FEWEST,
                        Collectors.flatMapping(List::stream, Collectors.toList())));
        List<Boolean> together = enough.getOrDefault(false, List.of());
        return Stream.concat(
                        enough.getOrDefault(true, List.of()).stream(),
                        together.size() >= Observing.FEWEST ? together.stream() : Stream.empty())
                .toList();
    }
}
