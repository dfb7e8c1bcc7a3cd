package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The promise on labelled syntheses: no more reading than with ELAS u4, and a stopping rule that holds. */
class ReplayedSynthesesTest {
    private static final StoppingTest RULE = new StoppingTest(0.95, 0.95);

    @BeforeEach
    void the_labelled_syntheses_are_there() {
        assumeTrue(
                LabelledSynthesis.folder().isPresent(),
                "Skipped: there is no folder shared/data/screening beside the project.");
    }

    /** What replays of all syntheses gave. */
    private record Outcome(Map<String, List<Simulation.Run>> runs, int stopped, int kept) {
        double meanWss() {
            return runs.values().stream().mapToDouble(Outcome::wss).average().orElseThrow();
        }

        static double wss(List<Simulation.Run> runs) {
            return runs.stream()
                    .mapToDouble(run -> run.measures().wss95())
                    .average()
                    .orElseThrow();
        }
    }

    private static Outcome replay(int seeds, RankingModel model) {
        return replay(seeds, model, 0);
    }

    /** In batches of this size as in the workbench, where the rule is asked when a batch has ended; after each vote for 0. */
    private static Outcome replay(int seeds, RankingModel model, int batch) {
        Map<String, List<Simulation.Run>> runs = new TreeMap<>();
        int stopped = 0;
        int kept = 0;
        for (LabelledSynthesis synthesis : LabelledSynthesis.ALL) {
            Simulation simulation = synthesis.simulation();
            int total = synthesis.labels().size();
            List<Simulation.Run> ofOne = LongStream.range(0, seeds)
                    .mapToObj(seed -> batch == 0
                            ? simulation.run(model, simulation.examplesByLot(seed), seed)
                            : simulation.runInBatches(model, simulation.examplesByLot(seed), seed, batch))
                    .toList();
            double saved = 0;
            int keptHere = 0;
            for (Simulation.Run run : ofOne) {
                int stop = whenToStop(run, total, batch);
                double recall = recallAfter(run, stop);
                keptHere += recall >= RULE.recallTarget() ? 1 : 0;
                saved += 1 - (double) stop / total;
            }
            stopped += seeds;
            kept += keptHere;
            runs.put(synthesis.name(), ofOne);
            System.out.println((batch == 0 ? "" : "batches of " + batch + " ")
                    + line(synthesis, model, ofOne, keptHere, saved / seeds));
        }
        return new Outcome(runs, stopped, kept);
    }

    private static String line(
            LabelledSynthesis synthesis, RankingModel model, List<Simulation.Run> runs, int kept, double saved) {
        return String.format(
                Locale.ROOT,
                "%-24s %-8s seeds %d WSS@95 %.3f (%.3f to %.3f, deviation %.3f; ELAS u4 %.3f) RRF@10 %.3f loss %.3f ATD %.3f; stopping kept %d of %d, saved %.3f",
                synthesis.name(),
                model.label(),
                runs.size(),
                Outcome.wss(runs),
                runs.stream().mapToDouble(run -> run.measures().wss95()).min().orElse(0),
                runs.stream().mapToDouble(run -> run.measures().wss95()).max().orElse(0),
                deviation(runs),
                synthesis.elasU4(),
                mean(runs, OrderMeasures::rrf10),
                mean(runs, OrderMeasures::loss),
                mean(runs, OrderMeasures::atd),
                kept,
                runs.size(),
                saved);
    }

    private static double deviation(List<Simulation.Run> runs) {
        double mean = Outcome.wss(runs);
        double squares = runs.stream()
                .mapToDouble(run -> Math.pow(run.measures().wss95() - mean, 2))
                .sum();
        return runs.size() < 2 ? 0 : Math.sqrt(squares / (runs.size() - 1));
    }

    private static double mean(List<Simulation.Run> runs, ToDoubleFunction<OrderMeasures> measure) {
        return runs.stream()
                .map(Simulation.Run::measures)
                .mapToDouble(measure)
                .average()
                .orElseThrow();
    }

    /** References read when the rule first allows to stop, asked after every tenth vote or at the end of each batch. */
    private static int whenToStop(Simulation.Run run, int total, int batch) {
        List<Boolean> labels = new ArrayList<>(run.labels());
        while (labels.size() < total) {
            labels.add(false);
        }
        if (batch > 0) {
            for (int read = Math.min(total, 2 + batch); ; read = Math.min(total, read + batch)) {
                if (read == total || RULE.mayStop(RULE.after(labels.subList(0, read), total))) {
                    return read;
                }
            }
        }
        return RULE.trajectory(labels, total, 10).stream()
                .filter(RULE::mayStop)
                .findFirst()
                .orElseThrow()
                .read();
    }

