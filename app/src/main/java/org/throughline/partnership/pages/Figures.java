package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.*;
import static org.throughline.partnership.ResultWords.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.pages.SafeCsv;
import org.throughline.partnership.Change;
import org.throughline.partnership.Given;
import org.throughline.partnership.Item;
import org.throughline.partnership.ReadResult;
import org.throughline.partnership.Result;
import org.throughline.partnership.Side;
import org.throughline.partnership.Tally;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Wording;

/** The figures of a result in words and in a file; all from what the result may show, and from nothing else. */
final class Figures {
    private Figures() {}

    /** A step of the scale, or halfway between two. */
    static String steps(double steps) {
        return steps == Math.rint(steps) ? Integer.toString((int) steps) : String.format(Locale.UK, "%.1f", steps);
    }

    static String share(double share) {
        return Math.round(share * 100) + "%";
    }

    /** How far apart the sides are, as somebody would say it. */
    static String gap(Result result, org.throughline.partnership.Ingredient ingredient) {
        return result.gap(ingredient)
                .map(g -> g.steps() == 0
                        ? GAP_NONE.say()
                        : GAP.say(
                                steps(g.steps()),
                                g.highest().words(),
                                g.lowest().words(),
                                g.steps()))
                .orElseGet(GAP_UNKNOWN::say);
    }

    /** Whether a side has changed since the wave before, and how that was judged. */
    static String change(Side side, Change c) {
        String from = share(c.before());
        String to = share(c.now());
        return switch (c.which()) {
            case MORE -> CHANGE_MORE.say(side.words(), from, to);
            case FEWER -> CHANGE_FEWER.say(side.words(), from, to);
            case NOT_CALLED_A_CHANGE -> CHANGE_NONE.say(side.words(), from, to);
        };
    }

    /** Side by side and question by question: counts, median and middle half. Opens in a spreadsheet. */
    static SafeCsv csv(ReadResult read) {
        SafeCsv csv = SafeCsv.of(
                "side",
                "invited",
                "answered",
                "answered in % of invited",
                "aim in %",
                "ingredient",
                "question",
                "not at all",
                "a little",
                "mostly",
                "fully",
                "not in a position to know",
                "not asked",
                "left out",
                "median 0-3",
                "middle half from",
                "middle half to");
        for (Side side : Side.values()) {
            read.wave()
                    .invited(side)
                    .ifPresent(invited -> read.result()
                            .of(side)
                            .ifPresentOrElse(
                                    shown -> ofSide(invited, shown).forEach(csv::row),
                                    () -> csv.row(
                                            side.words(),
                                            Integer.toString(invited.people()),
                                            Covered.hidden(invited),
                                            "",
                                            Integer.toString(invited.aim()))));
        }
        return csv.row(FORMATIVE.say());
    }

    private static List<List<String>> ofSide(Wave.Invited invited, Result.OfSide shown) {
        return Arrays.stream(Item.values())
                .map(item -> {
                    List<String> start = new ArrayList<>(List.of(
                            invited.side().words(),
                            Integer.toString(invited.people()),
                            Integer.toString(shown.answers()),
                            Integer.toString(Covered.percent(invited, shown.answers())),
                            Integer.toString(invited.aim()),
                            item.ingredient().plainWords(),
                            item.asked(Wording.STAFF)));
                    Tally tally = shown.items().get(item);
                    start.addAll(
                            tally == null
                                    ? List.of(HIDDEN_SHORT.say(Integer.toString(invited.needed())))
                                    : cells(tally, shown.answers()));
                    return start;
                })
                .toList();
    }

    static List<String> cells(Tally t, int answers) {
        List<String> cells = Arrays.stream(Given.values())
                .map(g -> Integer.toString(t.of(g)))
                .collect(Collectors.toCollection(ArrayList::new));
        cells.add(Integer.toString(answers - t.answered()));
        if (t.onScale() > 0) {
            cells.addAll(
                    List.of(steps(t.median()), Integer.toString(t.lowerQuarter()), Integer.toString(t.upperQuarter())));
        }
        return cells;
    }

    static Optional<String> median(Optional<Tally> tally) {
        return tally.map(t -> steps(t.median()));
    }

    static List<String> changes(Map<Side, Change> changes) {
        return Arrays.stream(Side.values())
                .flatMap(side -> Optional.ofNullable(changes.get(side)).map(change -> change(side, change)).stream())
                .toList();
    }
}
