package org.throughline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.PrismaFlow.Line;

/**
 * A flow as a drawing: what went on at the left, what was taken away at the right. It stands alone as an SVG file too, so it
 * carries its own colours and no style sheet.
 */
public final class PrismaDrawing {
    private static final int EDGE = 8;
    private static final int COLUMN = 388;
    private static final int WIDE = 330;
    private static final int LINE = 21;
    private static final int GAP = 34;
    private static final int LETTERS = 38;

    private final PrismaFlow flow;
    private final StringBuilder svg = new StringBuilder(6_000);
    private final int leftAt;
    private final int rightAt;
    private final int otherAt;
    private int y = 8;
    private int previousFrom;
    private int otherFrom;

    private PrismaDrawing(PrismaFlow flow) {
        this.flow = flow;
        leftAt = flow.ofUpdate() ? EDGE + COLUMN : EDGE;
        rightAt = leftAt + COLUMN;
        otherAt = rightAt + COLUMN;
    }

    /** The drawing, with a title and a description for whoever hears it. */
    public static String svg(PrismaFlow flow) {
        return new PrismaDrawing(flow).draw();
    }

    private String draw() {
        boolean two = flow.hasOtherColumn();
        boolean update = flow.ofUpdate();
        if (update) {
            heading(EDGE, FlowWords.COLUMN_PREVIOUS.say());
        }
        if (two || update) {
            heading(leftAt, (update ? FlowWords.COLUMN_SEARCHING_NEW : FlowWords.COLUMN_SEARCHING).say());
            if (two) {
                heading(otherAt, (update ? FlowWords.COLUMN_OTHER_NEW : FlowWords.COLUMN_OTHER).say());
            }
            y += LINE + 8;
        }
        if (update) {
            previous();
        }
        if (two) {
            other(
                    withSources(box(Box.OTHER_IDENTIFIED), flow.otherSources()),
                    some(
                            Box.OTHER_DUPLICATES,
                            Box.OTHER_EXCLUDED,
                            Box.OTHER_NOT_SCREENED_STOPPED,
                            Box.OTHER_WAITING_SCREENING));
        }
        row("tl-flow-found", found(), removed());
        row("tl-flow-screened", box(Box.SCREENED), some(Box.EXCLUDED));
        if (two) {
            other(box(Box.OTHER_SOUGHT), some(Box.OTHER_NOT_RETRIEVED, Box.OTHER_WAITING_RETRIEVAL));
        }
        row("tl-flow-sought", box(Box.SOUGHT), some(Box.NOT_RETRIEVED, Box.WAITING_RETRIEVAL));
        if (two) {
            other(
                    box(Box.OTHER_ASSESSED),
                    withSources(some(Box.OTHER_REPORTS_EXCLUDED, Box.OTHER_WAITING_ASSESSMENT), flow.otherReasons()));
        }
        row(
                "tl-flow-assessed",
                box(Box.ASSESSED),
                withSources(some(Box.REPORTS_EXCLUDED, Box.WAITING_ASSESSMENT), flow.reasons()));
        List<String> included =
                update ? boxes(Box.NEW_STUDIES, Box.NEW_REPORTS) : boxes(Box.REPORTS_INCLUDED, Box.STUDIES_INCLUDED);
        int height = y + included.size() * LINE + 20;
        rectangle(leftAt, y, included, !flow.ofPublication() && !update);
        if (two) {
            line(otherAt + WIDE / 2, otherFrom, otherAt + WIDE / 2, y + 20);
            line(otherAt + WIDE / 2, y + 20, leftAt + WIDE + 9, y + 20);
            svg.append("<path d=\"M%d %dl9 -5v10z\" fill=\"#0b0c0c\"/>".formatted(leftAt + WIDE, y + 20));
        }
        if (update) {
            height = total(height);
        }
        if (flow.ofPublication()) {
            height = publication(height);
        }
        int width = two ? otherAt + WIDE + 8 : rightAt + WIDE + 8;
        String title = EvidenceWords.FLOW_ALT.say();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + (height + 8)
                + "\" width=\"" + width + "\" height=\"" + (height + 8) + "\" role=\"img\" aria-label=\""
                + escape(title + ". " + told())
                + "\" class=\"tl-flow\" font-family=\"'Atkinson Hyperlegible Next', Arial, sans-serif\" font-size=\"16\">"
                + "<title>" + escape(title) + "</title>" + svg + "</svg>";
    }

