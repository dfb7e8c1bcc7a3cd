package org.throughline.partnership.pages;

import static org.throughline.partnership.ResultWords.*;

import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Component;
import org.throughline.partnership.Given;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.ReadResult;
import org.throughline.partnership.Result;
import org.throughline.partnership.Side;
import org.throughline.partnership.Tally;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Wording;

/**
 * What each side felt, drawn: a lane for each, a bar for each answer on the scale as high as its share, a line under the middle
 * half and the side's own mark at the median. The whole distribution stands there in numbers.
 */
public record Felt(Ingredient ingredient, List<Lane> lanes) implements Component {
    public static final int WIDTH = 330;
    private static final int TOP = 26;
    private static final int LANE = 86;
    private static final int HIDDEN_LANE = 44;
    private static final int FIRST = 41;
    private static final int STEP = 82;
    private static final int HIGHEST = 32;

    /** One side: its bars and median, or the words why it is not shown. */
    public record Lane(Side side, int y, String coverage, List<Bar> bars, Optional<Middle> middle) {}

    public record Bar(int x, int height, int people) {}

    /** Where half of the people stand, and the median among them. */
    public record Middle(int from, int to, int median) {}

    static Felt of(ReadResult read, Ingredient ingredient) {
        List<Lane> lanes = new ArrayList<>();
        int y = TOP;
        for (Wave.Invited invited : read.wave().invited()) {
            Optional<Result.OfSide> shown = read.result().of(invited.side());
            Optional<Tally> tally = shown.flatMap(s -> s.of(ingredient));
            lanes.add(new Lane(
                    invited.side(),
                    y,
                    Covered.inShort(read, invited),
                    tally.map(Felt::bars).orElse(List.of()),
                    tally.map(t -> new Middle(x(t.lowerQuarter()), x(t.upperQuarter()), x(t.median())))));
            y += tally.isPresent() ? LANE : HIDDEN_LANE;
        }
        return new Felt(ingredient, List.copyOf(lanes));
    }

    private static List<Bar> bars(Tally t) {
        return Given.SCALE.stream()
                .map(g -> new Bar(x(g.steps()), (int) Math.round(HIGHEST * t.of(g) / (double) t.onScale()), t.of(g)))
                .toList();
    }

    private static int x(double steps) {
        return FIRST + (int) Math.round(steps * STEP);
    }

    public int height() {
        Lane last = lanes.getLast();
        return last.y() + (last.middle().isPresent() ? LANE : HIDDEN_LANE);
    }

    public String id() {
        return "felt-" + ingredient.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The words of the scale, each over its column. */
    public List<Mark> scale() {
        return Given.SCALE.stream()
                .map(g -> new Mark(x(g.steps()), g.words(Wording.STAFF)))
                .toList();
    }

    public record Mark(int x, String words) {}

    /** What the drawing shows, for those who hear the page. */
    public String description() {
        List<String> told = lanes.stream()
                .map(lane -> lane.middle()
                        .map(m -> FELT_LANE.say(
                                lane.side().words(),
                                Figures.steps((m.median() - FIRST) / (double) STEP),
                                lane.coverage()))
                        .orElseGet(() -> lane.side().words() + ": " + lane.coverage()))
                .toList();
        return FELT_DESCRIPTION.say(String.join("; ", told));
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        org.throughline.templates.partnership.JtefeltGenerated.render(page, null, this);
    }
}
