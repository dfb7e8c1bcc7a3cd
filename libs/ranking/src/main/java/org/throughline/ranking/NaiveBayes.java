package org.throughline.ranking;

/**
 * Multinomial naive Bayes over the same kind of vectors, with balanced class weights: the different model for a second
 * pass. It weighs each word by itself, so that it brings up references that the linear machine had argued away.
 */
final class NaiveBayes implements Learner {
    private final FeatureVectors vectors;
    private final double smoothing;
    private final double ratio;
    private final double[] evidence;

    /**
     * @param smoothing added to the mass of every feature in each class, above 0
     * @param ratio weight of all relevant references against all irrelevant ones, above 0
     */
    NaiveBayes(FeatureVectors vectors, double smoothing, double ratio) {
        this.vectors = vectors;
        this.smoothing = smoothing;
        this.ratio = ratio;
        this.evidence = new double[vectors.features()];
    }

    @Override
    public void fit(Votes votes) {
        int[] decided = votes.decided();
        // all weights together = number of votes
        double share = decided.length / (ratio + 1);
        double[] relevant = new double[evidence.length];
        double[] irrelevant = new double[evidence.length];
        for (int item : decided) {
            if (votes.isRelevant(item)) {
                vectors.addTo(relevant, item, share * ratio / votes.relevant());
            } else {
                vectors.addTo(irrelevant, item, share / votes.irrelevant());
            }
        }
        double relevantMass = StrictMath.log(sum(relevant) + smoothing * evidence.length);
        double irrelevantMass = StrictMath.log(sum(irrelevant) + smoothing * evidence.length);
        for (int feature = 0; feature < evidence.length; feature++) {
            evidence[feature] = StrictMath.log(relevant[feature] + smoothing)
                    - relevantMass
                    - StrictMath.log(irrelevant[feature] + smoothing)
                    + irrelevantMass;
        }
    }

    @Override
    public double[] scores() {
        double[] scores = new double[vectors.size()];
        for (int item = 0; item < scores.length; item++) {
            scores[item] = vectors.dot(evidence, item);
        }
        return scores;
    }

    private static double sum(double[] masses) {
        double sum = 0;
        for (double mass : masses) {
            sum += mass;
        }
        return sum;
    }
}
