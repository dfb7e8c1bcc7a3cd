package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The promise on labelled reviews: no more reading than with ELAS u4, and a stopping rule that holds. */
class ReplayedReviewsTest {
    private static final StoppingTest RULE = new StoppingTest(0.95, 0.95);

    @BeforeEach
    void the_labelled_reviews_are_there() {
        assumeTrue(
                LabelledReview.folder().isPresent(),
                "Skipped: there is no folder shared/data/screening beside the project.");
    }

    /** What replays of all reviews gave. */
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
        Map<String, List<Simulation.Run>> runs = new TreeMap<>();
        int stopped = 0;
        int kept = 0;
        for (LabelledReview review : LabelledReview.ALL) {
            Simulation simulation = review.simulation();
            int total = review.labels().size();
            List<Simulation.Run> ofReview = LongStream.range(0, seeds)
                    .mapToObj(seed -> simulation.run(model, simulation.examplesByLot(seed), seed))
                    .toList();
            double saved = 0;
            int keptHere = 0;
            for (Simulation.Run run : ofReview) {
                int stop = whenToStop(run, total);
                double recall = recallAfter(run, stop);
                keptHere += recall >= RULE.recallTarget() ? 1 : 0;
                saved += 1 - (double) stop / total;
            }
            stopped += seeds;
            kept += keptHere;
            runs.put(review.name(), ofReview);
            System.out.println(line(review, model, ofReview, keptHere, saved / seeds));
        }
        return new Outcome(runs, stopped, kept);
    }

    private static String line(
            LabelledReview review, RankingModel model, List<Simulation.Run> runs, int kept, double saved) {
        return String.format(
                Locale.ROOT,
                "%-24s %-8s seeds %d WSS@95 %.3f (ELAS u4 %.3f) RRF@10 %.3f loss %.3f ATD %.3f; stopping kept %d of %d, saved %.3f",
                review.name(),
                model.label(),
                runs.size(),
                Outcome.wss(runs),
                review.elasU4(),
                mean(runs, OrderMeasures::rrf10),
                mean(runs, OrderMeasures::loss),
                mean(runs, OrderMeasures::atd),
                kept,
                runs.size(),
                saved);
    }

    private static double mean(List<Simulation.Run> runs, ToDoubleFunction<OrderMeasures> measure) {
        return runs.stream()
                .map(Simulation.Run::measures)
                .mapToDouble(measure)
                .average()
                .orElseThrow();
    }

    /** References read when the rule first allows to stop, asked after every tenth vote. */
    private static int whenToStop(Simulation.Run run, int total) {
        List<Boolean> labels = new ArrayList<>(run.labels());
        while (labels.size() < total) {
            labels.add(false);
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
        return LabelledReview.ALL.stream()
                .mapToDouble(LabelledReview::elasU4)
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
    @Tag("nightly")
    void the_same_holds_over_fifteen_seeds() {
        Outcome outcome = replay(15, RankingModel.MAIN);
        Outcome alike = replay(15, RankingModel.ELAS_U4);
        assertThat(outcome.meanWss()).isGreaterThanOrEqualTo(elasU4()).isGreaterThanOrEqualTo(alike.meanWss());
        assertThat((double) outcome.kept() / outcome.stopped()).isGreaterThanOrEqualTo(RULE.confidence());
        outcome.runs()
                .forEach((name, runs) -> assertThat(Outcome.wss(runs))
                        .as(name)
                        .isGreaterThanOrEqualTo(Outcome.wss(alike.runs().getOrDefault(name, List.of())) - 0.04));
    }
}
