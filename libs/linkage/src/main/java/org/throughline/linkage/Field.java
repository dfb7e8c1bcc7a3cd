package org.throughline.linkage;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * A field that is compared.
 *
 * @param <C> what is known of a pair once it has been compared
 * @param name as a person calls it
 * @param levels degrees of agreement, the closest first
 * @param level which degree a pair shows, or {@link #NOTHING_TO_COMPARE}: what is missing never speaks against a pair
 * @param rarity bits to add because the value agreed on is rare (above 0) or common (below 0): the term frequency adjustment
 */
public record Field<C>(String name, List<Level> levels, ToIntFunction<C> level, ToDoubleFunction<C> rarity) {

    /** One of the two records, or both, says nothing in this field. */
    public static final int NOTHING_TO_COMPARE = -1;

    public Field {
        levels = List.copyOf(levels);
    }

    /** The weight of this field for a pair, in bits; 0 when there is nothing to compare. */
    public double weight(C pair) {
        int found = level.applyAsInt(pair);
        return found == NOTHING_TO_COMPARE ? 0 : levels.get(found).weight() + rarity.applyAsDouble(pair);
    }

    Finding finding(C pair) {
        int found = level.applyAsInt(pair);
        return found == NOTHING_TO_COMPARE
                ? new Finding(name, "not in both records", 0)
                : new Finding(name, levels.get(found).words(), weight(pair));
    }
}
