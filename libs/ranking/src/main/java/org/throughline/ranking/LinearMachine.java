package org.throughline.ranking;

import java.util.Arrays;
import java.util.Random;

/**
 * A linear support vector machine with squared hinge loss: finds the weights w (with a bias among them) that minimise
 * {@code |w|²/2 + Σ c_i max(0, 1 - y_i w·x_i)²}, with class weights so that all relevant references together weigh
 * {@code ratio} times all irrelevant ones. Dual coordinate descent (Hsieh et al. 2008, 10.1145/1390156.1390208).
 *
 * <p>Each fit starts where the last one ended: a vote adds one coordinate and changes the class weights a little, and both
 * leave the last solution feasible. Features that only one reference has never change another's score; they are kept as one
 * number per reference, which gives the same solution as keeping them all.
 */
final class LinearMachine implements Learner {
    private static final int MOST_ROUNDS = 1000;

    private final FeatureVectors vectors;
    private final double cost;
    private final double ratio;
    private final double tolerance;
    private final Random shuffle;
    private final double[] weights;
    private final double[] alpha;
    private double bias;

    /**
     * @param cost how much an average error costs against large weights, above 0 (C of liblinear, before class weights)
     * @param ratio above 0
     * @param tolerance the largest projected gradient at which a fit counts as done, above 0
     * @param seed for the order in which references are visited
     */
    LinearMachine(FeatureVectors vectors, double cost, double ratio, double tolerance, long seed) {
        this.vectors = vectors;
        this.cost = cost;
        this.ratio = ratio;
        this.tolerance = tolerance;
        this.shuffle = Lots.of(seed);
        this.weights = new double[vectors.features()];
        this.alpha = new double[vectors.size()];
    }

    @Override
    public void fit(Votes votes) {
        int[] order = votes.decided();
        forgetWithdrawn(votes);
        // sum of all costs = cost * number of votes
        double share = cost * order.length / (ratio + 1);
        double relevantSlack = 0.5 * votes.relevant() / (share * ratio);
        double irrelevantSlack = 0.5 * votes.irrelevant() / share;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            shuffle(order);
            double worst = 0;
            for (int item : order) {
                boolean relevant = votes.isRelevant(item);
                worst = Math.max(worst, improve(item, relevant ? 1 : -1, relevant ? relevantSlack : irrelevantSlack));
            }
            if (worst < tolerance) {
                return;
            }
        }
    }

    /** Moves one coordinate to its optimum; gives how far it was from it (the projected gradient). */
    private double improve(int item, int sign, double slack) {
        double own = slack + vectors.ownMass(item);
        double gradient = sign * scored(item) + Math.abs(alpha[item]) * own - 1;
        double projected = alpha[item] == 0 ? Math.min(gradient, 0) : gradient;
        if (Math.abs(projected) > 1e-12) {
            // alpha is kept with its sign
            double moved = Math.max(0, Math.abs(alpha[item]) - gradient / (vectors.sharedMass(item) + 1 + own));
            move(item, sign * moved);
        }
        return Math.abs(projected);
    }

    private void move(int item, double to) {
        double step = to - alpha[item];
        alpha[item] = to;
        bias += step;
        vectors.addTo(weights, item, step);
    }

    /** A vote that was taken back or turned round starts again from nothing. */
    private void forgetWithdrawn(Votes votes) {
        for (int item = 0; item < alpha.length; item++) {
            if (alpha[item] != 0 && (!votes.isDecided(item) || votes.isRelevant(item) != alpha[item] > 0)) {
                move(item, 0);
            }
        }
    }

    private double scored(int item) {
        return bias + vectors.dot(weights, item);
    }

    @Override
    public double[] scores() {
        double[] scores = new double[alpha.length];
        Arrays.setAll(scores, this::scored);
        return scores;
    }

    private void shuffle(int[] order) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = shuffle.nextInt(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
    }
}
