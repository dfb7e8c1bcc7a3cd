package org.throughline.synthesis.pooling;

/**
 * One estimate on the scale on which it is pooled.
 *
 * @param value the effect; for a ratio its logarithm
 * @param variance its squared standard error; above 0
 */
public record Estimate(double value, double variance) {
    public Estimate {
        if (!Double.isFinite(value) || !Double.isFinite(variance) || variance <= 0) {
            throw new IllegalArgumentException(
                    "An estimate has a finite value and a variance above 0, found " + value + " and " + variance);
        }
    }
}
