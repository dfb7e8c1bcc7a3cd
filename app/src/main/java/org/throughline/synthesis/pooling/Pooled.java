package org.throughline.synthesis.pooling;

import java.util.List;

/**
 * What pooling gives, on the scale on which it was done.
 *
 * @param low the lower end of the 95 % confidence interval
 * @param high its upper end
 * @param betweenStudies tau squared, the variance of true effects between studies; 0 in the common-effect model
 * @param q Cochran's Q
 * @param freedom its degrees of freedom: one fewer than the studies
 * @param weights of each estimate in its order, together 1
 */
public record Pooled(
        Model model,
        double value,
        double low,
        double high,
        double betweenStudies,
        double q,
        int freedom,
        List<Double> weights) {
    public Pooled {
        weights = List.copyOf(weights);
    }

    /**
     * I squared from 0 to 1: the share of the spread of estimates that is more than chance within studies would give
     * (Higgins and Thompson 2002, doi.org/10.1002/sim.1186), by Q whatever the model.
     */
    public double inconsistency() {
        return q <= freedom ? 0 : (q - freedom) / q;
    }
}
