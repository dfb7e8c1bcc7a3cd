package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A harvest plot (Ogilvie et al. 2008, doi.org/10.1186/1471-2288-8-8): one row for each outcome, one bar for each result in the
 * column to which it points, as high as many it tells of. The number under a bar leads to the table. It carries its own colours,
 * so that it stands alone as a file too.
 */
public final class HarvestPlot {
    private static final int LEFT = 8;
    private static final int COLUMN = 238;
    private static final int GAP = 4;
    private static final int BAR = 18;
    private static final int HIGH = 54;
    private static final int PER_COLUMN = 10;
    private static final int FEW = 50;
    private static final int MANY = 200;

    private final StringBuilder svg = new StringBuilder(4_000);
    private int y = 34;

    private HarvestPlot() {}

    /** @param numbers under which number each result stands in the table */
    public static String svg(List<Effect> effects, Map<UUID, Integer> numbers) {
        return new HarvestPlot().draw(effects, numbers);
    }

    private String draw(List<Effect> effects, Map<UUID, Integer> numbers) {
        for (Effect.Direction direction : Effect.Direction.values()) {
            text(LEFT + direction.ordinal() * (COLUMN + GAP) + 6, 20, direction.words(), "font-weight=\"700\"");
        }
        Map<String, List<Effect>> rows = new LinkedHashMap<>();
        effects.forEach(e -> rows.computeIfAbsent(e.level().words() + ": " + e.outcome(), _ -> new ArrayList<>())
                .add(e));
        rows.forEach((outcome, row) -> row(outcome, row, numbers));
        String told = String.join(
                " ",
                DirectionVote.of(effects).stream().map(DirectionVote::words).toList());
        int height = y + 8;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 734 " + height + "\" width=\"734\" height=\""
                + height + "\" role=\"img\" aria-label=\"" + escape(NumberWords.PLOT_ALT.say() + " " + told)
                + "\" class=\"tl-flow\" font-family=\"'Atkinson Hyperlegible Next', Arial, sans-serif\" font-size=\"15\">"
                + "<title>" + escape(NumberWords.PLOT_ALT.say()) + "</title>" + svg + "</svg>";
    }

    private void row(String outcome, List<Effect> row, Map<UUID, Integer> numbers) {
        int deep = 1;
        for (Effect.Direction direction : Effect.Direction.values()) {
            int in = (int) row.stream().filter(e -> e.direction() == direction).count();
            deep = Math.max(deep, (in + PER_COLUMN - 1) / PER_COLUMN);
        }
        text(LEFT, y + 16, outcome, "fill-opacity=\"1\"");
        y += 24;
        int high = deep * (HIGH + 24) + 6;
        for (Effect.Direction direction : Effect.Direction.values()) {
            int x = LEFT + direction.ordinal() * (COLUMN + GAP);
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#f3f2f1\"/>"
                    .formatted(x, y, COLUMN, high));
            int at = 0;
            for (Effect effect : row) {
                if (effect.direction() == direction) {
                    bar(
                            effect,
                            numbers.getOrDefault(effect.id(), 0),
                            x + 8 + at % PER_COLUMN * (BAR + 5),
                            y + 6 + at / PER_COLUMN * (HIGH + 24));
                    at++;
                }
            }
        }
        y += high + 10;
    }

    private void bar(Effect effect, int number, int x, int top) {
        int high = height(effect);
        String paint = effect.people().isPresent()
                ? "fill=\"#12436d\""
                : "fill=\"#ffffff\" stroke=\"#12436d\" stroke-width=\"2\" stroke-dasharray=\"3 2\"";
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>"
                .formatted(x, top + HIGH - high, BAR, high, paint));
        svg.append("<text x=\"%d\" y=\"%d\" fill=\"#0b0c0c\" text-anchor=\"middle\">%d</text>"
                .formatted(x + BAR / 2, top + HIGH + 16, number));
    }

    /** Low for fewer than 50, half for fewer than 200, whole from 200 on; low and hollow where it is not reported. */
    static int height(Effect effect) {
        int people = effect.people().orElse(0);
        return people < FEW ? HIGH / 3 : people < MANY ? HIGH * 2 / 3 : HIGH;
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
