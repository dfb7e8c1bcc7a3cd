package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is worked out from answers is what a slow, obvious count gives; and a change is called one only beyond chance. */
class FiguresOfAWaveTest {
    private final Random random = new Random(20_261_126);

    @Test
    void median_and_middle_half_are_those_of_the_people_standing_in_a_row() {
        for (int round = 0; round < 500; round++) {
            List<Given> given = given(1 + random.nextInt(40));
            List<Integer> row = new ArrayList<>(
                    given.stream().filter(Given::onScale).map(Given::steps).toList());
            if (row.isEmpty()) {
                continue;
            }
            Collections.sort(row);
            int n = row.size();
            double median = n % 2 == 1 ? row.get(n / 2) : (row.get(n / 2 - 1) + row.get(n / 2)) / 2.0;
            Tally tally = Tally.of(given);
            assertThat(tally.median()).isEqualTo(median);
            assertThat(tally.answered()).isEqualTo(given.size());
            assertThat(tally.lowerQuarter()).isEqualTo(row.get((n - 1) / 4));
            List<Integer> fromTheTop = row.reversed();
            assertThat(tally.upperQuarter()).isEqualTo(fromTheTop.get((n - 1) / 4));
        }
    }

    @Test
    void the_gap_is_between_the_largest_and_the_smallest_median_of_the_sides_that_are_shown() {
        Result result = resultOf(Map.of(
                Side.PARENT_CARER, people(6, Given.NOT_AT_ALL),
                Side.COUNCIL, people(5, Given.FULLY),
                Side.HEALTH, people(7, Given.MOSTLY),
                Side.YOUNG_PERSON, people(4, Given.FULLY)));
        assertThat(result.gap(Ingredient.BOUNDARIES)).contains(new Result.Gap(3, Side.PARENT_CARER, Side.COUNCIL));
        assertThat(resultOf(Map.of(Side.COUNCIL, people(9, Given.FULLY))).gap(Ingredient.BOUNDARIES))
                .isEmpty();
    }

    @Test
    void a_side_with_four_answers_is_not_there_and_one_with_five_is() {
        Result result =
                resultOf(Map.of(Side.PARENT_CARER, people(4, Given.FULLY), Side.COUNCIL, people(5, Given.FULLY)));
        assertThat(result.sides()).containsOnlyKeys(Side.COUNCIL);
    }

    @Test
    void a_side_of_which_four_were_invited_is_not_there_however_many_answer() {
        for (int printed = 0; printed <= 6; printed++) {
            Wave.Invited four = new Wave.Invited(Side.VOLUNTARY, 4, 100, printed);
            assertThat(Result.of(List.of(four), Map.of(Side.VOLUNTARY, people(6, Given.FULLY)))
                            .sides())
                    .isEmpty();
        }
    }

    @Test
    void each_code_beyond_those_invited_asks_for_one_answer_more_of_a_side_and_of_a_question() {
        for (int spare = 0; spare <= 2; spare++) {
            Wave.Invited five = new Wave.Invited(Side.VOLUNTARY, 5, 100, 5 + spare);
            assertThat(Result.of(List.of(five), Map.of(Side.VOLUNTARY, people(4 + spare, Given.FULLY)))
                            .sides())
                    .isEmpty();
            assertThat(Result.of(List.of(five), Map.of(Side.VOLUNTARY, people(5 + spare, Given.FULLY)))
                            .sides())
                    .containsOnlyKeys(Side.VOLUNTARY);
            List<Answers> allButOne = new ArrayList<>(people(4 + spare, Given.FULLY));
            allButOne.add(new Answers(Map.of(Item.AGENDA, Given.FULLY)));
            assertThat(Result.of(List.of(five), Map.of(Side.VOLUNTARY, allButOne))
                            .of(Side.VOLUNTARY)
                            .orElseThrow()
                            .items())
                    .containsOnlyKeys(Item.AGENDA);
        }
    }

    @Test
    void for_lost_codes_there_is_a_tenth_more_and_two_at_least() {
        assertThat(new Wave.Invited(Side.HEALTH, 4, 50).codesLeft()).isEqualTo(6);
        assertThat(new Wave.Invited(Side.HEALTH, 20, 50).codesLeft()).isEqualTo(22);
        assertThat(new Wave.Invited(Side.HEALTH, 81, 50).codesLeft()).isEqualTo(90);
        assertThat(new Wave.Invited(Side.HEALTH, 81, 50, 90).codesLeft()).isZero();
    }

