package org.throughline.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A screening replayed as a team works: in batches whose order is fixed when they are made. A batch is made while the one before
 * it is still being read by the slower of two, so it has learnt from all batches but that one; one record in ten of it is drawn
 * by lot and spread among the ranked ones. The vocabulary and the fit are new for each batch, with the seed plus its number.
 *
 * @param texts of all references
 * @param labels true = relevant, one for each text
 * @param batchSize records in a batch
 */
record BatchedSimulation(List<ScreeningText> texts, List<Boolean> labels, int batchSize) {
    /** How many of a ranked batch are drawn by lot: one in so many. As in the workbench, which has a test that they are the same. */
    static final int ONE_BY_LOT_IN = 10;

    /** How often lots are drawn for each place before the rest of a batch is left to the order. */
    private static final int TRIES = 50;

    BatchedSimulation {
        if (batchSize < 1) {
            throw new IllegalArgumentException("Expected a batch of at least one reference, found " + batchSize);
        }
    }

    /** As {@link Simulation#run}, up to the last relevant one. */
    Simulation.Run run(RankingModel model, Simulation.Examples examples, long seed) {
        List<Draw> drawn = new ArrayList<>();
        drawn.add(new Draw(examples.relevant(), Draw.Way.EXAMPLE));
        drawn.add(new Draw(examples.irrelevant(), Draw.Way.EXAMPLE));
        boolean[] taken = new boolean[texts.size()];
        taken[examples.relevant()] = true;
        taken[examples.irrelevant()] = true;
        long unfound = labels.stream().filter(label -> label).count() - 1;
        List<Double> seconds = new ArrayList<>();
        int settled = drawn.size();
        List<Integer> order = IntStream.range(0, texts.size()).boxed().toList();
        for (int number = 1; unfound > 0; number++) {
            long began = System.nanoTime();
            Ranking ranking = new Ranking(texts, model, seed + number);
            drawn.subList(0, settled).forEach(draw -> ranking.vote(draw.item(), labels.get(draw.item())));
            order = ranking.order();
            settled = drawn.size();
            List<Draw> batch = batch(ranking, order, taken);
            seconds.add((System.nanoTime() - began) / 1e9);
            unfound -= batch.stream().filter(draw -> labels.get(draw.item())).count();
            drawn.addAll(batch);
        }
        return told(drawn, order, seconds);
    }

    /** Lots first, so that each unread one is as likely as another; then the order; then the lots are spread among it. */
    private List<Draw> batch(Ranking ranking, List<Integer> order, boolean[] taken) {
        int left = 0;
        for (boolean one : taken) {
            left += one ? 0 : 1;
        }
        int wanted = Math.min(left, batchSize);
        int lots = Math.max(1, wanted / ONE_BY_LOT_IN);
        List<Draw> byLot = new ArrayList<>();
        for (int tries = 0; byLot.size() < lots && tries < TRIES * wanted; tries++) {
            Draw draw = ranking.byLot().orElseThrow();
            if (!taken[draw.item()]) {
                taken[draw.item()] = true;
                byLot.add(draw);
            }
        }
        List<Draw> all = new ArrayList<>();
        for (int item : order) {
            if (all.size() + byLot.size() < wanted && !taken[item]) {
                taken[item] = true;
                all.add(new Draw(item, Draw.Way.RANKED));
            }
        }
        for (int i = 0; i < byLot.size(); i++) {
            all.add(Math.min(all.size(), (i + 1) * ONE_BY_LOT_IN - 1), byLot.get(i));
        }
        return all;
    }

    /** Up to the last relevant one, as every replay is told; those of its batch that follow it stand first among the unread. */
    private Simulation.Run told(List<Draw> drawn, List<Integer> order, List<Double> seconds) {
        int last = drawn.size();
        while (last > 2 && !labels.get(drawn.get(last - 1).item())) {
            last--;
        }
        List<Draw> read = List.copyOf(drawn.subList(0, last));
        boolean[] told = new boolean[texts.size()];
        drawn.forEach(draw -> told[draw.item()] = true);
        List<Integer> unread = new ArrayList<>();
        drawn.subList(last, drawn.size()).forEach(draw -> unread.add(draw.item()));
        order.stream().filter(item -> !told[item]).forEach(unread::add);
        List<Boolean> found = read.stream().map(draw -> labels.get(draw.item())).toList();
        return new Simulation.Run(
                read, found, List.copyOf(unread), OrderMeasures.of(found, 2, labels.size()), List.copyOf(seconds));
    }
}
