package org.throughline.synthesis.pages;

import static org.throughline.synthesis.pooling.ForestWords.*;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Select;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.pages.SafeCsv;
import org.throughline.synthesis.Effect;
import org.throughline.synthesis.NumberWords;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.pooling.Forest;
import org.throughline.synthesis.pooling.ForestPlot;
import org.throughline.synthesis.pooling.ForestRow;
import org.throughline.synthesis.pooling.Model;
import org.throughline.synthesis.pooling.Pooled;
import org.throughline.synthesis.pooling.Scale;

/**
 * Estimates beside each other.
 *
 * @param groups which results can stand in one plot
 * @param chosen the place of the one that is shown, from 0
 * @param forest empty while there is no result
 * @param effects the results that are shown, in its order
 */
public record ForestPage(
        Synthesis synthesis,
        List<Forest.Group> groups,
        int chosen,
        Scale scale,
        Model model,
        Optional<Forest> forest,
        List<Effect> effects)
        implements Page {
    /** The columns before those that speak of pooling. */
    private static final int WITHOUT_POOLING = 4;

    private static final int FEW = 5;
    private static final double SOME = 0.3;
    private static final double MUCH = 0.6;

    @Override
    public String title() {
        return FOREST_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/numbers");
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/numbers/forest";
    }

    /** The same plot as a file. */
    public String file(String kind) {
        return at() + "/" + kind + "?group=" + chosen + "&scale="
                + URLEncoder.encode(scale.name(), StandardCharsets.UTF_8) + "&model=" + model.name();
    }

    public List<Select.Choice> groupChoices() {
        List<Select.Choice> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            all.add(Select.Choice.of(Integer.toString(i), groups.get(i).words()));
        }
        return all;
    }

    public List<Select.Choice> scales() {
        return Stream.of(Scale.values())
                .map(s -> Select.Choice.of(s.name(), s.words()))
                .toList();
    }

    public List<Select.Choice> models() {
        return Stream.of(Model.values())
                .map(m -> Select.Choice.of(m.name(), m.words()))
                .toList();
    }

    public boolean drawn() {
        return forest.orElseThrow().anythingDrawn();
    }

    public Content plot() {
        return out -> out.writeContent(ForestPlot.svg(forest.orElseThrow(), effects));
    }

    public String finding() {
        Forest f = forest.orElseThrow();
        return FOREST_FINDING.say(f.rows().size(), f.group().words());
    }

    /** What pooling gave, and how far it can be trusted; nothing while nobody asked for it. */
    public List<String> pooledWords() {
        if (model == Model.NONE || forest.isEmpty()) {
            return List.of();
        }
        Optional<Pooled> pooled = forest.get().pooled();
        if (pooled.isEmpty()) {
            return List.of(POOLED_TOO_FEW.say());
        }
        Pooled p = pooled.get();
        List<String> words = new ArrayList<>();
        words.add(POOLED_WORDS.say(
                p.model().words(),
                number(scale.outward(p.value())),
                number(scale.outward(p.low())),
                number(scale.outward(p.high())),
                p.weights().size()));
        words.add(SPREAD_WORDS.say(
                String.format(Locale.ROOT, "%.3f", p.betweenStudies()),
                String.format(Locale.ROOT, "%.0f", p.inconsistency() * 100),
                number(p.q()),
                p.freedom(),
                (p.inconsistency() < SOME ? SPREAD_LITTLE : p.inconsistency() < MUCH ? SPREAD_SOME : SPREAD_MUCH)
                        .say()));
        if (p.weights().size() < FEW) {
            words.add(POOLED_FEW.say());
        }
        return words;
    }

    private static String number(double value) {
        return ForestPlot.number(value);
    }

    private List<String> cells(int number) {
        Forest f = forest.orElseThrow();
        ForestRow row = f.rows().get(number);
        Effect effect = effects.get(number);
        Double weight = f.weights().get(row.effect());
        ForestRow.WhyNot why = f.out().get(row.effect());
        return List.of(
                Integer.toString(number + 1),
                row.label(),
                effect.estimate(),
                effect.interval().given()
                        ? effect.interval().low() + " to " + effect.interval().high() + " ("
                                + effect.interval().of() + ")"
                        : NumberWords.NOT_REPORTED.say(),
                weight == null ? "" : String.format(Locale.ROOT, "%.1f %%", weight * 100),
                model == Model.NONE || why == null ? "" : why.words());
    }

    private static List<String> head() {
        return List.of(
                NumberWords.COLUMN_NUMBER.say(),
                COLUMN_REPORT.say(),
                COLUMN_AS_REPORTED.say(),
                COLUMN_INTERVAL.say(),
                COLUMN_WEIGHT.say(),
                COLUMN_WHY_NOT.say());
    }

    public Table table() {
        int columns = model == Model.NONE ? WITHOUT_POOLING : head().size();
        Table table = Table.of(
                FOREST_TABLE.say(),
                head().stream().limit(columns).map(Table.Column::of).toArray(Table.Column[]::new));
        for (int i = 0; i < effects.size(); i++) {
            table = table.row(cells(i).stream().limit(columns).toArray(String[]::new));
        }
        return table;
    }

    SafeCsv csv() {
        SafeCsv csv = SafeCsv.of(head().toArray(String[]::new));
        for (int i = 0; i < effects.size(); i++) {
            csv.row(cells(i));
        }
        forest.flatMap(Forest::pooled)
                .ifPresent(p -> csv.row(
                        "",
                        FOREST_POOLED.say() + " (" + p.model().words() + ")",
                        number(scale.outward(p.value())),
                        number(scale.outward(p.low())) + " to " + number(scale.outward(p.high()))
                                + " (95 % confidence)",
                        "100 %",
                        String.format(
                                Locale.ROOT,
                                "tau2 %.4f; I2 %.1f %%; Q %.3f; df %d",
                                p.betweenStudies(),
                                p.inconsistency() * 100,
                                p.q(),
                                p.freedom())));
        return csv;
    }
}
