package org.throughline.synthesis.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.pages.DrawnPicture;
import org.throughline.synthesis.Effect;

/** What can be drawn is drawn as reported; what cannot be pooled says why and stays in sight. */
class ForestTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    private static Effect effect(UUID report, String estimate, String low, String high, String of) {
        return new Effect(
                UUID.randomUUID(),
                report,
                "attendance",
                Effect.Level.CHILD,
                "odds ratio",
                Effect.Direction.BETTER,
                estimate,
                low.isEmpty() ? Effect.Interval.NONE : new Effect.Interval(low, high, of),
                OptionalInt.empty(),
                "3");
    }

    private static Forest forest(List<Effect> effects, Scale scale, Model model) {
        Forest.Group group = Forest.groups(effects).keySet().iterator().next();
        return Forest.of(group, effects, r -> "Report " + r.getLeastSignificantBits(), scale, model);
    }

    @Test
    void a_standard_error_comes_back_out_of_a_95_per_cent_interval_on_the_log_scale() {
        ForestRow row = ForestRow.of(effect(ONE, "0.50", "0.33", "0.76", "95 % confidence"), "A");
        Estimate estimate = row.on(Scale.RATIO);
        assertThat(estimate.value()).isCloseTo(Math.log(0.5), within(1e-12));
        assertThat(Math.sqrt(estimate.variance())).isCloseTo(Math.log(0.76 / 0.33) / (2 * 1.959964), within(1e-6));
        assertThat(Math.sqrt(ForestRow.of(effect(ONE, "2", "1", "3", "90% CI"), "A")
                        .on(Scale.DIFFERENCE)
                        .variance()))
                .isCloseTo(1 / 1.644854, within(1e-6));
    }

    @Test
    void results_of_which_one_can_be_drawn_are_shown_before_those_of_which_none_can() {
        Effect counted = new Effect(
                UUID.randomUUID(),
                ONE,
                "attendance",
                Effect.Level.CHILD,
                "share of meetings",
                Effect.Direction.BETTER,
                "14 of 40 before, 29 after",
                Effect.Interval.NONE,
                OptionalInt.empty(),
                "1");
        Effect odds = effect(ONE, "4.14", "1.65", "10.42", "95 % confidence");
        assertThat(Forest.firstToDraw(Forest.groups(List.of(counted, odds)))).isEqualTo(1);
        assertThat(Forest.firstToDraw(Forest.groups(List.of(counted)))).isZero();
        assertThat(forest(List.of(counted), Scale.DIFFERENCE, Model.NONE).anythingDrawn())
                .isFalse();
        assertThat(forest(List.of(odds), Scale.RATIO, Model.NONE).anythingDrawn())
                .isTrue();
        assertThat(forest(List.of(effect(ONE, "-0.2", "", "", "")), Scale.RATIO, Model.NONE)
                        .anythingDrawn())
                .as("a ratio below 0 has no place")
                .isFalse();
    }

    @Test
    void the_name_of_a_measure_says_whether_one_or_nought_means_no_difference() {
        assertThat(List.of("odds ratio, after against before", "Relative risk", "hazard ratio", "OR"))
                .allMatch(m -> Scale.of(m) == Scale.RATIO);
        assertThat(List.of("points from 0 to 10", "share of meetings", "mean difference, better or worse", "hours"))
                .allMatch(m -> Scale.of(m) == Scale.DIFFERENCE);
    }

    @Test
    void what_cannot_be_pooled_says_why() {
        assertThat(ForestRow.of(effect(ONE, "14 of 40 before, 29 after", "", "", ""), "A")
                        .whyNot(Scale.RATIO))
                .hasValue(ForestRow.WhyNot.NO_ESTIMATE);
        assertThat(ForestRow.of(effect(ONE, "1.2", "", "", ""), "A").whyNot(Scale.RATIO))
                .hasValue(ForestRow.WhyNot.NO_INTERVAL);
        assertThat(ForestRow.of(effect(ONE, "1.2", "1.0", "1.5", "interquartile range"), "A")
                        .whyNot(Scale.RATIO))
                .hasValue(ForestRow.WhyNot.NOT_CONFIDENCE);
        assertThat(ForestRow.of(effect(ONE, "-0.2", "-0.4", "0.1", "95 % confidence"), "A")
                        .whyNot(Scale.RATIO))
                .hasValue(ForestRow.WhyNot.NOT_A_RATIO);
        assertThat(ForestRow.of(effect(ONE, "3", "1.0", "2.0", "95 % confidence"), "A")
                        .whyNot(Scale.DIFFERENCE))
                .hasValue(ForestRow.WhyNot.NOT_IN_ITS_INTERVAL);
        assertThat(ForestRow.of(effect(ONE, "0.5", "0.05", "5", "95 % confidence"), "A")
                        .whyNot(Scale.DIFFERENCE))
                .as("a ratio taken for a difference")
                .hasValue(ForestRow.WhyNot.LOPSIDED);
        assertThat(ForestRow.of(effect(ONE, "0.5", "0.05", "5", "95 % confidence"), "A")
                        .whyNot(Scale.RATIO))
                .isEmpty();
        assertThat(ForestRow.of(effect(ONE, "−0,20", "−0,40", "0,00", "95 % CI"), "A")
                        .whyNot(Scale.DIFFERENCE))
                .as("another minus and a comma")
                .isEmpty();
    }

    @Test
    void nothing_is_pooled_unless_asked_for_and_two_results_of_one_report_count_once() {
        List<Effect> effects = List.of(
                effect(ONE, "0.50", "0.33", "0.76", "95 % confidence"),
                effect(ONE, "0.60", "0.40", "0.90", "95 % confidence"),
                effect(TWO, "0.80", "0.60", "1.07", "95 % confidence"),
                effect(THREE, "better", "", "", ""));
        assertThat(forest(effects, Scale.RATIO, Model.NONE).pooled()).isEmpty();
        Forest pooled = forest(effects, Scale.RATIO, Model.DERSIMONIAN_LAIRD);
        assertThat(pooled.pooled()).isPresent();
        assertThat(pooled.out())
                .containsEntry(effects.get(1).id(), ForestRow.WhyNot.SAME_REPORT)
                .containsEntry(effects.get(3).id(), ForestRow.WhyNot.NO_ESTIMATE)
                .hasSize(2);
        assertThat(pooled.weights().values().stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-12));
        assertThat(forest(effects.subList(0, 2), Scale.RATIO, Model.COMMON).pooled())
                .as("one report is not several")
                .isEmpty();
    }

    @Test
    void the_drawing_shows_each_result_in_the_reports_own_letters_and_becomes_a_picture() {
        List<Effect> effects = List.of(
                effect(ONE, "0.50", "0.33", "0.76", "95 % CI"),
                effect(TWO, "0.80", "0.60", "1.07", "95 % CI"),
                effect(THREE, "<b>better</b>", "", "", ""));
        String svg = ForestPlot.svg(forest(effects, Scale.RATIO, Model.COMMON), effects);
        assertThat(svg)
                .contains("1. Report 1", "0.50 (0.33 to 0.76)", "&lt;b&gt;better", "not drawn", "Pooled")
                .doesNotContain("<b>", "NaN");
        assertThat(DrawnPicture.png(svg)).startsWith((byte) 0x89, 'P', 'N', 'G');
        List<Effect> nothing = List.of(effect(ONE, "", "", "", ""));
        assertThat(ForestPlot.svg(forest(nothing, Scale.DIFFERENCE, Model.NONE), nothing))
                .doesNotContain("NaN", "Infinity");
    }
}
