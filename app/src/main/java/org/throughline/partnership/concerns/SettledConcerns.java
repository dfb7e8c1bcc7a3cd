package org.throughline.partnership.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observing;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * Concerns of twelve months that were answered or whose clock is over, as far as they may be counted. Seats with fewer than five of them
 * count together, and only where they have five together: taken from the sum, the lines by seat that everybody reads would
 * otherwise tell how many a small one had. Below five in all there are none. Every figure is of these same ones, so that none is to be had by
 * taking one figure from another.
 */
@Component
class SettledConcerns {
    private final ConcernStore store;
    private final Acting acting;

    SettledConcerns(ConcernStore store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** @param days working days until its answer; of an answer that was none, until the next; empty while there is none */
    record Settled(UUID seat, boolean inTime, OptionalInt days) {}

    List<Settled> asOn(Design design, LocalDate day) {
        return enough(
                acting
                        .as(
                                Viewer.service(Purpose.CHASING, day),
                                () -> store.of(design.partnership().id()))
                        .stream()
                        .filter(c -> c.raisedOn().isAfter(day.minusMonths(Observing.MONTHS))
                                && !c.raisedOn().isAfter(day))
                        .flatMap(
                                c -> c
                                        .answeredInTime(day)
                                        .map(in -> new Settled(c.to(), in, c.daysUntilAnswered(day)))
                                        .stream())
                        .collect(Collectors.groupingBy(Settled::seat)));
    }

    private static List<Settled> enough(Map<UUID, List<Settled>> bySeat) {
        Map<Boolean, List<Settled>> enough = bySeat.values().stream()
                .collect(Collectors.partitioningBy(
                        seat -> seat.size() >= Observing.FEWEST,
                        Collectors.flatMapping(List::stream, Collectors.toList())));
        List<Settled> together = enough.getOrDefault(false, List.of());
        return Stream.concat(
                        enough.getOrDefault(true, List.of()).stream(),
                        together.size() >= Observing.FEWEST ? together.stream() : Stream.empty())
                .toList();
    }
}
