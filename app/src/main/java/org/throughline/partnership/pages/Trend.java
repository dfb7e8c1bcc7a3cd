package org.throughline.partnership.pages;

import static org.throughline.partnership.TrendWords.*;

import gg.jte.html.HtmlTemplateOutput;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.govuk.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.OverTheWaves;
import org.throughline.partnership.OverTheWaves.Stood;
import org.throughline.partnership.Side;

/**
 * How each side stood over the waves, drawn: a lane for each, a point at each median, and a line between two waves that both show the side. Days between
 * waves are as far apart as they were.
 */
public record Trend(Ingredient ingredient, String from, String to, List<Lane> lanes) implements Component {
    public static final int WIDTH = 330;
    private static final int TOP = 22;
    private static final int LANE = 84;
    private static final int EMPTY_LANE = 46;
    private static final int LEFT = 30;
    private static final int RIGHT = 310;
    private static final int FULLY = 32;
    private static final int STEP = 14;

    /** One side: its points, and the lines between those that follow each other. */
    public record Lane(Side side, int y, List<Point> points, List<Stretch> stretches, String told) {
        /** Where 0 (not at all) is, and 3 (fully). */
        public int bottom() {
            return y + FULLY + 3 * STEP;
        }

        public int top() {
            return y + FULLY;
        }

        /** No wave shows this side. */
        public boolean empty() {
            return points.isEmpty();
        }

        int end() {
            return y + (empty() ? EMPTY_LANE : LANE);
        }
    }

    public record Point(int x, int y, String median) {}

    public record Stretch(Point from, Point to) {}

    static Trend of(OverTheWaves over, Ingredient ingredient) {
        List<Lane> lanes = new ArrayList<>();
        int y = TOP;
        for (Side side : over.sides()) {
            Lane lane = lane(over, ingredient, side, y);
            lanes.add(lane);
            y = lane.end();
        }
        return new Trend(
                ingredient, month(over.waves().getFirst()), month(over.waves().getLast()), List.copyOf(lanes));
    }

    private static Lane lane(OverTheWaves over, Ingredient ingredient, Side side, int y) {
        List<Point> points = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Optional<Point> before = Optional.empty();
        for (OverTheWaves.Read read : over.waves()) {
            Optional<Point> now = point(over, read, over.stood(read, side, ingredient), y);
            now.ifPresent(points::add);
            if (before.isPresent() && now.isPresent()) {
                stretches.add(new Stretch(before.get(), now.get()));
            }
            told.add(now.map(Point::median).orElseGet(TREND_HIDDEN::say));
            before = now;
        }
        return new Lane(
                side, y, List.copyOf(points), List.copyOf(stretches), side.words() + ": " + String.join(", ", told));
    }

    private static Optional<Point> point(OverTheWaves over, OverTheWaves.Read read, Stood stood, int y) {
        return stood instanceof Stood.Median(double steps, int _)
                ? Optional.of(new Point(
                        x(over, read), y + FULLY + (int) Math.round((3 - steps) * STEP), Figures.steps(steps)))
                : Optional.empty();
    }

    private static int x(OverTheWaves over, OverTheWaves.Read read) {
        long all = days(over.waves().getFirst(), over.waves().getLast());
        return LEFT
                + (all == 0
                        ? 0
                        : (int) Math.round((RIGHT - LEFT) * days(over.waves().getFirst(), read) / (double) all));
    }

    private static long days(OverTheWaves.Read from, OverTheWaves.Read to) {
        return ChronoUnit.DAYS.between(
                from.wave().familiesFrom().orElseThrow(),
                to.wave().familiesFrom().orElseThrow());
    }

    private static String month(OverTheWaves.Read read) {
        return Dates.month(read.wave().familiesFrom().orElseThrow());
    }

    public int height() {
        return lanes.getLast().end();
    }

    public String id() {
        return "over-" + ingredient.name().toLowerCase(Locale.ROOT);
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return RIGHT;
    }

    /** What the drawing shows, for those who hear the page. */
    public String description() {
        return TREND_DRAWING.say(
                String.join("; ", lanes.stream().map(Lane::told).toList()));
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        org.throughline.templates.partnership.JtetrendGenerated.render(page, null, this);
    }
}
