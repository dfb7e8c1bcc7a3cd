package org.throughline.synthesis.pooling;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.throughline.synthesis.Effect;

/**
 * The drawing of a forest plot: a row for each result with its letters as reported beside, a line where there is no difference,
 * and a diamond for the pooled value if there is one. It carries its own colours, so that it stands alone as a file too.
 */
public final class ForestPlot {
    private static final int WIDTH = 734;
    private static final int FROM = 216;
    private static final int TO = 520;
    private static final int WORDS = 534;
    private static final int ROW = 32;
    private static final int TOP = 16;
    private static final int SQUARE = 10;
    private static final int LARGEST = 18;
    private static final int LONGEST_LABEL = 26;
    private static final int LONGEST_WORDS = 27;

    private final StringBuilder svg = new StringBuilder(4_000);
    private final Forest forest;
    private final double least;
    private final double most;

    private ForestPlot(Forest forest) {
        this.forest = forest;
        DoubleSummaryStatistics reach = DoubleStream.concat(
                        DoubleStream.of(onAxis(forest.scale().none())),
                        forest.rows().stream()
                                .filter(this::drawn)
                                .flatMapToDouble(r -> DoubleStream.concat(
                                        r.estimate().stream(),
                                        hasLine(r)
                                                ? DoubleStream.of(
                                                        r.low().getAsDouble(),
                                                        r.high().getAsDouble())
                                                : DoubleStream.empty()))
                                .map(this::onAxis))
                .summaryStatistics();
        double room = Math.max(1e-6, (reach.getMax() - reach.getMin()) * 0.06);
        this.least = reach.getMin() - room;
        this.most = reach.getMax() + room;
    }

    /** @param effects the same results as they were reported */
    public static String svg(Forest forest, List<Effect> effects) {
        return new ForestPlot(forest).draw(effects);
    }

    private double onAxis(double value) {
        return forest.scale() == Scale.RATIO ? Math.log(value) : value;
    }

    private boolean drawn(ForestRow row) {
        return row.drawnOn(forest.scale());
    }

    private boolean hasLine(ForestRow row) {
        return row.low().isPresent()
                && row.high().isPresent()
                && (forest.scale() == Scale.DIFFERENCE || row.low().getAsDouble() > 0);
    }

    private int x(double value) {
        return (int) Math.round(FROM + (onAxis(value) - least) / (most - least) * (TO - FROM));
    }

    private String draw(List<Effect> effects) {
        int bottom = TOP + forest.rows().size() * ROW + (forest.pooled().isPresent() ? ROW : 0);
        int none = x(forest.scale().none());
        line(none, TOP - 6, none, bottom + 4, "stroke=\"#505a5f\" stroke-dasharray=\"4 3\"");
        int y = TOP;
        for (int i = 0; i < forest.rows().size(); i++) {
            row(i + 1, forest.rows().get(i), inOneLine(effects.get(i)), y + ROW / 2);
            y += ROW;
        }
        forest.pooled().ifPresent(p -> diamond(p, bottom - ROW / 2));
        axis(bottom + 8);
        int height = bottom + 52;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\" class=\"tl-flow\" font-family=\"'Atkinson Hyperlegible Next', Arial, sans-serif\" font-size=\"15\"><title>%s</title>%s</svg>"
                .formatted(
                        WIDTH,
                        height,
                        WIDTH,
                        height,
                        escape(ForestWords.FOREST_ALT.say()),
                        escape(forest.group().words()),
                        svg);
    }

    /** The report's own letters, without what kind of interval it is: the table says that. */
    private static String inOneLine(Effect effect) {
        return effect.interval().given()
                ? effect.estimate() + " (" + effect.interval().low() + " to "
                        + effect.interval().high() + ")"
                : effect.estimate();
    }

    private void row(int number, ForestRow row, String reported, int y) {
        text(8, y + 5, number + ". " + shortened(row.label(), LONGEST_LABEL), "");
        text(WORDS, y + 5, reported.isBlank() ? "–" : shortened(reported, LONGEST_WORDS), "");
        if (!drawn(row)) {
            text(FROM + 6, y + 5, ForestWords.NOT_DRAWN.say(), "fill-opacity=\"0.8\"");
            return;
        }
        boolean pooled = forest.weights().containsKey(row.effect());
        if (hasLine(row)) {
            line(
                    x(row.low().getAsDouble()),
                    y,
                    x(row.high().getAsDouble()),
                    y,
                    "stroke=\"#12436d\" stroke-width=\"2\"");
        }
        int side = side(forest.weights(), row.effect());
        int at = x(row.estimate().getAsDouble());
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>"
                .formatted(
                        at - side / 2,
                        y - side / 2,
                        side,
                        side,
                        pooled || forest.pooled().isEmpty()
                                ? "fill=\"#12436d\""
                                : "fill=\"#ffffff\" stroke=\"#12436d\" stroke-width=\"2\""));
    }

    /** By the root of its weight, so that its area is its weight. */
    private static int side(Map<UUID, Double> weights, UUID effect) {
        double largest = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
        double own = weights.getOrDefault(effect, 0.0);
        return largest == 0 || own == 0 ? SQUARE : (int) Math.max(5, Math.round(LARGEST * Math.sqrt(own / largest)));
    }

    private void diamond(Pooled pooled, int y) {
        double at = forest.scale().outward(pooled.value());
        double from = forest.scale().outward(pooled.low());
        double to = forest.scale().outward(pooled.high());
        text(8, y + 5, ForestWords.FOREST_POOLED.say(), "font-weight=\"700\"");
        text(WORDS, y + 5, "%s (%s to %s)".formatted(number(at), number(from), number(to)), "font-weight=\"700\"");
        svg.append("<path d=\"M%d %d L%d %d L%d %d L%d %d Z\" fill=\"#0b0c0c\"/>"
                .formatted(clamped(from), y, x(at), y - 9, clamped(to), y, x(at), y + 9));
    }

    private int clamped(double value) {
        return Math.min(TO, Math.max(FROM, x(value)));
    }

    private void axis(int y) {
        line(FROM, y, TO, y, "stroke=\"#0b0c0c\"");
        for (int tick = 0; tick <= 4; tick++) {
            double on = least + (most - least) * tick / 4;
            int at = FROM + (TO - FROM) * tick / 4;
            line(at, y, at, y + 5, "stroke=\"#0b0c0c\"");
            text(at, y + 20, number(forest.scale() == Scale.RATIO ? Math.exp(on) : on), "text-anchor=\"middle\"");
        }
        text(FROM, y + 38, "← " + ForestWords.FOREST_LESS.say(), "");
        text(TO, y + 38, ForestWords.FOREST_MORE.say() + " →", "text-anchor=\"end\"");
    }

    /** To two places, and more for small numbers. */
    public static String number(double value) {
        double size = Math.abs(value);
        if (size != 0 && size < 0.001) {
            return (value < 0 ? "-" : "") + "<0.001";
        }
        return String.format(Locale.ROOT, size != 0 && size < 0.1 ? "%.3f" : size >= 100 ? "%.0f" : "%.2f", value);
    }

    private void line(int x1, int y1, int x2, int y2, String more) {
        svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" %s/>".formatted(x1, y1, x2, y2, more));
    }

    private static String shortened(String label, int longest) {
        return label.length() <= longest ? label : label.substring(0, longest - 1) + "…";
    }

    private void text(int x, int at, String words, String more) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" fill=\"#0b0c0c\" %s>%s</text>", x, at, more, escape(words)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
