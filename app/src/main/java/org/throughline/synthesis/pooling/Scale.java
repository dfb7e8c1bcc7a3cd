package org.throughline.synthesis.pooling;

/** On which scale estimates can be added: differences as they are, ratios by their logarithm. */
public enum Scale {
    DIFFERENCE,
    RATIO;

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
