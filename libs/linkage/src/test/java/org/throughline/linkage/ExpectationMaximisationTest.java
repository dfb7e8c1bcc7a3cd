package org.throughline.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpectationMaximisationTest {

    @Test
    void finds_the_share_of_matches_and_how_often_each_field_agrees_without_any_label() {
        Random random = new Random(5);
        double[] agreeing = {0.95, 0.9, 0.85, 0.97};
        double[] byChance = {0.1, 0.05, 0.2, 0.02};
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            boolean match = random.nextDouble() < 0.2;
            int[] pair = new int[4];
            for (int field = 0; field < 4; field++) {
                double agrees = match ? agreeing[field] : byChance[field];
                pair[field] =
                        random.nextDouble() < 0.05 ? Field.NOTHING_TO_COMPARE : random.nextDouble() < agrees ? 0 : 1;
            }
            pairs.add(pair);
        }
        ExpectationMaximisation.Estimate estimate = ExpectationMaximisation.of(pairs, new int[] {2, 2, 2, 2}, 30);
        assertThat(estimate.share()).isCloseTo(0.2, within(0.01));
        for (int field = 0; field < 4; field++) {
            assertThat(estimate.m()[field][0]).isCloseTo(agreeing[field], within(0.03));
            assertThat(estimate.u()[field][0]).isCloseTo(byChance[field], within(0.03));
        }
    }
}
