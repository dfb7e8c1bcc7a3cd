package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must not change an order, and what a team is told of how each reference came up. */
class SameOrderTest {
    private static final int SIZE = 120;

    private final List<ScreeningText> texts = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();

    SameOrderTest() {
        Random random = new Random(5);
        for (int i = 0; i < SIZE; i++) {
            boolean relevant = i % 12 == 0;
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 30; word++) {
                int topic = relevant && random.nextInt(3) == 0 ? random.nextInt(10) : 10 + random.nextInt(300);
                text.append(" word").append(topic);
            }
            texts.add(new ScreeningText("Title " + i, text.toString(), List.of("key" + random.nextInt(6))));
            labels.add(relevant);
        }
    }

    private List<Integer> orderOf(
            RankingModel model, List<ScreeningText> of, List<Boolean> labelled, int one, int other) {
        return new Simulation(of, labelled)
                .run(model, new Simulation.Examples(one, other), 3).draws().stream()
                        .map(Draw::item)
                        .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_votes_and_seed_give_the_same_order(RankingModel model) {
        assertThat(orderOf(model, texts, labels, 0, 1)).isEqualTo(orderOf(model, texts, labels, 0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_the_file_does_not_matter(RankingModel model) {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, SIZE).boxed().toList());
        Collections.shuffle(shuffled, new Random(9));
        List<Integer> order = orderOf(
                model,
                shuffled.stream().map(texts::get).toList(),
                shuffled.stream().map(labels::get).toList(),
                shuffled.indexOf(0),
                shuffled.indexOf(1));
        assertThat(order.stream().map(shuffled::get).toList()).isEqualTo(orderOf(model, texts, labels, 0, 1));
    }

    @Test
    void an_order_recorded_once_stays_the_same_on_every_machine() {
        assertThat(orderOf(RankingModel.MAIN, texts, labels, 0, 1).subList(0, 12))
                .containsExactly(0, 1, 50, 69, 110, 34, 38, 9, 106, 56, 77, 43);
    }

    @Test
    void the_model_takes_up_again_from_votes_alone() {
        Ranking first = new Ranking(texts, RankingModel.MAIN, 3);
        Ranking again = new Ranking(texts, RankingModel.MAIN, 3);
        first.vote(0, true);
        first.vote(1, false);
        for (int vote = 0; vote < 20; vote++) {
            int item = first.next().orElseThrow().item();
            first.vote(item, labels.get(item));
        }
        IntStream.range(0, SIZE)
                .filter(item -> !first.order().contains(item))
                .forEach(item -> again.vote(item, labels.get(item)));
        assertThat(again.order().subList(0, 10)).isEqualTo(first.order().subList(0, 10));
    }

    @Test
    void before_both_kinds_are_known_references_come_by_lot_and_the_draw_says_so() {
        Ranking ranking = new Ranking(texts, RankingModel.MAIN, 3);
        assertThat(ranking.next().orElseThrow().way()).isEqualTo(Draw.Way.RANDOM);
        ranking.vote(0, true);
        assertThat(ranking.next().orElseThrow().way()).isEqualTo(Draw.Way.RANDOM);
        ranking.vote(1, false);
        assertThat(ranking.next().orElseThrow().way()).isEqualTo(Draw.Way.RANKED);
        assertThat(ranking.byLot().orElseThrow().way()).isEqualTo(Draw.Way.RANDOM);
        assertThat(ranking.keyPaper(7)).isEqualTo(new Draw(7, Draw.Way.KEY_PAPER));
    }

    @Test
    void a_second_pass_says_that_the_second_model_brought_a_reference_up() {
        Ranking ranking = new Ranking(texts, RankingModel.SECOND, 3);
        ranking.vote(0, true);
        ranking.vote(1, false);
        assertThat(ranking.next().orElseThrow().way()).isEqualTo(Draw.Way.RANKED_BY_SECOND_MODEL);
    }

    @Test
    void nobody_is_shown_a_reference_twice_and_all_come_up_once() {
        Ranking ranking = new Ranking(texts, RankingModel.MAIN, 3);
        List<Integer> seen = new ArrayList<>();
        for (var draw = ranking.next(); draw.isPresent(); draw = ranking.next()) {
            seen.add(draw.get().item());
            ranking.vote(draw.get().item(), labels.get(draw.get().item()));
        }
        assertThat(seen).hasSize(SIZE).doesNotHaveDuplicates();
        assertThat(ranking.byLot()).isEmpty();
    }

    @Test
    void a_reference_without_any_text_is_still_read_in_its_turn() {
        texts.set(4, new ScreeningText("", "", List.of()));
        assertThat(orderOf(RankingModel.MAIN, texts, labels, 0, 1)).doesNotHaveDuplicates();
        Ranking ranking = new Ranking(texts, RankingModel.MAIN, 3);
        ranking.vote(4, true);
        ranking.vote(1, false);
        assertThat(ranking.next()).isPresent();
    }
}
