package org.throughline.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models one can choose, by the names that commands and protocols use. */
public enum RankingModel {
    /** Our own, the default; chosen by measurement, see the decision record. */
    MAIN("main", "our own, the default", Recipe.MAIN),
    /** A different model for the second pass of SAFE: each word by itself. */
    SECOND("second", "naive Bayes, for a second pass", Recipe.WORDS),
    /** The default of ASReview 2 and 3, rebuilt for comparison. */
    ELAS_U4("elas-u4", "ELAS u4 of ASReview, for comparison", Recipe.WORDS_AND_PAIRS);

    /** Where a fit is close enough: a tenth of this changed no order that we measured. */
    private static final double TOLERANCE = 2e-3;

    private final String label;
    private final String what;
    private final Recipe recipe;

    RankingModel(String label, String what, Recipe recipe) {
        this.label = label;
        this.what = what;
        this.recipe = recipe;
    }

    /** The name used on the command line and in a protocol. */
    public String label() {
        return label;
    }

    /** In a few words. */
    public String what() {
        return what;
    }

    public static Optional<RankingModel> called(String label) {
        return Stream.of(values()).filter(model -> model.label.equals(label)).findFirst();
    }

    Learner learner(List<ScreeningText> texts, long seed) {
        FeatureVectors vectors = recipe.vectors(texts);
        return switch (this) {
            case MAIN -> new LinearMachine(vectors, 0.11, 30, TOLERANCE, seed);
            case SECOND -> new NaiveBayes(vectors, 3.822, 1.2);
            case ELAS_U4 -> new LinearMachine(vectors, 0.11, 9.8, TOLERANCE, seed);
        };
    }
}
