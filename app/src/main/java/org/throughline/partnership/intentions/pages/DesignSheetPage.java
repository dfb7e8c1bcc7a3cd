package org.throughline.partnership.intentions.pages;

import static org.throughline.partnership.PartnershipWords.*;
import static org.throughline.partnership.intentions.SheetWords.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Goal;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Item;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.Wave;
import org.throughline.partnership.conditions.LocalConditions;
import org.throughline.partnership.intentions.DesignSheet;
import org.throughline.partnership.intentions.Intention;
import org.throughline.partnership.intentions.SheetWords;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.working.Aspect;
import org.throughline.partnership.working.WorkingModel;
import org.throughline.partnership.working.pages.HowItWorks;

/**
 * The design on a sheet to print, for everybody. Holders are named as in public, whoever prints it.
 *
 * @param mine the seats for which whoever reads it may still say what is intended
 */
public record DesignSheetPage(DesignSheet sheet, List<Place> mine) implements Page {

    @Override
    public String title() {
        return TITLE.say(sheet.design().partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(sheet.design().partnership().id()));
    }

    public String version() {
        var p = sheet.design().partnership();
        return p.kind().words() + " · " + VERSION.say(p.version(), Dates.day(p.changedOn())) + " · "
                + AS_OF.say(Dates.day(sheet.day()));
    }

    public HowItWorks works() {
        return new HowItWorks(sheet.design(), sheet.working(), false, sheet.day());
    }

    public Optional<String> conditions() {
        return sheet.conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(CONDITIONS_MARKED.say(LocalConditions.each(sheet.conditions())));
    }

    /** A measure in one line: from where to where, who answers for it, when it is looked at again. */
    public String line(Measure m) {
        return MEASURE_LINE.say(
                m.name(),
                m.baseline().stripTrailingZeros().toPlainString(),
                Dates.shortDay(m.baselineOn()),
                m.target().stripTrailingZeros().toPlainString(),
                m.unit(),
                sheet.design().place(m.owner()).map(Place::title).orElse(""),
                Dates.shortDay(m.reviewOn()));
    }

    public boolean isUnmeasured(Goal goal) {
        return sheet.goalsWithoutAMeasure().contains(goal);
    }

    public List<Side> sides() {
        return Arrays.stream(Side.values())
                .filter(s -> !sheet.seats(s).isEmpty())
                .toList();
    }

    public String seat(Place p) {
        return SEAT_LINE.say(p.publicHolder(), p.mandate(), Dates.shortDay(p.until()));
    }

    public String missing() {
        return sheet.sidesWithoutASeat().isEmpty()
                ? MISSING_NONE.say()
                : MISSING.say(each(sheet.sidesWithoutASeat(), Side::words));
    }

    public List<String> coverage(Wave wave) {
        return wave.invited().stream()
                .map(i -> COVERAGE_LINE.say(i.side().words(), i.people(), i.aim()))
                .toList();
    }

    public Optional<String> askedSince() {
        return sheet.askedSince().map(day -> INTENDED_SINCE.say(Dates.day(day)));
    }

    public List<Ingredient> ingredients() {
        return List.of(Ingredient.values());
    }

    /** The questions of an ingredient to which some seat said something. */
    public List<Item> said(Ingredient ingredient) {
        return Item.of(ingredient).stream()
                .filter(item -> !sheet.of(item).isEmpty())
                .toList();
    }

    public String asked(Item item) {
        return Saying.asked(item);
    }

    public String says(Intention i) {
        return Saying.of(sheet.design(), i);
    }

    public Optional<String> notSaid(Ingredient ingredient) {
        List<Item> items = sheet.notSaid(ingredient);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(NOT_SAID.say(items.stream().map(this::asked).collect(Collectors.joining(" "))));
    }

    public String intend(Place p) {
        return SheetPaths.intend(sheet.design().partnership().id(), p.id(), Ingredient.PARTICIPATION);
    }

    /** Everything that this sheet asks for and that is not settled, each in a sentence; of ingredients, until people are asked. */
    public List<String> unsettled() {
        List<String> open = new ArrayList<>();
        add(open, sheet.working().open(), Aspect::words, UNSETTLED_ASPECTS);
        sheet.working().strains(sheet.design(), sheet.day()).stream()
                .map(WorkingModel.Strain::words)
                .forEach(open::add);
        add(open, sheet.sidesWithoutASeat(), Side::words, UNSETTLED_SIDES);
        add(open, sheet.emptySeats(), Place::title, UNSETTLED_SEATS);
        if (sheet.design().goals().isEmpty()) {
            open.add(UNSETTLED_GOALS.say());
        }
        add(open, sheet.goalsThatServeNone(), Goal::words, UNSETTLED_SERVES);
        add(open, sheet.goalsWithoutAMeasure(), Goal::words, UNSETTLED_MEASURE);
        if (sheet.coverage().isEmpty()) {
            open.add(UNSETTLED_COVERAGE.say());
        }
        if (sheet.askedSince().isEmpty()) {
            for (Ingredient ingredient : Ingredient.values()) {
                addOpen(open, ingredient);
            }
        }
        return open;
    }

    /** What of an ingredient no seat has said, or is in doubt of. */
    private void addOpen(List<String> open, Ingredient ingredient) {
        int notSaid = sheet.notSaid(ingredient).size();
        int doubt = sheet.inDoubt(ingredient).size();
        if (notSaid > 0) {
            open.add(UNSETTLED_SAID.say(ingredient.words(), notSaid));
        }
        if (doubt > 0) {
            open.add(UNSETTLED_DOUBT.say(ingredient.words(), doubt));
        }
    }

    private static <T> void add(List<String> open, List<T> things, Function<T, String> words, SheetWords says) {
        if (!things.isEmpty()) {
            open.add(says.say(each(things, words)));
        }
    }

    private static <T> String each(List<T> things, Function<T, String> words) {
        return things.stream().map(words).collect(Collectors.joining("; "));
    }
}
