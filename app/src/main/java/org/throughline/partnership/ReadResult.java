package org.throughline.partnership;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of a closed wave as somebody may read it, with what was said when it was read together. */
public record ReadResult(
        Wave wave,
        Result result,
        List<BodyAnswer> bodies,
        Map<Ingredient, String> sentences,
        Optional<Reading> reading,
        Map<Ingredient, Map<Side, Change>> changes) {

    public ReadResult {
        sentences = Map.copyOf(sentences);
        changes = Map.copyOf(changes);
    }

    public boolean answeredAsABody(Side side) {
        return bodies.stream().anyMatch(b -> b.side() == side);
    }

    /** Invited, and fewer than five answered one by one. */
    public List<Side> hidden() {
        return wave.invited().stream()
                .map(Wave.Invited::side)
                .filter(side -> result.of(side).isEmpty())
                .toList();
    }

    /** Parents and carers, and young people, reached the coverage that the partnership set itself, or answered as a body. */
    public boolean complete() {
        return List.of(Side.values()).stream()
                .filter(Side::isFamily)
                .allMatch(side -> answeredAsABody(side)
                        || wave.invited(side)
                                .flatMap(i -> result.of(side).map(r -> i.reachedBy(r.answers())))
                                .orElse(false));
    }

    /** Of each side that both waves show: the share of "mostly" and "fully", and whether the difference counts as a change. */
    static Map<Ingredient, Map<Side, Change>> changes(Result before, Result now) {
        Map<Ingredient, Map<Side, Change>> all = new EnumMap<>(Ingredient.class);
        for (Ingredient ingredient : Ingredient.values()) {
            Map<Side, Change> bySide = new EnumMap<>(Side.class);
            now.sides()
                    .forEach((side, is) -> before.of(side).ifPresent(was -> {
                        Optional<Tally> then = was.of(ingredient);
                        Optional<Tally> since = is.of(ingredient);
                        if (then.isPresent() && since.isPresent()) {
                            bySide.put(
                                    side,
                                    Change.between(
                                            share(then.get()),
                                            was.peopleBehind(ingredient),
                                            share(since.get()),
                                            is.peopleBehind(ingredient)));
                        }
                    }));
            all.put(ingredient, bySide);
        }
        return all;
    }

    private static double share(Tally tally) {
        return tally.mostlyOrFully() / (double) tally.onScale();
    }
}
