package org.throughline.partnership.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;

/**
 * How many seats of each side have said that they are ready, as it stood on the first of a month. A side with fewer than five
 * seats is not shown alone: such sides are counted together, and not at all where they are fewer than five together. No total
 * is given, so that nothing can be taken away from it.
 */
public record ReadyBySide(LocalDate asOn, List<Group> groups, Set<Side> hidden) {
    /** Fewer seats than these are not counted alone, as in a wave. */
    public static final int FEWEST = 5;

    /** Sides that are counted together: one, or all those that are too small. */
    public record Group(Set<Side> sides, int seats, int ready) {}

    static ReadyBySide of(LocalDate asOn, List<Place> places, Predicate<UUID> ready) {
        List<Place> filled = places.stream().filter(p -> p.filledOn(asOn)).toList();
        List<Group> groups = new ArrayList<>();
        EnumSet<Side> small = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            Group g = group(EnumSet.of(side), filled, ready);
            if (g.seats() >= FEWEST) {
                groups.add(g);
            } else if (g.seats() > 0) {
                small.add(side);
            }
        }
        Group together = group(small, filled, ready);
        boolean shown = together.seats() >= FEWEST;
        if (shown) {
            groups.add(together);
        }
        return new ReadyBySide(asOn, List.copyOf(groups), shown ? EnumSet.noneOf(Side.class) : small);
    }

    private static Group group(Set<Side> sides, List<Place> filled, Predicate<UUID> ready) {
        List<Place> of = filled.stream().filter(p -> sides.contains(p.side())).toList();
        return new Group(sides, of.size(), (int)
                of.stream().filter(p -> ready.test(p.id())).count());
    }
}