    /** At the far left what the previous version had, and under it what of that no longer counts. */
    private void previous() {
        List<String> had = boxes(Box.PREVIOUS_STUDIES, Box.PREVIOUS_REPORTS);
        had.addAll(some(Box.PREVIOUS_STUDIES_GONE, Box.PREVIOUS_REPORTS_GONE));
        rectangle(EDGE, y, had, false);
        previousFrom = y + had.size() * LINE + 20;
    }

    /** Below the new studies all of them, those of the previous version too. */
    private int total(int from) {
        int top = from + GAP;
        arrow(leftAt + WIDE / 2, from, leftAt + WIDE / 2, top);
        line(EDGE + WIDE / 2, previousFrom, EDGE + WIDE / 2, top + 20);
        arrow(EDGE + WIDE / 2, top + 20, leftAt, top + 20);
        List<String> all = boxes(Box.STUDIES_INCLUDED, Box.REPORTS_INCLUDED);
        rectangle(leftAt, top, all, !flow.ofPublication());
        return top + all.size() * LINE + 20;
    }

    private List<String> boxes(Box one, Box other) {
        List<String> lines = box(one);
        lines.addAll(box(other));
        return lines;
    }

    /** Below the studies of the review: at the right those that are not in the publication, and last those that are. */
    private int publication(int from) {
        List<String> elsewhere = box(Box.STUDIES_ELSEWHERE);
        int branch = from + GAP / 2 + 20;
        rectangle(rightAt, from + GAP / 2, elsewhere, false);
        arrow(leftAt + WIDE / 2, branch, rightAt, branch);
        int top = from + GAP + elsewhere.size() * LINE + 20;
        arrow(leftAt + WIDE / 2, from, leftAt + WIDE / 2, top);
        List<String> here = box(Box.STUDIES_HERE);
        here.addAll(box(Box.REPORTS_HERE));
        rectangle(leftAt, top, here, true);
        return top + here.size() * LINE + 20;
    }

