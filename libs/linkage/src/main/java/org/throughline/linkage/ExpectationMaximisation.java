package org.throughline.linkage;

import java.util.Arrays;
import java.util.List;

/**
 * Estimates m and u without labels: each pair belongs to the matches with some probability, the probabilities give new m and u, these
 * give new probabilities (Dempster, Laird and Rubin 1977, for record linkage Winkler 1988). Fields count as independent. Finds the
 * matches only where they are the group that agrees more; look at the outcome before you use it.
 */
public final class ExpectationMaximisation {

    private static final double LEAST = 1e-4;

    private ExpectationMaximisation() {}

    /**
     * What was estimated.
     *
     * @param share of the pairs that are matches, 0 to 1
     * @param m per field and degree
     * @param u per field and degree
     */
    public record Estimate(double share, double[][] m, double[][] u) {}

    /**
     * Estimates from the degrees of agreement of pairs.
     *
     * @param pairs for each pair the degree of each field, or {@link Field#NOTHING_TO_COMPARE}
     * @param degrees how many degrees each field has
     * @param rounds how often to repeat; 20 is usual
     */
    public static Estimate of(List<int[]> pairs, int[] degrees, int rounds) {
        double share = 0.1;
        double[][] m = start(degrees, 0.8);
        double[][] u = start(degrees, 0.2);
        for (int round = 0; round < rounds && !pairs.isEmpty(); round++) {
            double[][] mSum = start(degrees, -1);
            double[][] uSum = start(degrees, -1);
            double matches = 0;
            for (int[] pair : pairs) {
                double match = probability(pair, share, m, u);
                matches += match;
                for (int field = 0; field < degrees.length; field++) {
                    if (pair[field] != Field.NOTHING_TO_COMPARE) {
                        mSum[field][pair[field]] += match;
                        uSum[field][pair[field]] += 1 - match;
                    }
                }
            }
            share = Math.clamp(matches / pairs.size(), LEAST, 1 - LEAST);
            m = shares(mSum);
            u = shares(uSum);
        }
        return new Estimate(share, m, u);
    }

    /** The probability that a pair of these degrees is a match. */
    public static double probability(int[] pair, double share, double[][] m, double[][] u) {
        double odds = Math.log(share / (1 - share));
        for (int field = 0; field < pair.length; field++) {
            if (pair[field] != Field.NOTHING_TO_COMPARE) {
                odds += Math.log(m[field][pair[field]] / u[field][pair[field]]);
            }
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** The closest degree gets this share, the others what is left; all nothing when it is below 0. */
    private static double[][] start(int[] degrees, double closest) {
        double[][] start = new double[degrees.length][];
        for (int field = 0; field < degrees.length; field++) {
            start[field] = new double[degrees[field]];
            if (closest >= 0) {
                Arrays.fill(start[field], (1 - closest) / Math.max(1, degrees[field] - 1));
                start[field][0] = closest;
            }
        }
        return start;
    }

    private static double[][] shares(double[][] sums) {
        double[][] shares = new double[sums.length][];
        for (int field = 0; field < sums.length; field++) {
            double all = Arrays.stream(sums[field]).sum();
            shares[field] = Arrays.stream(sums[field])
                    .map(sum -> all == 0 ? 1.0 / Math.max(1, sums.length) : Math.clamp(sum / all, LEAST, 1))
                    .toArray();
        }
        return shares;
    }
}
