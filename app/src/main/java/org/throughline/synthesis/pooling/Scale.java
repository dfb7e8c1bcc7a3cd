package org.throughline.synthesis.pooling;

import java.util.regex.Pattern;

/** On which scale estimates can be added: differences as they are, ratios by their logarithm. */
public enum Scale {
    DIFFERENCE,
    RATIO;

    private static final Pattern A_RATIO =
            Pattern.compile("\\b(ratio|odds|hazard|relative risk|rr|or|hr)\\b", Pattern.CASE_INSENSITIVE);

    /** The scale that the name of a measure speaks for, until somebody chooses another. */
    public static Scale of(String measure) {
        return A_RATIO.matcher(measure.split("[,;:(]", 2)[0]).find() ? RATIO : DIFFERENCE;
    }

    /** @throws IllegalArgumentException for a ratio that is not above 0 */
    double inward(double reported) {
        if (this == DIFFERENCE) {
            return reported;
        }
        if (reported <= 0) {
            throw new IllegalArgumentException("A ratio is above 0, found " + reported);
        }
        return Math.log(reported);
    }

    public double outward(double pooled) {
        return this == DIFFERENCE ? pooled : Math.exp(pooled);
    }

    /** Where an estimate shows no difference. */
    public double none() {
        return this == DIFFERENCE ? 0 : 1;
    }

    public String words() {
        return ForestWords.valueOf("SCALE_" + name()).say();
    }
}
