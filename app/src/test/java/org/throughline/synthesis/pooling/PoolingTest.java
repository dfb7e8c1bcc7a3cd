package org.throughline.synthesis.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pooling gives the figures that others have published for the thirteen trials of Colditz and others 1994
 * (doi.org/10.1001/jama.1994.03510330076038): the counts as in Berkey and others 1995, the results as printed in the README and
 * the manual of the R package metafor (Viechtbauer 2010, doi.org/10.18637/jss.v036.i03). Common effect and DerSimonian-Laird were
 * read again in metafor's own tests (wviechtb/metafor, tests/testthat/test_misc_metan_vs_rma.uni_with_dat.bcg.r at 0e54b31), which compare them
 * with Stata's metan.
 */
class PoolingTest {
    /** Cases and others among the vaccinated, cases and others among the rest. */
    private static final int[][] COUNTS = {
        {4, 119, 11, 128},
        {6, 300, 29, 274},
        {3, 228, 11, 209},
        {62, 13_536, 248, 12_619},
        {33, 5_036, 47, 5_761},
        {180, 1_361, 372, 1_079},
        {8, 2_537, 10, 619},
        {505, 87_886, 499, 87_892},
        {29, 7_470, 45, 7_232},
        {17, 1_699, 65, 1_600},
        {186, 50_448, 141, 27_197},
        {5, 2_493, 3, 2_338},
        {27, 16_886, 29, 17_825}
    };

    private static final List<Estimate> TRIALS =
            Stream.of(COUNTS).map(PoolingTest::logRiskRatio).toList();

    private static Estimate logRiskRatio(int[] c) {
        double one = c[0] + (double) c[1];
        double other = c[2] + (double) c[3];
        return new Estimate(Math.log(c[0] / one / (c[2] / other)), 1.0 / c[0] - 1 / one + 1.0 / c[2] - 1 / other);
    }

    @Test
    void common_effect_gives_the_published_q() {
        Pooled pooled = Pooling.of(TRIALS, Model.COMMON);
        assertThat(pooled.q()).isCloseTo(152.2330, within(0.00005));
        assertThat(pooled.freedom()).isEqualTo(12);
        assertThat(pooled.betweenStudies()).isZero();
        assertThat(pooled.value()).isCloseTo(-0.4303, within(0.00005));
        assertThat(pooled.low()).isCloseTo(-0.5097, within(0.00005));
        assertThat(pooled.high()).isCloseTo(-0.3509, within(0.00005));
        assertThat(pooled.inconsistency()).isCloseTo(0.9212, within(0.00005));
    }

    @Test
    void dersimonian_and_laird_give_the_published_variance_between_trials() {
        Pooled pooled = Pooling.of(TRIALS, Model.DERSIMONIAN_LAIRD);
        assertThat(pooled.betweenStudies()).isCloseTo(0.3088, within(0.00005));
        assertThat(pooled.value()).isCloseTo(-0.7141, within(0.00005));
        assertThat((pooled.high() - pooled.low()) / (2 * 1.959964)).isCloseTo(0.1787, within(0.00005));
        assertThat(pooled.low()).isCloseTo(-1.0644, within(0.00006));
        assertThat(pooled.high()).isCloseTo(-0.3638, within(0.00006));
        assertThat(pooled.inconsistency()).isCloseTo(0.921173, within(0.0000005));
    }

    @Test
    void restricted_likelihood_and_the_interval_of_hartung_and_knapp_are_as_published() {
        Pooled pooled = Pooling.of(TRIALS, Model.REML_HARTUNG_KNAPP);
        assertThat(pooled.betweenStudies()).isCloseTo(0.3132, within(0.00005));
        assertThat(pooled.value()).isCloseTo(-0.7145, within(0.00005));
        assertThat(pooled.low()).isCloseTo(-1.1084, within(0.00006));
        assertThat(pooled.high()).isCloseTo(-0.3206, within(0.00006));
    }

    @Test
    void results_that_say_the_same_have_no_spread_and_weigh_by_how_exact_they_are() {
        List<Estimate> same = List.of(new Estimate(0.5, 0.1), new Estimate(0.5, 0.1), new Estimate(0.5, 0.2));
        for (Model model : List.of(Model.COMMON, Model.DERSIMONIAN_LAIRD, Model.REML_HARTUNG_KNAPP)) {
            Pooled pooled = Pooling.of(same, model);
            assertThat(pooled.value()).isCloseTo(0.5, within(1e-12));
            assertThat(pooled.betweenStudies()).isZero();
            assertThat(pooled.inconsistency()).isZero();
            assertThat(pooled.weights())
                    .satisfiesExactly(
                            w -> assertThat(w).isCloseTo(0.4, within(1e-9)),
                            w -> assertThat(w).isCloseTo(0.4, within(1e-9)),
                            w -> assertThat(w).isCloseTo(0.2, within(1e-9)));
        }
    }

    /** The slow way: no variance between studies nearby is more likely. */
    @Test
    void no_other_variance_between_studies_is_more_likely_than_the_one_found() {
        Random random = new Random(20);
        for (int round = 0; round < 200; round++) {
            List<Estimate> some = IntStream.range(0, 3 + random.nextInt(12))
                    .mapToObj(_ -> new Estimate(random.nextGaussian(), 0.02 + random.nextDouble()))
                    .toList();
            double found = Pooling.of(some, Model.REML_HARTUNG_KNAPP).betweenStudies();
            double best = likelihood(some, found);
            List<Double> others = new ArrayList<>(List.of(0.0));
            IntStream.range(1, 300).forEach(i -> others.add(i * 0.01));
            assertThat(others).allSatisfy(o -> assertThat(likelihood(some, o)).isLessThanOrEqualTo(best + 1e-6));
        }
    }

    private static double likelihood(List<Estimate> all, double between) {
        double weights =
                all.stream().mapToDouble(e -> 1 / (e.variance() + between)).sum();
        double mean = all.stream()
                        .mapToDouble(e -> e.value() / (e.variance() + between))
                        .sum()
                / weights;
        double sum = all.stream()
                .mapToDouble(e -> Math.log(e.variance() + between)
                        + (e.value() - mean) * (e.value() - mean) / (e.variance() + between))
                .sum();
        return -0.5 * (sum + Math.log(weights));
    }

    @Test
    void one_result_is_not_pooled_and_an_estimate_has_an_error() {
        assertThatThrownBy(() -> Pooling.of(List.of(new Estimate(1, 1)), Model.COMMON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pooling.of(TRIALS, Model.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Estimate(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
