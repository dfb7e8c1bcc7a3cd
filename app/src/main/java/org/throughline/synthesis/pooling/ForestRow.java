package org.throughline.synthesis.pooling;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.throughline.synthesis.Effect;

/**
 * One result in a forest plot: its estimate and interval as numbers, as far as the report's own letters are numbers. Nothing is
 * filled in.
 *
 * @param estimate as reported
 * @param low the lower end as reported
 * @param high the upper end
 * @param level of which confidence the interval is one, from 0 to 1
 */
public record ForestRow(
        UUID effect,
        UUID reference,
        String label,
        OptionalDouble estimate,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble level) {
    /** How far from the middle of its interval an estimate may stand, as a share of the half interval, before it is doubted. */
    static final double OFF_THE_MIDDLE = 0.15;

    private static final Pattern NUMBER = Pattern.compile("[-−–+]?\\d{1,9}(?:[.,·]\\d{1,9})?");
    private static final Pattern LEVEL = Pattern.compile("(\\d{2}(?:\\.\\d{1,2})?)\\s*(?:%|per cent|percent)");

    /** Why a result takes no part in pooling. */
    public enum WhyNot {
        NO_ESTIMATE,
        NO_INTERVAL,
        NOT_CONFIDENCE,
        NOT_A_RATIO,
        NOT_IN_ITS_INTERVAL,
        LOPSIDED,
        SAME_REPORT;

        public String words() {
            return ForestWords.valueOf("NOT_" + name()).say();
        }
    }

    public static ForestRow of(Effect effect, String label) {
        return new ForestRow(
                effect.id(),
                effect.reference(),
                label,
                number(effect.estimate()),
                number(effect.interval().low()),
                number(effect.interval().high()),
                level(effect.interval().of()));
    }

    /** A whole text that is one number; empty when it says more than that. */
    static OptionalDouble number(String text) {
        String bare = text.strip().replace("%", "").strip();
        return NUMBER.matcher(bare).matches()
                ? OptionalDouble.of(Double.parseDouble(bare.replace('−', '-')
                        .replace('–', '-')
                        .replace(',', '.')
                        .replace('·', '.')))
                : OptionalDouble.empty();
    }

    static OptionalDouble level(String of) {
        Matcher found = LEVEL.matcher(of);
        boolean confidence = of.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(confidence|\\bci\\b).*");
        if (!confidence || !found.find()) {
            return OptionalDouble.empty();
        }
        double level = Double.parseDouble(found.group(1)) / 100;
        return level >= 0.5 && level < 1 ? OptionalDouble.of(level) : OptionalDouble.empty();
    }

    /** Whether there is anything to draw. */
    public boolean drawable() {
        return estimate.isPresent();
    }

    /** Whether its estimate has a place on this scale: a ratio of 0 or below has none. */
    boolean drawnOn(Scale scale) {
        return estimate.stream().anyMatch(e -> scale == Scale.DIFFERENCE || e > 0);
    }

    /** Why it cannot be pooled on this scale; empty where it can. */
    public Optional<WhyNot> whyNot(Scale scale) {
        if (estimate.isEmpty()) {
            return Optional.of(WhyNot.NO_ESTIMATE);
        }
        if (low.isEmpty() || high.isEmpty() || low.getAsDouble() >= high.getAsDouble()) {
            return Optional.of(WhyNot.NO_INTERVAL);
        }
        if (level.isEmpty()) {
            return Optional.of(WhyNot.NOT_CONFIDENCE);
        }
        if (scale == Scale.RATIO && (estimate.getAsDouble() <= 0 || low.getAsDouble() <= 0)) {
            return Optional.of(WhyNot.NOT_A_RATIO);
        }
        double from = scale.inward(low.getAsDouble());
        double to = scale.inward(high.getAsDouble());
        double at = scale.inward(estimate.getAsDouble());
        if (at <= from || at >= to) {
            return Optional.of(WhyNot.NOT_IN_ITS_INTERVAL);
        }
        double off = Math.abs(at - (from + to) / 2) / ((to - from) / 2);
        return off > OFF_THE_MIDDLE ? Optional.of(WhyNot.LOPSIDED) : Optional.empty();
    }

    /** @throws IllegalStateException when {@link #whyNot} gives a reason */
    Estimate on(Scale scale) {
        if (whyNot(scale).isPresent()) {
            throw new IllegalStateException("This result cannot be pooled: " + whyNot(scale));
        }
        double reach = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.5 + level.getAsDouble() / 2);
        double error = (scale.inward(high.getAsDouble()) - scale.inward(low.getAsDouble())) / (2 * reach);
        return new Estimate(scale.inward(estimate.getAsDouble()), error * error);
    }
}
