package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A replay in batches does what the workbench does. */
class BatchedSimulationTest {
    private final List<Boolean> labels =
            IntStream.range(0, 95).mapToObj(item -> item % 8 == 3).toList();
    private final List<ScreeningText> texts = IntStream.range(0, 95)
            .mapToObj(item -> new ScreeningText(
                    (item % 32 == 3 ? "inclusion in schools " : "harvest of wheat ") + "number" + item,
                    "word" + item % 7 + " and term" + item % 11,
                    List.of()))
            .toList();
    private final Simulation simulation = new Simulation(texts, labels);
    private final Simulation.Examples examples = new Simulation.Examples(3, 0);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 50, 1000})
    void every_reference_comes_up_once_and_reading_ends_with_the_last_relevant_one(int size) {
        Simulation.Run run = simulation.runInBatches(RankingModel.MAIN, examples, 5, size);
        Set<Integer> all = new TreeSet<>(run.unread());
        run.draws().forEach(draw -> all.add(draw.item()));
        assertThat(all).hasSize(labels.size());
        assertThat(run.draws().size() + run.unread().size()).isEqualTo(labels.size());
        assertThat(run.labels().getLast()).isTrue();
        assertThat(run.labels().stream().filter(label -> label).count()).isEqualTo(12);
        assertThat(run.unread()).noneMatch(labels::get);
    }

    @Test
    void one_in_ten_comes_by_lot_at_the_tenth_places_of_its_batch() {
        List<Draw> draws =
                simulation.runInBatches(RankingModel.MAIN, examples, 5, 20).draws();
        List<Draw.Way> ways = draws.stream().map(Draw::way).toList();
        assertThat(ways.subList(0, 2)).containsOnly(Draw.Way.EXAMPLE);
        for (int place = 2; place < ways.size(); place++) {
            boolean byLot = (place - 2) % 20 == 9 || (place - 2) % 20 == 19;
            assertThat(ways.get(place)).as("place " + place).isEqualTo(byLot ? Draw.Way.RANDOM : Draw.Way.RANKED);
        }
    }

    @Test
    void a_batch_has_learnt_from_all_batches_but_the_one_before_it() {
        List<Draw> draws =
                simulation.runInBatches(RankingModel.MAIN, examples, 5, 20).draws();
        List<Integer> whole = new ArrayList<>();
        draws.forEach(draw -> whole.add(draw.item()));
        List<Integer> settled = List.of();
        for (int number = 1; 2 + number * 20 <= whole.size(); number++) {
            Ranking ranking = new Ranking(texts, RankingModel.MAIN, 5 + number);
            settled = whole.subList(0, number < 3 ? 2 : 2 + (number - 2) * 20);
            settled.forEach(item -> ranking.vote(item, labels.get(item)));
            List<Integer> before = whole.subList(0, 2 + (number - 1) * 20);
            List<Integer> batch = draws.subList(2 + (number - 1) * 20, 2 + number * 20).stream()
                    .filter(draw -> draw.way() == Draw.Way.RANKED)
                    .map(Draw::item)
                    .toList();
            List<Integer> lots = draws.subList(2 + (number - 1) * 20, 2 + number * 20).stream()
                    .filter(draw -> draw.way() == Draw.Way.RANDOM)
                    .map(Draw::item)
                    .toList();
            assertThat(batch)
                    .isEqualTo(ranking.order().stream()
                            .filter(item -> !before.contains(item) && !lots.contains(item))
                            .limit(18)
                            .toList());
        }
        assertThat(settled).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_same_seed_gives_the_same_order_and_an_empty_batch_is_none() {
        assertThat(simulation.runInBatches(RankingModel.MAIN, examples, 8, 10).draws())
                .isEqualTo(simulation
                        .runInBatches(RankingModel.MAIN, examples, 8, 10)
                        .draws());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.runInBatches(RankingModel.MAIN, examples, 8, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.runInBatches(RankingModel.MAIN, new Simulation.Examples(0, 3), 8, 10));
    }
}
