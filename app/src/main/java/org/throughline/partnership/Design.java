package org.throughline.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A partnership as it is drawn up: what it wants, how it will know, who sits at the table. */
public record Design(Partnership partnership, List<Place> places, List<Goal> goals, List<Measure> measures) {

    /** The goals straight under this one; the topmost with none. */
    public List<Goal> under(Optional<UUID> goal) {
        return goals.stream().filter(g -> g.under().equals(goal)).toList();
    }

    public List<Measure> measuresOf(Goal goal) {
        return measures.stream().filter(m -> m.goal().equals(goal.id())).toList();
    }

    public Optional<Place> place(UUID id) {
        return places.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Measure> measure(UUID id) {
        return measures.stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