    private static double recallAfter(Simulation.Run run, int read) {
        long all = run.labels().stream().filter(label -> label).count();
        long found = run.labels().stream().limit(read).filter(label -> label).count();
        return (double) found / all;
    }

    private static double elasU4() {
        return LabelledSynthesis.ALL.stream()
                .mapToDouble(LabelledSynthesis::elasU4)
                .average()
                .orElseThrow();
    }

    @Test
    void a_team_reads_less_than_with_elas_u4_and_may_stop_only_when_the_target_is_reached() {
        Outcome outcome = replay(2, RankingModel.MAIN);
        assertThat(outcome.meanWss()).isGreaterThanOrEqualTo(elasU4());
        assertThat((double) outcome.kept() / outcome.stopped()).isGreaterThanOrEqualTo(RULE.confidence());
    }

    @Test
    void in_batches_as_the_workbench_goes_it_costs_a_team_little_and_the_rule_keeps_its_promise() {
        Outcome batched = replay(2, RankingModel.MAIN, 50);
        assertThat(batched.meanWss()).isGreaterThanOrEqualTo(0.45);
        assertThat((double) batched.kept() / batched.stopped()).isGreaterThanOrEqualTo(RULE.confidence());
    }

    @Test
    @Tag("nightly")
    void in_batches_over_ten_seeds_and_of_other_sizes_the_rule_keeps_its_promise() {
        for (int size : new int[] {10, 25, 50, 100}) {
            Outcome batched = replay(10, RankingModel.MAIN, size);
            System.out.printf(
                    Locale.ROOT,
                    "batches of %d: mean WSS@95 %.3f, kept %d of %d%n",
                    size,
                    batched.meanWss(),
                    batched.kept(),
                    batched.stopped());
            assertThat((double) batched.kept() / batched.stopped()).isGreaterThanOrEqualTo(RULE.confidence());
        }
    }

    @Test
    @Tag("nightly")
    void the_same_holds_over_fifteen_seeds() {
        Outcome outcome = replay(15, RankingModel.MAIN);
        Outcome alike = replay(15, RankingModel.ELAS_U4);
        assertThat(outcome.meanWss()).isGreaterThanOrEqualTo(elasU4()).isGreaterThanOrEqualTo(alike.meanWss());
        assertThat((double) outcome.kept() / outcome.stopped()).isGreaterThanOrEqualTo(RULE.confidence());
        outcome.runs()
                .forEach((name, runs) -> assertThat(Outcome.wss(runs))
                        .as(name)
                        .isGreaterThanOrEqualTo(Outcome.wss(alike.runs().getOrDefault(name, List.of())) - 0.03));
    }

    /** Halves of each synthesis, drawn anew, with other examples: the model was chosen on the wholes, so they are not unseen. */
    @Test
    @Tag("nightly")
    void on_halves_drawn_anew_a_team_reads_less_than_with_elas_u4_too() {
        double ours = 0;
        double theirs = 0;
        for (LabelledSynthesis synthesis : LabelledSynthesis.ALL) {
            List<ScreeningText> texts = synthesis.texts();
            List<Boolean> labels = synthesis.labels();
            List<Simulation.Run> main = new ArrayList<>();
            List<Simulation.Run> alike = new ArrayList<>();
            for (long seed = 1001; seed <= 1010; seed++) {
                Random lot = Lots.of(seed);
                List<Integer> half = IntStream.range(0, labels.size())
                        .filter(item -> lot.nextBoolean())
                        .boxed()
                        .toList();
                Simulation simulation = new Simulation(
                        half.stream().map(texts::get).toList(),
                        half.stream().map(labels::get).toList());
                Simulation.Examples examples = simulation.examplesByLot(seed);
                main.add(simulation.run(RankingModel.MAIN, examples, seed));
                alike.add(simulation.run(RankingModel.ELAS_U4, examples, seed));
            }
            ours += Outcome.wss(main);
            theirs += Outcome.wss(alike);
            System.out.printf(
                    Locale.ROOT,
                    "halves of %-24s WSS@95 %.3f, deviation %.3f; ELAS u4 rebuilt %.3f, deviation %.3f%n",
                    synthesis.name(),
                    Outcome.wss(main),
                    deviation(main),
                    Outcome.wss(alike),
                    deviation(alike));
        }
        assertThat(ours).isGreaterThanOrEqualTo(theirs);
    }
}
