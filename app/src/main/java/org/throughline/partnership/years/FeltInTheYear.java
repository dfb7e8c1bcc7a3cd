package org.throughline.partnership.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.throughline.partnership.Change;
import org.throughline.partnership.Given;
import org.throughline.partnership.Item;
import org.throughline.partnership.Place;
import org.throughline.partnership.ReadResult;
import org.throughline.partnership.Result;
import org.throughline.partnership.Side;
import org.throughline.partnership.Tally;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Wording;
import org.throughline.partnership.working.Aspect;
import org.throughline.partnership.working.Way;
import org.throughline.partnership.years.YearTable.Kind;
import org.throughline.partnership.years.YearTable.Writing;
import org.throughline.partnership.years.YearTable.Written;

/**
 * The tables of how it works, who sat there, what was felt and what was observed. Felt comes from {@link Result} alone, where a side under five is
 * not, so a year shows no more of it than the waves do.
 */
final class FeltInTheYear {
    private final YearOfWork year;

    FeltInTheYear(YearOfWork year) {
        this.year = year;
    }

    List<YearTable> tables() {
        return List.of(works(), seats(), waves(), felt(), together(), dissent(), changes(), observed(), read());
    }

    /** As it was agreed on the last day of the year. */
    private YearTable works() {
        Writing works = new Writing(Kind.HOW_IT_WORKS);
        for (Aspect aspect : Aspect.values()) {
            works.row(
                    aspect.words(),
                    year.working()
                            .wayOn(aspect, year.span().until())
                            .map(Way::words)
                            .orElseGet(YearWords.CELL_NOT_AGREED::say));
        }
        return works.done();
    }

    private YearTable seats() {
        Writing seats = new Writing(Kind.SEATS);
        for (Side side : Side.values()) {
            List<Place> held = year.design().places().stream()
                    .filter(p -> p.side() == side && p.heldOn(year.span().until()))
                    .toList();
            seats.row(side.words(), held.size(), (int)
                    held.stream().filter(p -> p.filledOn(year.span().until())).count());
        }
        return seats.done();
    }

    private YearTable waves() {
        Writing waves = new Writing(Kind.WAVES);
        each((wave, read) ->
                waves.row(wave, closed(read), (read.complete() ? YearWords.CELL_YES : YearWords.CELL_NO).say()));
        return waves.done();
    }

    private YearTable felt() {
        Writing felt = new Writing(Kind.FELT);
        each((wave, read) -> read.wave()
                .invited()
                .forEach(invited -> read.result()
                        .of(invited.side())
                        .ifPresentOrElse(
                                shown -> {
                                    for (Item item : Item.values()) {
                                        felt.row(question(wave, invited, shown, item));
                                    }
                                },
                                () -> felt.row(hidden(wave, invited)))));
        return felt.done();
    }

    private static Object[] question(int wave, Wave.Invited invited, Result.OfSide shown, Item item) {
        List<Object> row = new ArrayList<>(List.of(
                wave,
                invited.side().words(),
                invited.people(),
                invited.aim(),
                shown.answers(),
                item.ingredient().plainWords(),
                item.asked(Wording.STAFF)));
        Tally tally = shown.items().get(item);
        if (tally == null) {
            row.addAll(Collections.nCopies(Kind.FELT.columns().size() - row.size(), YearWords.CELL_HIDDEN.say()));
        } else {
            Arrays.stream(Given.values()).forEach(g -> row.add(tally.of(g)));
            row.add(shown.answers() - tally.answered());
            row.addAll(
                    tally.onScale() == 0
                            ? List.of("", "", "")
                            : List.of(tally.median(), tally.lowerQuarter(), tally.upperQuarter()));
        }
        return row.toArray();
    }

    private static Object[] hidden(int wave, Wave.Invited invited) {
        List<Object> row = new ArrayList<>(List.of(wave, invited.side().words(), invited.people(), invited.aim()));
        row.addAll(Collections.nCopies(Kind.FELT.columns().size() - row.size(), YearWords.CELL_HIDDEN.say()));
        return row.toArray();
    }

    /** Without the name of the body: it is in its area. */
    private YearTable together() {
        Writing together = new Writing(Kind.ANSWERED_TOGETHER);
        each((wave, read) -> read.bodies().forEach(body -> {
            for (Item item : Item.values()) {
                body.answers()
                        .to(item)
                        .ifPresent(given -> together.row(
                                wave,
                                body.side().words(),
                                body.people(),
                                item.asked(Wording.STAFF),
                                given.words(Wording.STAFF)));
            }
        }));
        return together.done();
    }

    private YearTable dissent() {
        Writing dissent = new Writing(Kind.DISSENT_OF_BODIES);
        each((wave, read) -> read.bodies()
                .forEach(body -> dissent.row(wave, body.side().words(), body.people(), new Written(body.dissent()))));
        return dissent.done();
    }

    private YearTable changes() {
        Writing changes = new Writing(Kind.CHANGES);
        each((wave, read) -> read.changes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(of -> of.getValue().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(change -> changes.row(changed(
                                wave, change.getKey().words(), of.getKey().words(), change.getValue())))));
        return changes.done();
    }

    private static Object[] changed(int wave, String side, String ingredient, Change c) {
        return new Object[] {
            wave,
            side,
            ingredient,
            percent(c.before()),
            percent(c.now()),
            percent(c.low()),
            percent(c.high()),
            YearWords.valueOf("CALLED_" + c.which().name()).say()
        };
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    private YearTable observed() {
        Writing observed = new Writing(Kind.OBSERVED);
        for (int i = 0; i < year.waves().size(); i++) {
            int wave = i + 1;
            YearOfWork.Round round = year.waves().get(i);
            round.observed()
                    .forEach(o -> observed.row(
                            wave,
                            closed(round.read()),
                            o.indicator().ingredient().plainWords(),
                            o.indicator().words(),
                            o.shown(),
                            o.indicator().couldBeGamed()));
        }
        return observed.done();
    }

    private YearTable read() {
        Writing together = new Writing(Kind.READ_TOGETHER);
        each((wave, read) -> read.reading().ifPresent(r -> {
            together.row(wave, r.heldOn(), YearWords.PART_AGREED.say(), new Written(r.agreed()));
            together.row(wave, r.heldOn(), YearWords.PART_DISSENT.say(), new Written(r.dissent()));
            read.sentences().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(s -> together.row(wave, r.heldOn(), s.getKey().words(), new Written(s.getValue())));
        }));
        return together.done();
    }

    private static LocalDate closed(ReadResult read) {
        return read.wave().familiesFrom().orElseThrow();
    }

    private void each(EachWave does) {
        for (int i = 0; i < year.waves().size(); i++) {
            does.of(i + 1, year.waves().get(i).read());
        }
    }

    /** Does something with each wave by its number in the year, beginning at 1. */
    private interface EachWave {
        void of(int wave, ReadResult read);
    }
}
