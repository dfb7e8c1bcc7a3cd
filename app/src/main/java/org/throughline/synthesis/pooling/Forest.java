package org.throughline.synthesis.pooling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.synthesis.Effect;

/**
 * Results on one outcome in one measure beside each other, and pooled if people asked for it. Results that cannot be pooled stay
 * in the plot and say why; of two results of one report only the first is pooled, because they are not independent.
 *
 * @param out why a result takes no part in pooling
 * @param weights the share of each that does
 */
public record Forest(
        Group group,
        Scale scale,
        List<ForestRow> rows,
        Map<UUID, ForestRow.WhyNot> out,
        Optional<Pooled> pooled,
        Map<UUID, Double> weights) {

    /** What may stand in one plot: the same outcome for the same people in the same measure. */
    public record Group(Effect.Level level, String outcome, String measure) {
        static Group of(Effect effect) {
            return new Group(
                    effect.level(), effect.outcome().strip(), effect.measure().strip());
        }

        public String words() {
            return ForestWords.GROUP.say(outcome, measure, level.words());
        }
    }

    public Forest {
        rows = List.copyOf(rows);
        out = Map.copyOf(out);
        weights = Map.copyOf(weights);
    }

    /** The groups in the order in which their first results were written down. */
    public static Map<Group, List<Effect>> groups(List<Effect> effects) {
        Map<Group, List<Effect>> groups = new LinkedHashMap<>();
        effects.forEach(
                e -> groups.computeIfAbsent(Group.of(e), _ -> new ArrayList<>()).add(e));
        return groups;
    }

    /** @param label whose result it is */
    public static Forest of(Group group, List<Effect> effects, Function<UUID, String> label, Scale scale, Model model) {
        List<ForestRow> rows = effects.stream()
                .map(e -> ForestRow.of(e, label.apply(e.reference())))
                .toList();
        Map<UUID, ForestRow.WhyNot> out = new HashMap<>();
        List<ForestRow> in = new ArrayList<>();
        Set<UUID> reports = new HashSet<>();
        for (ForestRow row : rows) {
            Optional<ForestRow.WhyNot> why = row.whyNot(scale);
            if (why.isEmpty() && !reports.add(row.reference())) {
                why = Optional.of(ForestRow.WhyNot.SAME_REPORT);
            }
            why.ifPresentOrElse(w -> out.put(row.effect(), w), () -> in.add(row));
        }
        if (model == Model.NONE || in.size() < 2) {
            return new Forest(group, scale, rows, out, Optional.empty(), Map.of());
        }
        Pooled pooled = Pooling.of(in.stream().map(r -> r.on(scale)).toList(), model);
        Map<UUID, Double> weights = new HashMap<>();
        for (int i = 0; i < in.size(); i++) {
            weights.put(in.get(i).effect(), pooled.weights().get(i));
        }
        return new Forest(group, scale, rows, out, Optional.of(pooled), weights);
    }

    /** Whether any estimate is one number that has a place on the scale. */
    public boolean anythingDrawn() {
        return rows.stream().anyMatch(r -> r.drawnOn(scale));
    }

    /** The first group of which something can be drawn; the first of all if there is none. */
    public static int firstToDraw(Map<Group, List<Effect>> groups) {
        List<List<Effect>> all = List.copyOf(groups.values());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).stream().anyMatch(e -> ForestRow.of(e, "").drawable())) {
                return i;
            }
        }
        return 0;
    }

    /** How many could be pooled. */
    public int poolable() {
        return rows.size() - out.size();
    }
}
