package org.throughline.synthesis.bias;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The drawing of judgements: a row for each result, a column for each domain and one for the whole. Every judgement has a shape
 * and a mark of its own, so that nothing rests on colour; the colours go from light to dark and never from red to green. It
 * carries its own colours, so that it stands alone as a file too.
 */
public final class TrafficLights {
    private static final int HEAD = 46;
    private static final int HALF = 13;
    private static final int BASELINE = 5;

    private final StringBuilder svg = new StringBuilder(4_000);
    private final Shape shape;

    private TrafficLights(Shape shape) {
        this.shape = shape;
    }

    /**
     * The measures of a drawing, in pixels.
     *
     * @param labels how wide the names of the rows are; 0 where each stands above its marks
     * @param last how wide the column of the whole is; 0 where it is as wide as the others
     * @param css under which the page shows it
     */
    private record Shape(int width, int labels, int row, int last, int legend, int names, int longest, String css) {
        /** Beside the marks, for a desk and for a file. */
        static final Shape WIDE = new Shape(734, 250, 40, 0, 180, 2, 30, "tl-flow tl-lights-wide");
        /** Above the marks, for a phone. */
        static final Shape NARROW = new Shape(320, 0, 70, 66, 160, 1, 40, "tl-lights-narrow");

        boolean above() {
            return labels == 0;
        }

        /** As much as each judgement of the scale may have in the legend. */
        int legend(int judgements) {
            return above() ? legend : Math.min(legend, (width - 34) / judgements);
        }

        int step(int columns) {
            return last == 0 ? (width - labels) / columns : (width - last) / (columns - 1);
        }

        int middle(int column, int columns) {
            int from = labels + column * step(columns);
            return from + (last > 0 && column == columns - 1 ? last : step(columns)) / 2;
        }

        int marks() {
            return above() ? 48 : row / 2;
        }

        int label() {
            return above() ? 20 : row / 2 + BASELINE;
        }
    }

    /** One row: whose result, and how it was judged; empty while that does not stand. */
    public record Row(String label, Optional<BiasTool.Judged> judged) {}

    public static String svg(BiasTool tool, List<Row> rows) {
        return new TrafficLights(Shape.WIDE).draw(tool, rows);
    }

    /** The same for a narrow screen, where nothing has to be moved to be seen. */
    public static String narrow(BiasTool tool, List<Row> rows) {
        return new TrafficLights(Shape.NARROW).draw(tool, rows);
    }

    private String draw(BiasTool tool, List<Row> rows) {
        int columns = tool.domains().size() + 1;
        for (int c = 0; c < columns; c++) {
            boolean last = c == columns - 1;
            text(
                    shape.middle(c, columns),
                    26,
                    last ? BiasWords.BIAS_OVERALL.say() : "D" + (c + 1),
                    "text-anchor=\"middle\" font-weight=\"700\"");
        }
        int y = HEAD;
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (r % 2 == 0) {
                svg.append("<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#f3f2f1\"/>"
                        .formatted(y, shape.width(), shape.row()));
            }
            text(8, y + shape.label(), (r + 1) + ". " + shortened(row.label()), "");
            if (row.judged().isPresent()) {
                List<Judgement> all = new ArrayList<>(row.judged().get().domains());
                all.add(row.judged().get().overall());
                for (int c = 0; c < all.size(); c++) {
                    shape(all.get(c), shape.middle(c, columns), y + shape.marks());
                }
            } else {
                text(shape.labels() + 12, y + shape.marks() + BASELINE, BiasWords.BIAS_WAITS.say(), "");
            }
            y += shape.row();
        }
        y = legend(tool, y + 28);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\" class=\"%s\" font-family=\"'Atkinson Hyperlegible Next', Arial, sans-serif\" font-size=\"15\"><title>%s</title>%s</svg>"
                .formatted(
                        shape.width(),
                        y,
                        shape.width(),
                        y,
                        escape(BiasWords.BIAS_ALT.say()),
                        shape.css(),
                        escape(tool.name()),
                        svg);
    }

    private int legend(BiasTool tool, int from) {
        int y = from;
        int x = 8;
        int each = shape.legend(tool.scale().size());
        for (Judgement judgement : tool.scale()) {
            if (x + each > shape.width() + 8) {
                x = 8;
                y += 36;
            }
            shape(judgement, x + HALF, y);
            text(x + 2 * HALF + 8, y + BASELINE, judgement.called(), "");
            x += each;
        }
        y += 42;
        List<String> domains = tool.domains();
        for (int d = 0; d < domains.size(); d++) {
            text(
                    8 + (d % shape.names()) * (shape.width() / shape.names()),
                    y + d / shape.names() * 22,
                    "D" + (d + 1) + " " + domains.get(d),
                    "");
        }
        return y + (domains.size() + shape.names() - 1) / shape.names() * 22 + 4;
    }

    /** A ring, a rounded square, a square, a diamond, a broken ring. */
    private void shape(Judgement judgement, int x, int y) {
        String ink = switch (judgement) {
            case LOW -> {
                svg.append(
                        "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"#ffffff\" stroke=\"#12436d\" stroke-width=\"2\"/>"
                                .formatted(x, y, HALF));
                yield "#12436d";
            }
            case SOME_CONCERNS, MODERATE -> {
                svg.append("<path d=\"M%d %d L%d %d L%d %d Z\" fill=\"#cfe0ee\" stroke=\"#12436d\" stroke-width=\"2\"/>"
                        .formatted(x, y - HALF - 1, x + HALF + 2, y + HALF, x - HALF - 2, y + HALF));
                yield "#0b0c0c";
            }
            case HIGH, SERIOUS -> {
                svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#12436d\"/>"
                        .formatted(x - HALF, y - HALF, 2 * HALF, 2 * HALF));
                yield "#ffffff";
            }
            case CRITICAL -> {
                svg.append("<path d=\"M%d %d L%d %d L%d %d L%d %d Z\" fill=\"#0b0c0c\"/>"
                        .formatted(x, y - HALF - 4, x + HALF + 5, y, x, y + HALF + 4, x - HALF - 5, y));
                yield "#ffffff";
            }
            case NO_INFORMATION -> {
                svg.append(
                        "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"#ffffff\" stroke=\"#505a5f\" stroke-width=\"2\" stroke-dasharray=\"3 3\"/>"
                                .formatted(x, y, HALF));
                yield "#0b0c0c";
            }
        };
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" fill=\"%s\" text-anchor=\"middle\" font-weight=\"700\">%s</text>",
                x,
                judgement == Judgement.SOME_CONCERNS || judgement == Judgement.MODERATE ? y + 9 : y + 5,
                ink,
                escape(judgement.mark())));
    }

    private String shortened(String label) {
        return label.length() <= shape.longest() ? label : label.substring(0, shape.longest() - 1) + "…";
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
