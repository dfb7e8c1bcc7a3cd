package org.throughline.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * A screening replayed on a synthesis whose decisions are known: one relevant and one irrelevant example, then always the
 * top-ranked reference with one refit per vote, up to the last relevant one.
 */
public final class Simulation {
    private final List<ScreeningText> texts;
    private final List<Boolean> labels;

    /** @param labels true = relevant, one for each text */
    public Simulation(List<ScreeningText> texts, List<Boolean> labels) {
        if (texts.size() != labels.size()) {
            throw new IllegalArgumentException(
                    "Expected one label for each text, found %d for %d".formatted(labels.size(), texts.size()));
        }
        this.texts = List.copyOf(texts);
        this.labels = List.copyOf(labels);
    }

    /** Two references to begin with, by number. */
    public record Examples(int relevant, int irrelevant) {}

    /**
     * A replayed screening.
     *
     * @param draws in the order of reading, with how each came up; up to the last relevant one
     * @param labels of the same, true = relevant
     * @param unread the others, all irrelevant, as the last refit ranked them
     * @param refitSeconds time of each refit with its ranking, empty list when none was needed
     */
    public record Run(
            List<Draw> draws,
            List<Boolean> labels,
            List<Integer> unread,
            OrderMeasures measures,
            List<Double> refitSeconds) {

        public OptionalDouble meanRefitSeconds() {
            return refitSeconds.stream().mapToDouble(seconds -> seconds).average();
        }

        public OptionalDouble longestRefitSeconds() {
            return refitSeconds.stream().mapToDouble(seconds -> seconds).max();
        }
    }

    /** One relevant and one irrelevant reference, each by lot from all such. */
    public Examples examplesByLot(long seed) {
        Random lot = Lots.of(seed);
        return new Examples(oneOf(true, lot), oneOf(false, lot));
    }

    private int oneOf(boolean relevant, Random lot) {
        List<Integer> such = new ArrayList<>();
        for (int item = 0; item < labels.size(); item++) {
            if (labels.get(item) == relevant) {
                such.add(item);
            }
        }
        if (such.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected at least one %s reference, found none".formatted(relevant ? "relevant" : "irrelevant"));
        }
        return such.get(lot.nextInt(such.size()));
    }

    /**
     * Replays the screening.
     *
     * @throws IllegalArgumentException when an example does not have the label it is given for
     */
    public Run run(RankingModel model, Examples examples, long seed) {
        check(examples);
        Ranking ranking = new Ranking(texts, model, seed);
        List<Draw> draws = new ArrayList<>();
        List<Boolean> read = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        int unfound = (int) labels.stream().filter(label -> label).count() - 1;
        for (int example : new int[] {examples.relevant(), examples.irrelevant()}) {
            draws.add(new Draw(example, Draw.Way.EXAMPLE));
            read.add(labels.get(example));
            ranking.vote(example, labels.get(example));
        }
        while (unfound > 0) {
            long began = System.nanoTime();
            Draw draw = ranking.next().orElseThrow();
            seconds.add((System.nanoTime() - began) / 1e9);
            boolean relevant = labels.get(draw.item());
            ranking.vote(draw.item(), relevant);
            draws.add(draw);
            read.add(relevant);
            unfound -= relevant ? 1 : 0;
        }
        return new Run(
                List.copyOf(draws),
                List.copyOf(read),
                ranking.order(),
                OrderMeasures.of(read, 2, labels.size()),
                List.copyOf(seconds));
    }

    /**
     * Replays the screening as two people in the workbench do it, batch by batch: each batch is ordered once, when it is made, by what
     * was settled in all batches but the one before it, and one in ten is drawn by lot.
     *
     * @param batchSize references in a batch, at least one
     * @throws IllegalArgumentException when an example does not have the label it is given for, or a batch is empty
     */
    public Run runInBatches(RankingModel model, Examples examples, long seed, int batchSize) {
        check(examples);
        return new BatchedSimulation(texts, labels, batchSize).run(model, examples, seed);
    }

    private void check(Examples examples) {
        if (!labels.get(examples.relevant()) || labels.get(examples.irrelevant())) {
            throw new IllegalArgumentException("Expected a relevant and an irrelevant example, found others");
        }
    }
}