    @Test
    void a_question_that_four_of_a_side_answered_is_not_there_either() {
        List<Answers> six = new ArrayList<>(people(4, Given.FULLY));
        Map<Item, Given> allButOne =
                new EnumMap<>(people(1, Given.A_LITTLE).getFirst().given());
        allButOne.remove(Item.AGENDA);
        six.add(new Answers(allButOne));
        six.add(new Answers(allButOne));
        Result.OfSide shown = resultOf(Map.of(Side.HEALTH, six)).of(Side.HEALTH).orElseThrow();
        assertThat(shown.items()).doesNotContainKey(Item.AGENDA).hasSize(Item.values().length - 1);
        assertThat(shown.of(Ingredient.PARTICIPATION).orElseThrow().answered()).isEqualTo(4 * 6);
    }

    /** Newcombe 1998, table II, example (a): 56 of 70 and 48 of 80, method 10, at 95 in 100. */
    @Test
    void the_range_of_a_difference_is_the_published_one() {
        Change change = Change.between(48 / 80.0, 80, 56 / 70.0, 70, 1.959964);
        assertThat(change.low()).isCloseTo(0.0524, within(0.0001));
        assertThat(change.high()).isCloseTo(0.3339, within(0.0001));
    }

    @Test
    void twelve_families_cannot_show_a_small_change_and_a_large_one_shows() {
        assertThat(Change.between(0.5, 12, 0.6, 12).which()).isEqualTo(Change.Which.NOT_CALLED_A_CHANGE);
        assertThat(Change.between(0.2, 40, 0.7, 40).which()).isEqualTo(Change.Which.MORE);
        assertThat(Change.between(0.7, 40, 0.2, 40).which()).isEqualTo(Change.Which.FEWER);
    }

    /** Two waves of people drawn from one county, in which nothing changed: hardly ever called a change. */
    @Test
    void where_nothing_changed_a_change_is_called_less_than_once_in_fifty() {
        int called = 0;
        int rounds = 4000;
        for (int i = 0; i < rounds; i++) {
            double truth = 0.1 + 0.8 * random.nextDouble();
            int n = 8 + random.nextInt(60);
            int m = 8 + random.nextInt(60);
            if (Change.between(share(truth, n), n, share(truth, m), m).which() != Change.Which.NOT_CALLED_A_CHANGE) {
                called++;
            }
        }
        assertThat(called).isLessThan(rounds / 50);
    }

    @Test
    void feeling_valued_is_counted_once_and_read_under_both() {
        assertThat(Item.VALUED.ingredient()).isEqualTo(Ingredient.COMMUNICATION);
        assertThat(Item.VALUED.readUnder(Ingredient.PARTICIPATION)).isTrue();
        assertThat(Item.VALUED.readUnder(Ingredient.PREPARATION)).isFalse();
    }

    @Test
    void answers_come_back_as_they_were_given() {
        for (int i = 0; i < 200; i++) {
            Answers some = somebody();
            assertThat(Answers.ofSigns(some.signs())).isEqualTo(some);
        }
    }

    @Test
    void a_wave_takes_less_than_eight_minutes_in_each_wording() {
        for (Wording wording : Wording.values()) {
            assertThat(wording.seconds()).as(wording.name()).isBetween(120, 8 * 60 - 1);
        }
    }

    @Test
    void easy_read_sentences_have_one_idea_and_few_words() {
        for (Item item : Item.values()) {
            assertThat(item.asked(Wording.YOUNG_PERSON).split("\\s+")).hasSizeLessThanOrEqualTo(10);
            assertThat(FiguresOfAWaveTest.class.getResource("/static/assets/symbols/" + item.symbol() + ".svg"))
                    .as(item.name())
                    .isNotNull();
        }
    }

    /** Twenty invited of each. */
    private static Result resultOf(Map<Side, List<Answers>> answers) {
        return Result.of(
                answers.keySet().stream()
                        .map(side -> new Wave.Invited(side, 20, 30, 20))
                        .toList(),
                answers);
    }

    private double share(double truth, int people) {
        return IntStream.range(0, people)
                        .filter(_ -> random.nextDouble() < truth)
                        .count()
                / (double) people;
    }

    private List<Given> given(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(_ -> Given.values()[random.nextInt(Given.values().length)])
                .toList();
    }

    private Answers somebody() {
        Map<Item, Given> given = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            if (random.nextInt(5) > 0) {
                given.put(item, Given.values()[random.nextInt(Given.values().length)]);
            }
        }
        return new Answers(given);
    }

    static List<Answers> people(int howMany, Given all) {
        Map<Item, Given> given = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            given.put(item, all);
        }
        return Collections.nCopies(howMany, new Answers(given));
    }
}
