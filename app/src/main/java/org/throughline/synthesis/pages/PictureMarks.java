package org.throughline.synthesis.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Coder;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Mark;
import org.throughline.synthesis.ReadingText.Line;
import org.throughline.synthesis.pictures.PlacedLine;
import org.throughline.synthesis.pictures.PlacedLine.Row;

/**
 * What readers marked on the picture of a page: each has a lane of their own in the margin, and a line of their own under the
 * words. Lanes differ in colour, pattern and shape, and say by whom they are.
 */
public final class PictureMarks {
    /** How wide a lane is, in dots of the picture. */
    static final int LANE = 44;

    /** How far the lines under the same words stand from one another, in dots. */
    private static final int BETWEEN = 4;

    private final List<PlacedLine> lines;
    private final List<Lane> lanes;

    /** One reader with all that they read on this page. */
    public record Lane(Signed by, List<Read> reads) {
        /** The way it is drawn; readers from outside have one in common. */
        public String style() {
            return by.mark().map(Mark::name).orElse("outside").toLowerCase(Locale.ROOT);
        }
    }

    /** One reading of words that stand on this page, wholly or in part. */
    public record Read(Extract extract, Extract.Coding coding) {
        public String id() {
            return "reading-" + coding.id();
        }

        private boolean covers(Line line) {
            return extract.span()
                    .filter(s -> s.first() <= line.number() && line.number() <= s.last())
                    .isPresent();
        }
    }

    /** A line in the margin beside the words of a reading. */
    public record Stripe(String style, int x, int top, int bottom, Optional<Mark> mark, String href, String label) {
        public int middle() {
            return x + LANE / 2;
        }

        public int width() {
            return LANE;
        }

        /** Never so low that a finger misses it. */
        public int height() {
            return Math.max(LANE, bottom - top);
        }
    }

    /** A line under one row of words. */
    public record Under(String style, int from, int to, int y) {}

    private PictureMarks(List<PlacedLine> lines, List<Lane> lanes) {
        this.lines = lines;
        this.lanes = lanes;
    }

    static PictureMarks of(List<PlacedLine> lines, List<Extract> extracts, Map<SeatId, Signed> signs) {
        Map<Coder, List<Read>> by = new java.util.LinkedHashMap<>();
        extracts.stream()
                .flatMap(e -> e.codings().stream().map(c -> new Read(e, c)))
                .filter(read -> lines.stream().anyMatch(l -> read.covers(l.line())))
                .sorted(Comparator.comparingInt(
                        r -> r.extract().span().map(s -> s.first()).orElse(0)))
                .forEach(read -> by.computeIfAbsent(read.coding().by(), _ -> new ArrayList<>())
                        .add(read));
        return new PictureMarks(
                lines,
                by.entrySet().stream()
                        .map(e -> new Lane(Signed.of(e.getKey(), signs), e.getValue()))
                        .sorted(Comparator.comparingInt(
                                l -> l.by().mark().map(Mark::ordinal).orElse(Mark.values().length)))
                        .toList());
    }

    public List<Lane> lanes() {
        return lanes;
    }

    /** How wide the margin is, in dots. */
    public int margin() {
        return lanes.size() * LANE;
    }

    public boolean marked(PlacedLine line) {
        return lanes.stream().flatMap(l -> l.reads().stream()).anyMatch(r -> r.covers(line.line()));
    }

    private List<Row> rows(Read read) {
        return lines.stream()
                .filter(l -> read.covers(l.line()))
                .flatMap(l -> l.rows().stream())
                .toList();
    }

    public List<Stripe> stripes() {
        List<Stripe> stripes = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (Read read : lanes.get(lane).reads()) {
                List<Row> rows = rows(read);
                if (!rows.isEmpty()) {
                    stripes.add(stripe(lane, read, rows));
                }
            }
        }
        return stripes;
    }

    private Stripe stripe(int at, Read read, List<Row> rows) {
        Lane lane = lanes.get(at);
        return new Stripe(
                lane.style(),
                at * LANE - margin(),
                rows.stream().mapToInt(Row::y).min().orElseThrow(),
                rows.stream().mapToInt(r -> r.y() + r.height()).max().orElseThrow(),
                lane.by().mark(),
                "#" + read.id(),
                lane.by().words() + ": " + read.coding().code());
    }

    public List<Under> unders() {
        List<Under> unders = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            String style = lanes.get(lane).style();
            int lower = lane * BETWEEN - 3;
            lanes.get(lane).reads().stream()
                    .flatMap(r -> rows(r).stream())
                    .distinct()
                    .map(r -> new Under(style, r.x(), r.x() + r.width(), r.y() + r.height() + lower))
                    .forEach(unders::add);
        }
        return unders;
    }
}
