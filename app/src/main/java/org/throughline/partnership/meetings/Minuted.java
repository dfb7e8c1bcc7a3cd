package org.throughline.partnership.meetings;

import java.util.List;
import java.util.UUID;

/**
 * What of a seat stands in the record of one meeting. Who spoke is not taken down: these are the lines that came from the seat.
 *
 * @param items    lines that it put on the agenda
 * @param views    questions on which it said what it thinks
 * @param changed  decisions that its view changed, as whoever wrote them down saw it
 * @param promises what it promised
 */
public record Minuted(int items, int views, int changed, int promises) {
    /** Of one seat, from minutes that are finished. */
    public static Minuted of(Sitting sitting, UUID place) {
        List<Decision> decisions = sitting.decisions();
        return new Minuted(
                (int) sitting.agenda().stream()
                        .filter(t -> t.kind() == Topic.Kind.ITEM)
                        .filter(t -> t.from().filter(place::equals).isPresent())
                        .count(),
                (int) decisions.stream()
                        .filter(d -> d.views().stream().anyMatch(v -> v.place().equals(place)))
                        .count(),
                (int) decisions.stream()
                        .flatMap(d -> d.taken().stream())
                        .filter(t -> t.changedBy().contains(place))
                        .count(),
                (int) sitting.tasks().stream()
                        .filter(t -> t.owner().equals(place))
                        .count());
    }

    public boolean nothing() {
        return items + views + changed + promises == 0;
    }
}
