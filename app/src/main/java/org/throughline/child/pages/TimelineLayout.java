package org.throughline.child.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.child.Contribution;
import org.throughline.child.Perspective;
import org.throughline.child.TrueDuring;

/**
 * The line laid out in drawing units: a lane for each perspective, years across, a knot for each contribution, a bar
 * for how long it was true, and hatching where a lane is silent for more than a year.
 */
public record TimelineLayout(int width, int height, List<Lane> lanes, List<Year> years) {
    public static final int LEFT = 132;
    static final int WIDTH = 1120;
    private static final int TOP = 36;
    private static final int LANE = 54;
    private static final int PAD = 16;
    private static final int PAD_RIGHT = 44;
    private static final int KNOT = 14;
    private static final int SILENT_DAYS = 365;
    private static final List<Integer> DODGES = List.of(0, -15, 15);

    public record Lane(Perspective perspective, int y, List<Knot> knots, List<Bar> bars, List<Bar> silences) {}

    /** Where a knot stands; together counts those that share the place. */
    public record Knot(int x, int y, int together) {}

    public record Bar(int x, int width) {
        public int end() {
            return x + width;
        }
    }

    public record Year(int x, int year) {}

    /** Where days stand across the drawing. */
    private record Across(LocalDate first, LocalDate last) {
        int x(LocalDate day) {
            long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
            long at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0L, days);
            return LEFT + PAD + (int) (at * (WIDTH - LEFT - PAD - PAD_RIGHT) / days);
        }
    }

    static TimelineLayout of(List<Contribution> told, LocalDate today) {
        Across across = across(told, today);
        List<Lane> lanes = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            List<Contribution> theirs = told.stream()
                    .filter(c -> c.from().perspective() == perspective)
                    .sorted(Comparator.comparing(c -> When.standsAt(c, today)))
                    .toList();
            if (!theirs.isEmpty()) {
                lanes.add(lane(perspective, TOP + LANE / 2 + lanes.size() * LANE, theirs, across, today));
            }
        }
        List<Year> years = IntStream.rangeClosed(
                        across.first().getYear(), across.last().getYear())
                .mapToObj(year -> new Year(across.x(LocalDate.of(year, 1, 1)), year))
                .toList();
        return new TimelineLayout(WIDTH, TOP + lanes.size() * LANE + 8, List.copyOf(lanes), years);
    }

    private static Across across(List<Contribution> told, LocalDate today) {
        LocalDate first = told.stream()
                .map(c -> c.times().trueDuring().from().orElseGet(() -> When.standsAt(c, today)))
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate last = told.stream()
                .map(c -> When.standsAt(c, today))
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(today))
                .orElse(today);
        return new Across(first.withDayOfYear(1), last);
    }

    private static Lane lane(
            Perspective perspective, int y, List<Contribution> theirs, Across across, LocalDate today) {
        List<LocalDate> days = theirs.stream().map(c -> When.standsAt(c, today)).toList();
        return new Lane(
                perspective,
                y,
                knots(days.stream().map(across::x).toList(), y),
                theirs.stream()
                        .map(c -> bar(c.times().trueDuring(), across, today))
                        .filter(bar -> bar.width() > KNOT)
                        .distinct()
                        .toList(),
                silences(days, across, today));
    }

    private static Bar bar(TrueDuring when, Across across, LocalDate today) {
        return when.from()
                .map(from ->
                        new Bar(across.x(from), across.x(when.to().orElse(today).plusDays(1)) - across.x(from)))
                .orElse(new Bar(0, 0));
    }

    /** Knots that would cover each other stand beside the middle of the lane; more than three at a place are counted. */
    private static List<Knot> knots(List<Integer> xs, int y) {
        List<Knot> knots = new ArrayList<>();
        int[] freeFrom = new int[DODGES.size()];
        Arrays.fill(freeFrom, Integer.MIN_VALUE);
        for (int x : xs) {
            int free = IntStream.range(0, freeFrom.length)
                    .filter(i -> freeFrom[i] <= x)
                    .findFirst()
                    .orElse(-1);
            if (free < 0) {
                Knot last = knots.removeLast();
                knots.add(new Knot(last.x(), last.y(), last.together() + 1));
            } else {
                knots.add(new Knot(x, y + DODGES.get(free), 1));
                freeFrom[free] = x + KNOT + 4;
            }
        }
        return List.copyOf(knots);
    }

    private static List<Bar> silences(List<LocalDate> days, Across across, LocalDate today) {
        List<Bar> silences = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate next = i + 1 < days.size() ? days.get(i + 1) : today;
            if (ChronoUnit.DAYS.between(days.get(i), next) > SILENT_DAYS) {
                int from = across.x(days.get(i)) + KNOT;
                silences.add(new Bar(from, Math.max(1, across.x(next) - KNOT - from)));
            }
        }
        return List.copyOf(silences);
    }
}
