package org.throughline.partnership;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a closed wave may show. It is made once, when the wave is closed, and everything shown later (medians, gaps, charts,
 * files) is worked out from it alone: what is not in here cannot come out by adding or taking away.
 *
 * <p>Rules: a side is hidden of which fewer than {@link #FEWEST} were invited, or with fewer answers than
 * {@linkplain Wave.Invited#needed() it needs}, and nothing of it is kept, not even how many there were. Of a side that is shown, a question that fewer answered is hidden in the same way. No figure is
 * ever made over several sides, so there is no total from which a hidden one could be had.
 */
public record Result(Map<Side, OfSide> sides) {
    /** The fewest answers of a side, and of a side to a question, that are shown. Source: partnership-model, part A. */
    public static final int FEWEST = 5;

    public Result {
        Map<Side, OfSide> inOrder = new EnumMap<>(Side.class);
        inOrder.putAll(sides);
        sides = Collections.unmodifiableMap(inOrder);
    }

    /** One side's answers: how many people, and the distribution for each question that may be shown. */
    public record OfSide(int answers, Map<Item, Tally> items) {
        public OfSide {
            items = Map.copyOf(items);
        }

        /** All answers to the questions of an ingredient that may be shown, taken together. */
        public Optional<Tally> of(Ingredient ingredient) {
            return together(Item.of(ingredient));
        }

        Optional<Tally> together(List<Item> some) {
            Tally all = some.stream()
                    .flatMap(item -> Optional.ofNullable(items.get(item)).stream())
                    .reduce(Tally.NOTHING, Tally::and);
            return all.onScale() == 0 ? Optional.empty() : Optional.of(all);
        }

        /** The most people that any of these questions has on the scale: no more than these stand behind the answers. */
        public int peopleBehind(Ingredient ingredient) {
            return Item.of(ingredient).stream()
                    .flatMap(item -> Optional.ofNullable(items.get(item)).stream())
                    .mapToInt(Tally::onScale)
                    .max()
                    .orElse(0);
        }
    }

    /** Counts the answers of a wave that is being closed, of the sides that were invited and may be shown. */
    public static Result of(List<Wave.Invited> invited, Map<Side, List<Answers>> answers) {
        Map<Side, OfSide> shown = new EnumMap<>(Side.class);
        for (Wave.Invited side : invited) {
            List<Answers> all = answers.getOrDefault(side.side(), List.of());
            if (side.shows(all.size())) {
                shown.put(side.side(), counted(all, side.needed()));
            }
        }
        return new Result(shown);
    }

    private static OfSide counted(List<Answers> all, int needed) {
        Map<Item, Tally> items = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            List<Given> given = all.stream().flatMap(a -> a.to(item).stream()).toList();
            if (given.size() >= needed) {
                items.put(item, Tally.of(given));
            }
        }
        return new OfSide(all.size(), items);
    }

    public Optional<OfSide> of(Side side) {
        return Optional.ofNullable(sides.get(side));
    }

    /** How far the sides are apart: the largest less the smallest of their medians; none with fewer than two. */
    public Optional<Gap> gap(Ingredient ingredient) {
        return gap(side -> of(side).flatMap(s -> s.of(ingredient)));
    }

    public Optional<Gap> gap(Item item) {
        return gap(side ->
                of(side).flatMap(s -> Optional.ofNullable(s.items().get(item))).filter(t -> t.onScale() > 0));
    }

    private Optional<Gap> gap(java.util.function.Function<Side, Optional<Tally>> tally) {
        Map<Side, Double> medians = new EnumMap<>(Side.class);
        sides.keySet().forEach(side -> tally.apply(side).ifPresent(t -> medians.put(side, t.median())));
        if (medians.size() < 2) {
            return Optional.empty();
        }
        Comparator<Map.Entry<Side, Double>> byMedian = Map.Entry.comparingByValue();
        var lowest = medians.entrySet().stream().min(byMedian).orElseThrow();
        var highest = medians.entrySet().stream().max(byMedian).orElseThrow();
        return Optional.of(new Gap(highest.getValue() - lowest.getValue(), lowest.getKey(), highest.getKey()));
    }

    /** @param steps from 0 to 3, in half steps */
    public record Gap(double steps, Side lowest, Side highest) {}
}