    private void heading(int x, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" fill=\"#0b0c0c\" font-weight=\"700\">%s</text>"
                .formatted(x, y + 14, escape(words)));
    }

    /** One step of the second column: what went on, and in a dashed box under it what was taken away there. */
    private void other(List<String> kept, List<String> taken) {
        if (otherFrom > 0) {
            arrow(otherAt + WIDE / 2, otherFrom, otherAt + WIDE / 2, y);
        }
        rectangle(otherAt, y, kept, false);
        int below = y + kept.size() * LINE + 20;
        if (!taken.isEmpty()) {
            svg.append(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#ffffff\" stroke=\"#0b0c0c\" stroke-width=\"1\" stroke-dasharray=\"4 3\"/>"
                            .formatted(otherAt + 12, below, WIDE - 12, taken.size() * LINE + 16));
            write(otherAt + 24, below + 22, taken);
            below += taken.size() * LINE + 16;
        }
        otherFrom = below;
    }

    private static List<String> withSources(List<String> lines, List<Line> more) {
        more.forEach(line -> lines.addAll(wrap("· " + line.name() + ": " + number(line.number()))));
        return lines;
    }

    /** The flow in one sentence, for whoever does not see it. */
    private String told() {
        List<String> parts = new ArrayList<>();
        for (Box box : Box.values()) {
            if (flow.at(box) instanceof Count.Known(int n) && (n > 0 || !isOptional(box))) {
                parts.add(flow.words(box) + ": " + number(n));
            }
        }
        return String.join(". ", parts);
    }

    private List<String> found() {
        List<String> lines = new ArrayList<>(box(Box.IDENTIFIED));
        if (flow.sources().isEmpty()) {
            lines.addAll(box(Box.DATABASES));
        }
        for (Line source : flow.sources()) {
            lines.addAll(wrap("· " + source.name() + ": " + number(source.number())));
        }
        return lines;
    }

    private List<String> removed() {
        List<String> lines = some(Box.DUPLICATES, Box.AUTOMATION_REMOVED, Box.OTHER_REMOVED);
        lines.addAll(some(Box.NOT_SCREENED_STOPPED, Box.WAITING_SCREENING));
        return lines;
    }

    /** Boxes of which those that are empty by their nature are left out. */
    private List<String> some(Box... boxes) {
        List<String> lines = new ArrayList<>();
        for (Box box : boxes) {
            if (!(isOptional(box) && flow.known(box) == 0)) {
                lines.addAll(box(box));
            }
        }
        return lines;
    }

    private static boolean isOptional(Box box) {
        return switch (box) {
            case NOT_SCREENED_STOPPED,
                    WAITING_SCREENING,
                    WAITING_RETRIEVAL,
                    WAITING_ASSESSMENT,
                    AUTOMATION_REMOVED,
                    OTHER_REMOVED,
                    PREVIOUS_STUDIES_GONE,
                    PREVIOUS_REPORTS_GONE,
                    OTHER_NOT_SCREENED_STOPPED,
                    OTHER_WAITING_SCREENING,
                    OTHER_WAITING_RETRIEVAL,
                    OTHER_WAITING_ASSESSMENT -> true;
            default -> false;
        };
    }

    private List<String> box(Box box) {
        return new ArrayList<>(
                switch (flow.at(box)) {
                    case Count.Known(int n) -> wrap(flow.words(box) + ": " + number(n));
                    case Count.NotReported _ -> wrap(flow.words(box) + ": " + EvidenceWords.FLOW_NOT_REPORTED.say());
                });
    }

    private void row(String id, List<String> left, List<String> right) {
        int high = Math.max(left.size(), right.size()) * LINE + 20;
        int leftHigh = left.size() * LINE + 20;
        rectangle(leftAt, y, left, false);
        if (!right.isEmpty()) {
            rectangle(rightAt, y, right, false);
            arrow(leftAt + WIDE, y + 20, rightAt, y + 20);
        }
        int next = Math.max(
                y + high + GAP,
                flow.hasOtherColumn() && id.matches("tl-flow-(screened|sought|assessed)") ? otherFrom + GAP : 0);
        arrow(leftAt + WIDE / 2, y + leftHigh, leftAt + WIDE / 2, next);
        svg.append("<g id=\"").append(id).append("\"></g>");
        y = next;
    }

    private void rectangle(int x, int top, List<String> lines, boolean last) {
        svg.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"%s\" stroke=\"#0b0c0c\" stroke-width=\"%s\"/>"
                        .formatted(x, top, WIDE, lines.size() * LINE + 20, "#ffffff", last ? "2.5" : "1.25"));
        write(x + 12, top + 26, lines);
    }

    private void write(int x, int top, List<String> lines) {
        int at = top;
        for (String line : lines) {
            svg.append("<text x=\"%d\" y=\"%d\" fill=\"#0b0c0c\">%s</text>".formatted(x, at, escape(line)));
            at += LINE;
        }
    }

    private void line(int fromX, int fromY, int toX, int toY) {
        svg.append("<path d=\"M%d %dL%d %d\" fill=\"none\" stroke=\"#0b0c0c\" stroke-width=\"1.25\"/>"
                .formatted(fromX, fromY, toX, toY));
    }

    private void arrow(int fromX, int fromY, int toX, int toY) {
        boolean down = fromX == toX;
        line(fromX, fromY, toX, toY);
        svg.append((down
                        ? "<path d=\"M%d %dl-5 -9h10z\" fill=\"#0b0c0c\"/>"
                        : "<path d=\"M%d %dl-9 -5v10z\" fill=\"#0b0c0c\"/>")
                .formatted(toX, toY));
    }

    private static List<String> wrap(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("   ");
            }
            line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** 7,473 as it is written here. */
    public static String number(int n) {
        return String.format(Locale.UK, "%,d", n);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
