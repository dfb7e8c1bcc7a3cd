package org.throughline.ranking;

import java.util.List;
import java.util.Optional;
import org.throughline.ranking.Figure.Known;
import org.throughline.ranking.Figure.Undefined;

/**
 * How far two people who screened the same references agree. Only references that both decided are compared; the others
 * are counted apart, because with two different orders they are missing data and not disagreement.
 *
 * <p>Show all four figures: where few references are relevant they differ widely, and none of them alone is fair.
 *
 * @param bothInclude references that both include
 * @param onlyFirst references that only the first includes
 * @param onlySecond references that only the second includes
 * @param bothExclude references that both exclude
 * @param notByBoth references that at least one of them has not decided
 */
public record Agreement(int bothInclude, int onlyFirst, int onlySecond, int bothExclude, int notByBoth) {

    private static final String NOTHING_SHARED = "no reference was decided by both";

    public Agreement {
        if (bothInclude < 0 || onlyFirst < 0 || onlySecond < 0 || bothExclude < 0 || notByBoth < 0) {
            throw new IllegalArgumentException("Expected counts of references, found a negative one");
        }
    }

    /**
     * Counts two lists of votes on the same references in the same order; an empty vote is one not given.
     *
     * @throws IllegalArgumentException when the lists differ in length
     */
    public static Agreement between(List<Optional<Boolean>> first, List<Optional<Boolean>> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "Expected votes on the same references, found %d and %d".formatted(first.size(), second.size()));
        }
        int[] counts = new int[4];
        int notByBoth = 0;
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).isEmpty() || second.get(i).isEmpty()) {
                notByBoth++;
            } else {
                counts[(first.get(i).orElseThrow() ? 0 : 2) + (second.get(i).orElseThrow() ? 0 : 1)]++;
            }
        }
        return new Agreement(counts[0], counts[1], counts[2], counts[3], notByBoth);
    }

    /** References that both decided. */
    public int byBoth() {
        return bothInclude + onlyFirst + onlySecond + bothExclude;
    }

    /** Share of references decided alike, 0 to 1. */
    public Figure observed() {
        return byBoth() == 0 ? new Undefined(NOTHING_SHARED) : new Known(share(bothInclude + bothExclude));
    }

    /** Cohen's kappa: (po - pe) / (1 - pe) with pe from each person's own share of includes; -1 to 1. */
    public Figure cohensKappa() {
        if (byBoth() == 0) {
            return new Undefined(NOTHING_SHARED);
        }
        double first = share(bothInclude + onlyFirst);
        double second = share(bothInclude + onlySecond);
        if (bothInclude == byBoth() || bothExclude == byBoth()) {
            return new Undefined(
                    "both gave one and the same answer throughout, so that agreement by chance is certain");
        }
        double chance = first * second + (1 - first) * (1 - second);
        return new Known((share(bothInclude + bothExclude) - chance) / (1 - chance));
    }

    /** Prevalence-adjusted bias-adjusted kappa: 2 po - 1; -1 to 1. */
    public Figure pabak() {
        return byBoth() == 0 ? new Undefined(NOTHING_SHARED) : new Known(2 * share(bothInclude + bothExclude) - 1);
    }

    /** Gwet's AC1: (po - pe) / (1 - pe) with pe = 2 q (1 - q), q the mean share of includes over both; -1 to 1. */
    public Figure gwetAc1() {
        if (byBoth() == 0) {
            return new Undefined(NOTHING_SHARED);
        }
        double include = (share(bothInclude + onlyFirst) + share(bothInclude + onlySecond)) / 2;
        double chance = 2 * include * (1 - include);
        return new Known((share(bothInclude + bothExclude) - chance) / (1 - chance));
    }

    private double share(int count) {
        return (double) count / byBoth();
    }
}
