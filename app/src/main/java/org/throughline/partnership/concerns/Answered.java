package org.throughline.partnership.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.WorkingDays;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** How long each seat takes with the concerns put to it: open to everybody, in figures that tell of no concern (requirement 51). */
@Service
public class Answered {
    static final int MONTHS = 12;
    /** Of fewer concerns than these no figure is made. */
    public static final int FEWEST = 5;

    private final ConcernStore store;
    private final Partnerships partnerships;
    private final Acting acting;

    Answered(ConcernStore store, Partnerships partnerships, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.acting = acting;
    }

    /**
     * Of one seat, over twelve months. Medians are in working days (of an even number the later of the two in the middle), of those that were heard, acknowledged,
     * answered or acted on at all; empty where there are fewer than five of them.
     *
     * @param put how many were put to it; empty where fewer than five
     */
    public record Clocks(
            Place place,
            OptionalInt put,
            OptionalInt unanswered,
            OptionalInt heard,
            OptionalInt acknowledged,
            OptionalInt answered,
            OptionalInt acted) {}

    /** One line for every seat to which a concern can be put, whatever this viewer may see of the concerns. */
    public List<Clocks> of(Design design, LocalDate today) {
        List<Concern> all = acting.as(
                Viewer.service(Purpose.CHASING, today),
                () -> store.of(design.partnership().id()));
        return Concerns.addressees(design, today).stream()
                .map(place -> clocks(place, all, today))
                .toList();
    }

    private static Clocks clocks(Place place, List<Concern> all, LocalDate today) {
        List<Concern> put = all.stream()
                .filter(c -> c.to().equals(place.id()) && c.raisedOn().isAfter(today.minusMonths(MONTHS)))
                .toList();
        boolean few = put.size() < FEWEST;
        return new Clocks(
                place,
                few ? OptionalInt.empty() : OptionalInt.of(put.size()),
                few
                        ? OptionalInt.empty()
                        : OptionalInt.of((int) put.stream()
                                .filter(c -> c.answeredOn().isEmpty())
                                .count()),
                median(put, Concern::knownToBeHeardOn),
                median(put, c -> c.step(Happened.Kind.ACKNOWLEDGED).map(Happened::on)),
                median(put, Concern::answeredOn),
                median(put, c -> c.step(Happened.Kind.ACTED).map(Happened::on)));
    }

    private static OptionalInt median(List<Concern> put, Function<Concern, Optional<LocalDate>> until) {
        List<Integer> days = put.stream()
                .flatMap(c -> until.apply(c).map(on -> WorkingDays.between(c.raisedOn(), on)).stream())
                .sorted()
                .toList();
        return days.size() < FEWEST ? OptionalInt.empty() : OptionalInt.of(days.get(days.size() / 2));
    }

    /** What waits for seats of this viewer in every partnership: the one that is public soonest, or has been for longest, first. */
    public List<Concern> waitingFor(Viewer viewer) {
        return acting.as(viewer, store::waitingMine);
    }

    /** What waits for this viewer's own seats in this partnership: unanswered concerns, the oldest first. */
    public List<Concern> waitingFor(Viewer viewer, UUID partnership) {
        List<UUID> held = partnerships.held(viewer, partnership);
        return acting.as(
                viewer,
                () -> store.of(partnership).reversed().stream()
                        .filter(c -> held.contains(c.to()) && c.answeredOn().isEmpty())
                        .toList());
    }
}
