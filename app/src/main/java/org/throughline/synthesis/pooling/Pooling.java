package org.throughline.synthesis.pooling;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Pools estimates by inverse variance. Linear in the estimates but for REML, which goes round at most 1,000 times. Sources:
 * DerSimonian and Laird 1986, doi.org/10.1016/0197-2456(86)90046-2; REML by its fixed-point equation, Viechtbauer 2005,
 * doi.org/10.3102/10769986030003261; the interval of Hartung and Knapp 2001, doi.org/10.1002/sim.1009, as it is, without a
 * floor.
 */
public final class Pooling {
    private static final double UPPER = 0.975;
    private static final int MOST_ROUNDS = 1_000;
    private static final double CLOSE_ENOUGH = 1e-12;

    private final List<Estimate> all;

    private Pooling(List<Estimate> all) {
        this.all = all;
    }

    /**
     * @param model any but {@link Model#NONE}
     * @throws IllegalArgumentException for fewer than two estimates: there is nothing to pool
     */
    public static Pooled of(List<Estimate> estimates, Model model) {
        if (estimates.size() < 2) {
            throw new IllegalArgumentException("Two estimates or more can be pooled, found " + estimates.size());
        }
        Pooling pooling = new Pooling(List.copyOf(estimates));
        return switch (model) {
            case NONE -> throw new IllegalArgumentException("Nobody asked for pooling");
            case COMMON -> pooling.by(model, 0, 1);
            case DERSIMONIAN_LAIRD -> pooling.by(model, pooling.derSimonianLaird(), 1);
            case REML_HARTUNG_KNAPP -> {
                double between = pooling.restrictedLikelihood();
                yield pooling.by(model, between, pooling.spread(between));
            }
        };
    }

    private double sum(ToDoubleFunction<Estimate> of) {
        return all.stream().mapToDouble(of).sum();
    }

    private static double weight(Estimate e, double between) {
        return 1 / (e.variance() + between);
    }

    private double mean(double between) {
        return sum(e -> weight(e, between) * e.value()) / sum(e -> weight(e, between));
    }

    private double q() {
        double mean = mean(0);
        return sum(e -> weight(e, 0) * square(e.value() - mean));
    }

    private double derSimonianLaird() {
        double weights = sum(e -> weight(e, 0));
        double c = weights - sum(e -> square(weight(e, 0))) / weights;
        return Math.max(0, (q() - (all.size() - 1)) / c);
    }

    private double restrictedLikelihood() {
        double between = derSimonianLaird();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double at = between;
            double mean = mean(at);
            double next = sum(e -> square(weight(e, at)) * (square(e.value() - mean) - e.variance()))
                            / sum(e -> square(weight(e, at)))
                    + 1 / sum(e -> weight(e, at));
            between = Math.max(0, next);
            if (Math.abs(between - at) < CLOSE_ENOUGH) {
                break;
            }
        }
        return between;
    }

    /** By how much the spread around the pooled value is larger or smaller than its weights say. */
    private double spread(double between) {
        double mean = mean(between);
        return sum(e -> weight(e, between) * square(e.value() - mean)) / (all.size() - 1);
    }

    private Pooled by(Model model, double between, double inflated) {
        double weights = sum(e -> weight(e, between));
        double error = Math.sqrt(inflated / weights);
        double reach = model == Model.REML_HARTUNG_KNAPP
                ? TDistribution.of(all.size() - 1.0).inverseCumulativeProbability(UPPER)
                : NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER);
        double mean = mean(between);
        return new Pooled(
                model,
                mean,
                mean - reach * error,
                mean + reach * error,
                between,
                q(),
                all.size() - 1,
                all.stream().map(e -> weight(e, between) / weights).toList());
    }

    private static double square(double x) {
        return x * x;
    }
}
