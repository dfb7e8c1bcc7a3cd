package org.throughline.partnership.pages;

import static org.throughline.partnership.ResultWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Action;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Wave;

/** The result on two sheets of paper, which a parent representative can explain in a minute. */
public record TwoPagesPage(ReadingPage reading) implements Page {
    @Override
    public String title() {
        return TWO_PAGES_TITLE.say(
                reading.design().partnership().name(), reading.wave().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(reading.at());
    }

    /** Medians side by side: a row for each ingredient, a column for each side that is shown. */
    public Table medians() {
        List<Wave.Invited> shown = reading.wave().invited().stream()
                .filter(i -> reading.read().result().of(i.side()).isPresent())
                .toList();
        Table table = Table.of(
                MEDIANS_CAPTION.say(),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(Table.Column.of(COLUMN_INGREDIENT.say())),
                                shown.stream()
                                        .map(i -> Table.Column.numeric(i.side().words())))
                        .toArray(Table.Column[]::new));
        for (Ingredient ingredient : Ingredient.values()) {
            String[] cells = new String[shown.size() + 1];
            cells[0] = ingredient.words();
            for (int i = 0; i < shown.size(); i++) {
                cells[i + 1] = Figures.median(
                                reading.read().result().of(shown.get(i).side()).flatMap(s -> s.of(ingredient)))
                        .orElse("–");
            }
            table = table.row(cells);
        }
        return table.asSmall();
    }

    public String whoAnswered() {
        return String.join(
                "; ",
                reading.wave().invited().stream()
                        .map(i -> i.side().words() + " " + Covered.inShort(reading.read(), i))
                        .toList());
    }

    /** The representative's sentence where one was said, else how far the sides are apart. */
    public String sentence(Ingredient ingredient) {
        return reading.sentence(ingredient)
                .orElseGet(() -> Figures.gap(reading.read().result(), ingredient));
    }

    public String owner(Action action) {
        return reading.register().owner(action);
    }

    public String state(Action action) {
        return reading.register().state(action);
    }

    public String closed() {
        return Dates.day(reading.wave().familiesFrom().orElseThrow());
    }
}
