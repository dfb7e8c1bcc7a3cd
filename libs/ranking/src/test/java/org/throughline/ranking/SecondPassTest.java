package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a second pass by another model adds after the stopping rule was met, replayed on labelled syntheses. */
class SecondPassTest {
    private static final StoppingTest RULE = new StoppingTest(0.95, 0.95);
    /** The row that the authors of SAFE speak of. */
    private static final int ROW = 50;

    private static final int SEEDS = 3;

    /** @param missed relevant ones left unread when the rule was met */
    private record Passed(int total, int relevant, int read, int missed, int readAgain, int foundAgain) {}

    @Test
    @Tag("nightly")
    void a_second_pass_finds_some_of_what_the_first_left_and_leaves_most_of_the_rest_unread() {
        assumeTrue(
                LabelledSynthesis.folder().isPresent(),
                "Skipped: there is no folder shared/data/screening beside the project.");
        List<Passed> all = new ArrayList<>();
        for (LabelledSynthesis synthesis : LabelledSynthesis.ALL) {
            for (long seed = 0; seed < SEEDS; seed++) {
                Passed passed = pass(synthesis, seed);
                System.out.println(String.format(Locale.ROOT, "%-24s seed %d %s", synthesis.name(), seed, passed));
                all.add(passed);
            }
        }
        int missed = all.stream().mapToInt(Passed::missed).sum();
        int found = all.stream().mapToInt(Passed::foundAgain).sum();
        int unread = all.stream().mapToInt(p -> p.total() - p.read()).sum();
        int readAgain = all.stream().mapToInt(Passed::readAgain).sum();
        System.out.printf(
                Locale.ROOT,
                "missed %d, found again %d; left unread %d, read again %d%n",
                missed,
                found,
                unread,
                readAgain);
        assertThat(found).isPositive().isLessThanOrEqualTo(missed);
        assertThat(readAgain).isLessThan(unread);
    }

    private static Passed pass(LabelledSynthesis synthesis, long seed) {
        List<Boolean> labels = synthesis.labels();
        Simulation simulation = synthesis.simulation();
        Simulation.Run first = simulation.run(RankingModel.MAIN, simulation.examplesByLot(seed), seed);
        List<Boolean> inOrder = new ArrayList<>(first.labels());
        List<Integer> order =
                new ArrayList<>(first.draws().stream().map(Draw::item).toList());
        order.addAll(first.unread());
        first.unread().forEach(_ -> inOrder.add(false));
        int stop = RULE.trajectory(inOrder, labels.size(), 10).stream()
                .filter(RULE::mayStop)
                .findFirst()
                .orElseThrow()
                .read();
        Ranking second = new Ranking(synthesis.texts(), RankingModel.SECOND, seed);
        order.subList(0, stop).forEach(item -> second.vote(item, labels.get(item)));
        int missed = (int) inOrder.subList(stop, inOrder.size()).stream()
                .filter(label -> label)
                .count();
        int read = 0;
        int found = 0;
        for (int row = 0; row < ROW && stop + read < labels.size(); read++) {
            int item = second.next().orElseThrow().item();
            second.vote(item, labels.get(item));
            found += labels.get(item) ? 1 : 0;
            row = labels.get(item) ? 0 : row + 1;
        }
        return new Passed(
                labels.size(), (int) labels.stream().filter(label -> label).count(), stop, missed, read, found);
    }
}
