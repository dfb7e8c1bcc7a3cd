package org.throughline.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The front door: one queue of references for reading. Votes go in, the next reference comes out with the way it came up.
 * The vocabulary is fixed when the queue is made; the model learns again at the first draw after a vote, from where it was.
 *
 * <p>The order depends on the references in the order given, the votes in the order given, and the seed; on nothing else.
 * To go on after a restart, give the same votes again; the one fit that follows ranks as before, except that references
 * whose scores differ by less than the tolerance of a fit may change places.
 */
public final class Ranking {
    private final Votes votes;
    private final Learner learner;
    private final Draw.Way rankedWay;
    private final Random lot;
    private double[] scores;
    private boolean stale;

    /**
     * Reads the texts and fixes the vocabulary. Time and memory grow with the text, not with its square.
     *
     * @param seed for draws by lot and for the order within a fit
     */
    public Ranking(List<ScreeningText> texts, RankingModel model, long seed) {
        this.votes = new Votes(texts.size());
        this.learner = model.learner(texts, seed);
        this.rankedWay = model == RankingModel.SECOND ? Draw.Way.RANKED_BY_SECOND_MODEL : Draw.Way.RANKED;
        this.lot = Lots.of(seed);
        this.scores = new double[texts.size()];
    }

    /** Takes a decision; a later one on the same reference replaces it. */
    public void vote(int item, boolean relevant) {
        votes.give(item, relevant);
        stale = true;
    }

    /** Takes a decision back; the reference is unread again. */
    public void withdraw(int item) {
        votes.withdraw(item);
        stale = true;
    }

    /**
     * The unread reference that is most probably relevant; by lot while there is not yet a vote of each kind. Of equal
     * ones the first. Empty when all are read.
     */
    public Optional<Draw> next() {
        if (!votes.bothKinds()) {
            return byLot();
        }
        learn();
        int best = -1;
        for (int item = 0; item < scores.length; item++) {
            if (!votes.isDecided(item) && (best < 0 || scores[item] > scores[best])) {
                best = item;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Draw(best, rankedWay));
    }

    /** One of the unread by lot, each as likely as another; empty when all are read. Each call draws anew. */
    public Optional<Draw> byLot() {
        int[] unread = unread();
        return unread.length == 0
                ? Optional.empty()
                : Optional.of(new Draw(unread[lot.nextInt(unread.length)], Draw.Way.RANDOM));
    }

    /** A reference that the team knows and wants to read now. */
    public Draw keyPaper(int item) {
        if (item < 0 || item >= scores.length) {
            throw new IllegalArgumentException(
                    "Expected a reference from 0 to %d, found %d".formatted(scores.length - 1, item));
        }
        return new Draw(item, Draw.Way.KEY_PAPER);
    }

    /** All unread references, the most probably relevant first; in the order given while there is not a vote of each kind. */
    public List<Integer> order() {
        IntStream unread = IntStream.of(unread());
        if (!votes.bothKinds()) {
            return unread.boxed().toList();
        }
        learn();
        return unread.boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> -scores[item]))
                .toList();
    }

    private int[] unread() {
        return IntStream.range(0, scores.length)
                .filter(item -> !votes.isDecided(item))
                .toArray();
    }

    private void learn() {
        if (stale) {
            learner.fit(votes);
            scores = learner.scores();
            stale = false;
        }
    }
}
