package org.throughline.partnership.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.partnership.Side;

/**
 * Who came to a course beside what it set itself (requirement 38).
 *
 * @param counted  somebody counted who came
 * @param taken    people for whom places were taken
 * @param came     people who came
 * @param agencies organisations of which somebody came; families are none of them and are counted as families
 * @param families people of families who came
 * @param bySide   by side, those of which somebody took a place, came or was to come
 */
public record Mix(boolean counted, int taken, int came, int agencies, int families, List<BySide> bySide) {
    /** A course that this many agencies came to counts as joint. */
    public static final int JOINT = 3;

    /** One side: how many were to come (0 where the course is not for it), took places, and came. */
    public record BySide(Side side, int aim, int taken, int came) {
        public boolean reached() {
            return came >= aim;
        }
    }

    static Mix of(Course course, List<Places> all) {
        List<Places> of =
                all.stream().filter(p -> p.course().equals(course.id())).toList();
        List<BySide> sides = new ArrayList<>();
        Map<Side, List<Places>> bySide = of.stream().collect(Collectors.groupingBy(Places::side));
        for (Side side : Side.values()) {
            List<Places> here = bySide.getOrDefault(side, List.of());
            if (!here.isEmpty() || course.isFor(side)) {
                sides.add(new BySide(side, course.aims().getOrDefault(side, 0), taken(here), came(here)));
            }
        }
        return new Mix(
                of.stream().anyMatch(p -> p.came().isPresent()),
                taken(of),
                came(of),
                (int) of.stream()
                        .filter(Places::someCame)
                        .flatMap(p -> p.agencyFolded().stream())
                        .distinct()
                        .count(),
                came(of.stream().filter(p -> p.agency().isEmpty()).toList()),
                List.copyOf(sides));
    }

    private static int taken(List<Places> all) {
        return all.stream().mapToInt(Places::people).sum();
    }

    private static int came(List<Places> all) {
        return all.stream().mapToInt(p -> p.came().orElse(0)).sum();
    }

    /** Everybody who came was of one organisation: whatever it was called, it was not a joint course. */
    public boolean onlyOneAgency() {
        return counted && came > 0 && agencies + (families > 0 ? 1 : 0) == 1;
    }

    public boolean joint() {
        return agencies >= JOINT;
    }

    /** As many organisations and as many of each side as the course set itself. */
    public boolean asSet(Course course) {
        return counted && agencies >= course.fewestAgencies() && bySide.stream().allMatch(BySide::reached);
    }
}
