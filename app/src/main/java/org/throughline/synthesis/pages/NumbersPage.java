package org.throughline.synthesis.pages;

import static org.throughline.synthesis.NumberWords.*;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.DirectionVote;
import org.throughline.synthesis.Effect;
import org.throughline.synthesis.HarvestPlot;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;

/** The results as reported: drawn by the way they point, counted by report, and in a table beside. */
public record NumbersPage(
        Synthesis synthesis,
        boolean mayCode,
        List<Effect> effects,
        List<Held> reports,
        List<Theme> themes,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return NUMBERS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/numbers";
    }

    public String jointAt() {
        return Paths.of(synthesis.id()) + "/joint";
    }

    /** Under which number each result stands. */
    static Map<UUID, Integer> numbers(List<Effect> effects) {
        Map<UUID, Integer> numbers = new HashMap<>();
        effects.forEach(e -> numbers.put(e.id(), numbers.size() + 1));
        return numbers;
    }

    public Content plot() {
        return out -> out.writeContent(HarvestPlot.svg(effects, numbers(effects)));
    }

    public String finding() {
        return NUMBERS_PLOT_FINDING.say(
                effects.size(),
                effects.stream().map(Effect::reference).distinct().count());
    }

    public List<String> votes() {
        return DirectionVote.of(effects).stream()
                .map(v -> v.level().words() + ": " + v.words())
                .toList();
    }

    public Table table() {
        Map<UUID, Integer> numbers = numbers(effects);
        Table table = Table.of(
                NUMBERS_TABLE.say(),
                Table.Column.numeric(COLUMN_NUMBER.say()),
                Table.Column.of(COLUMN_REPORT.say()),
                Table.Column.of(COLUMN_OUTCOME.say()),
                Table.Column.of(COLUMN_DIRECTION.say()),
                Table.Column.of(COLUMN_ESTIMATE.say()),
                Table.Column.numeric(COLUMN_PEOPLE.say()),
                Table.Column.of(COLUMN_PAGE.say()));
        for (Effect e : effects) {
            table = table.row(
                    String.valueOf(numbers.getOrDefault(e.id(), 0)),
                    report(e.reference()),
                    e.outcome() + " (" + e.level().words() + ")",
                    e.direction().words(),
                    e.measure() + ": " + orNot(e.asReported()),
                    e.people().isPresent() ? "%,d".formatted(e.people().getAsInt()) : NOT_REPORTED.say(),
                    orNot(e.page()));
        }
        return table;
    }

    private static String orNot(String text) {
        return text.isBlank() ? NOT_REPORTED.say() : text;
    }

    private String report(UUID reference) {
        return reports.stream()
                .filter(r -> r.id().equals(reference))
                .map(Held::title)
                .findFirst()
                .orElse("");
    }

    public List<Select.Choice> reportChoices() {
        return ReportChoices.of(reports);
    }

    public List<Select.Choice> themeChoices() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", EFFECT_THEME_NONE.say())),
                        themes.stream().map(t -> Select.Choice.of(t.id().toString(), t.name())))
                .toList();
    }

    public List<Choice> levels() {
        return Stream.of(Effect.Level.values())
                .map(l -> Choice.of(l.name(), l.words()))
                .toList();
    }

    public List<Choice> directions() {
        return Stream.of(Effect.Direction.values())
                .map(d -> Choice.of(d.name(), d.words()))
                .toList();
    }
}
