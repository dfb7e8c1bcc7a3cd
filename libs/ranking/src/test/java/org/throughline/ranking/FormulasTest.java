package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Formulas against examples worked by hand. */
class FormulasTest {

    @Test
    void measures_of_an_order_are_those_worked_by_hand() {
        // 20 references, 4 relevant, found at 1, 3, 4 and 8; all four are needed for 95 %
        OrderMeasures measures = OrderMeasures.of(List.of(true, false, true, true, false, false, false, true), 2, 20);
        assertThat(measures.wss95()).isCloseTo(0.95 - 8 / 20.0, within(1e-12));
        assertThat(measures.rrf10()).isEqualTo(1 / 4.0);
        // area: 1+1+2+3+3+3+3+4 and 12 times 4 = 68; best: 1+2+3 and 17 times 4 = 74; 74 - 68 over 4 * 16
        assertThat(measures.loss()).isCloseTo(6 / 64.0, within(1e-12));
        assertThat(measures.atd()).isCloseTo((3 + 4 + 8) / 3.0 / 20, within(1e-12));
    }

    @Test
    void nineteen_of_twenty_relevant_are_95_percent() {
        List<Boolean> labels =
                IntStream.range(0, 40).mapToObj(i -> i < 19 || i == 39).toList();
        assertThat(OrderMeasures.of(labels, 2, 40).wss95()).isCloseTo(0.95 - 19 / 40.0, within(1e-12));
    }

    @Test
    void the_worst_order_has_loss_1_and_the_best_0() {
        List<Boolean> worst = IntStream.range(0, 10).mapToObj(i -> i >= 7).toList();
        List<Boolean> best = IntStream.range(0, 10).mapToObj(i -> i < 3).toList();
        assertThat(OrderMeasures.of(worst, 0, 10).loss()).isCloseTo(1, within(1e-12));
        assertThat(OrderMeasures.of(best, 0, 10).loss()).isCloseTo(0, within(1e-12));
    }

    @Test
    void a_review_without_relevant_or_without_irrelevant_references_has_no_measures() {
        assertThatIllegalArgumentException().isThrownBy(() -> OrderMeasures.of(List.of(false), 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> OrderMeasures.of(List.of(true, true), 0, 2));
    }

    @Test
    void agreement_is_the_textbook_example() {
        // 50 decided: 20 both yes, 5 only first, 10 only second, 15 both no
        Agreement agreement = new Agreement(20, 5, 10, 15, 0);
        assertThat(value(agreement.observed())).isCloseTo(0.7, within(1e-12));
        assertThat(value(agreement.cohensKappa())).isCloseTo(0.4, within(1e-12));
        assertThat(value(agreement.pabak())).isCloseTo(0.4, within(1e-12));
        // q = (0.5 + 0.6) / 2 = 0.55; chance = 2 * 0.55 * 0.45 = 0.495
        assertThat(value(agreement.gwetAc1())).isCloseTo((0.7 - 0.495) / 0.505, within(1e-12));
    }

    @Test
    void few_relevant_references_pull_the_figures_apart_and_all_are_shown() {
        Agreement agreement = new Agreement(1, 5, 5, 989, 0);
        assertThat(value(agreement.observed())).isCloseTo(0.99, within(1e-12));
        assertThat(value(agreement.cohensKappa())).isCloseTo((0.99 - 0.988072) / (1 - 0.988072), within(1e-9));
        assertThat(value(agreement.pabak())).isCloseTo(0.98, within(1e-12));
        assertThat(value(agreement.gwetAc1())).isCloseTo((0.99 - 0.011928) / (1 - 0.011928), within(1e-9));
    }

    @Test
    void a_vote_that_is_missing_is_not_a_disagreement() {
        Agreement agreement = Agreement.between(
                List.of(Optional.of(true), Optional.empty(), Optional.of(false), Optional.of(true)),
                List.of(Optional.of(true), Optional.of(true), Optional.empty(), Optional.of(false)));
        assertThat(agreement).isEqualTo(new Agreement(1, 1, 0, 0, 2));
    }

    @Test
    void what_cannot_be_computed_says_so_instead_of_being_a_number() {
        assertThat(new Agreement(0, 0, 0, 7, 0).cohensKappa()).isInstanceOf(Figure.Undefined.class);
        assertThat(new Agreement(0, 0, 0, 0, 3).gwetAc1())
                .isEqualTo(new Figure.Undefined("no reference was decided by both"));
        // one never includes: kappa is defined and says that agreement is no better than chance
        assertThat(value(new Agreement(0, 3, 0, 7, 0).cohensKappa())).isCloseTo(0, within(1e-12));
    }

    @Test
    void the_stopping_test_is_the_one_worked_by_hand() {
        // 10 references; the first is relevant, then four are not. Target 0.9: missed only if 2 or more are relevant.
        // Best tail: the last four from an urn of nine with one relevant: 5/9 that none of the four is it.
        var reading = new StoppingTest(0.9, 0.95).after(List.of(true, false, false, false, false), 10);
        assertThat(reading.pValue()).isCloseTo(5 / 9.0, within(1e-12));
        assertThat(reading.relevantFound()).isEqualTo(1);
    }

    @Test
    void nothing_found_is_no_reason_to_stop_and_all_read_is() {
        StoppingTest test = new StoppingTest(0.95, 0.95);
        assertThat(test.mayStop(test.after(List.of(false, false, false), 4))).isFalse();
        assertThat(test.mayStop(test.after(List.of(false, true, false, false), 4)))
                .isTrue();
    }

    @Test
    void the_line_of_p_values_ends_at_the_last_vote() {
        StoppingTest test = new StoppingTest(0.95, 0.95);
        List<Boolean> labels = IntStream.range(0, 25).mapToObj(i -> i % 9 == 0).toList();
        List<StoppingTest.Reading> line = test.trajectory(labels, 100, 10);
        assertThat(line).extracting(StoppingTest.Reading::read).containsExactly(10, 20, 25);
        assertThat(line.getLast()).isEqualTo(test.after(labels, 100));
        assertThat(line.getFirst()).isEqualTo(test.after(labels.subList(0, 10), 100));
    }

    @Test
    void a_random_sample_gives_an_estimate_and_a_bound() {
        // none relevant among 30 drawn of 100: with m among the other 70, C(100-m,30)/C(100,30) >= 0.05 up to m = 8
        RemainingRelevant remaining = RemainingRelevant.fromRandomSample(30, 0, 100, 0.95);
        assertThat(remaining.likely()).isEqualTo(new Figure.Known(0));
        assertThat(remaining.atMost()).isEqualTo(8);
        assertThat(remaining.unread()).isEqualTo(70);
        assertThat(RemainingRelevant.fromRandomSample(20, 2, 100, 0.95).likely())
                .isEqualTo(new Figure.Known(8));
    }

    @Test
    void a_ranked_order_gives_no_estimate_but_a_bound() {
        List<Boolean> labels = IntStream.range(0, 50).mapToObj(i -> i < 5).toList();
        RemainingRelevant remaining = RemainingRelevant.fromOrder(labels, 60, 0.95);
        assertThat(remaining.likely()).isInstanceOf(Figure.Undefined.class);
        assertThat(remaining.atMost()).isBetween(0, 10);
    }

    private static double value(Figure figure) {
        return ((Figure.Known) figure).value();
    }
}
