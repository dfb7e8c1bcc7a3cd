package org.throughline.web.madeup;

import java.util.Arrays;

/**
 * How many of all children live in each area. Areas differ as councils do: by the deciles of plans for a council (DfE,
 * January 2025), between which the rest lie evenly. The first is in the middle.
 */
record AreaSizes(int[] children) {
    /** Smallest, the nine deciles, largest. */
    private static final double[] DECILES = {17, 1_657, 2_019, 2_561, 2_993, 3_267, 3_670, 4_287, 5_396, 7_854, 20_635};

    /**
     * @param all from one child for each area on
     * @param areas from 1 on
     */
    static AreaSizes of(int all, int areas) {
        if (areas < 1 || all < areas) {
            throw new IllegalArgumentException(
                    "Expected at least one child in each of at least one area, found %d in %d".formatted(all, areas));
        }
        double[] weight = new double[areas];
        for (int i = 0; i < areas; i++) {
            int place = (i + areas / 2) % areas;
            double at = (place + 0.5) / areas * (DECILES.length - 1);
            int below = Math.min((int) at, DECILES.length - 2);
            weight[i] = DECILES[below] + (at - below) * (DECILES[below + 1] - DECILES[below]);
        }
        double sum = Arrays.stream(weight).sum();
        int[] children = new int[areas];
        int left = all;
        for (int i = 0; i < areas - 1; i++) {
            children[i] = Math.max(1, (int) Math.round(all * weight[i] / sum));
            left -= children[i];
        }
        children[areas - 1] = left;
        for (int i = areas - 1; children[areas - 1] < 1; i = i == 0 ? areas - 1 : i - 1) {
            if (i < areas - 1 && children[i] > 1) {
                children[i]--;
                children[areas - 1]++;
            }
        }
        return new AreaSizes(children);
    }
}
