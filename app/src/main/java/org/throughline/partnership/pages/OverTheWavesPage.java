package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.COLUMN_SIDE;
import static org.throughline.partnership.TrendWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.Table;
import org.throughline.govuk.TextSize;
import org.throughline.govuk.grammar.Figure;
import org.throughline.pages.Page;
import org.throughline.pages.SafeCsv;
import org.throughline.partnership.Design;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Item;
import org.throughline.partnership.OverTheWaves;
import org.throughline.partnership.OverTheWaves.Stood;
import org.throughline.partnership.Side;
import org.throughline.words.Manner;

/** For each ingredient a table: a row for each side, a column for each wave; from three waves on with lines beside it. */
public record OverTheWavesPage(Design design, OverTheWaves over) implements Page {
    @Override
    public String title() {
        return TREND_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    @Override
    public boolean wide() {
        return true;
    }

    public List<Ingredient> ingredients() {
        return List.of(Ingredient.values());
    }

    /** So few waves fit beside each other on a phone. */
    public boolean fits() {
        return over.waves().size() <= OverTheWaves.FEWEST_FOR_A_LINE;
    }

    public String csvAt() {
        return Paths.overTheWaves(design.partnership().id()) + ".csv";
    }

    public Figure figure(Ingredient ingredient) {
        Trend drawing = Trend.of(over, ingredient);
        return Figure.of(drawing.id(), finding(ingredient), drawing);
    }

    /** Which sides have another median in the last wave than in the first, of those that both show; no change is claimed. */
    String finding(Ingredient ingredient) {
        OverTheWaves.Read first = over.waves().getFirst();
        OverTheWaves.Read last = over.waves().getLast();
        List<Went> went = over.sides().stream()
                .flatMap(side ->
                        Went.of(side, over.stood(first, side, ingredient), over.stood(last, side, ingredient)).stream())
                .toList();
        String moved = went.stream().filter(Went::moved).map(Went::words).collect(Collectors.joining("; "));
        String from = first.wave().name();
        String to = last.wave().name();
        if (went.isEmpty()) {
            return TREND_NONE_FROM_TO.say(from, to);
        }
        return moved.isEmpty() ? TREND_STAYED.say(from, to) : TREND_FINDING.say(from, to, moved);
    }

    /** From where to where a side went that both waves show. */
    private record Went(Side side, double was, double is) {
        static Optional<Went> of(Side side, Stood then, Stood now) {
            return then instanceof Stood.Median(double was, int _) && now instanceof Stood.Median(double is, int _)
                    ? Optional.of(new Went(side, was, is))
                    : Optional.empty();
        }

        boolean moved() {
            return was != is;
        }

        String words() {
            return TREND_SIDE_WENT.say(side.words(), Figures.steps(was), Figures.steps(is));
        }
    }

    public Table table(Ingredient ingredient) {
        Table table = Table.of(
                TREND_CAPTION.say(),
                Stream.concat(
                                Stream.of(Table.Column.of(COLUMN_SIDE.say())),
                                over.waves().stream()
                                        .map(r -> Table.Column.numeric(r.wave().name())))
                        .toArray(Table.Column[]::new));
        for (Side side : over.sides()) {
            table = table.row(Stream.concat(
                            Stream.of(side.words()),
                            over.waves().stream().map(r -> cell(over.stood(r, side, ingredient))))
                    .toArray(String[]::new));
        }
        return table.captionSize(TextSize.S).asSmall();
    }

    /** With which ingredient feeling valued counts, where the two wordings divide it differently. */
    public Optional<String> countedWhere(Ingredient ingredient) {
        return Item.VALUED
                .readTwice(Manner.now())
                .filter(_ -> ingredient.inTheBank().dividedDifferently());
    }

    public String about(Ingredient ingredient) {
        return TREND_TABLE.say(ingredient.words());
    }

    private static String cell(Stood stood) {
        return stood instanceof Stood.Median(double steps, int people)
                ? TREND_CELL.say(Figures.steps(steps), Integer.toString(people))
                : withoutMedian(stood);
    }

    private static String withoutMedian(Stood stood) {
        return switch (stood) {
            case Stood.NotAsked _ -> TREND_NOT_ASKED.say();
            case Stood.Hidden _ -> TREND_HIDDEN.say();
            case Stood.NobodyOnTheScale _ -> TREND_NOBODY.say();
            case Stood.Median _ -> "";
        };
    }

    /** The same, a line for each ingredient, side and wave. */
    static SafeCsv csv(OverTheWaves over) {
        SafeCsv csv =
                SafeCsv.of("ingredient", "side", "wave", "counted on", "median 0-3", "people", "why there is none");
        for (Ingredient ingredient : Ingredient.values()) {
            for (Side side : over.sides()) {
                over.waves().forEach(r -> csv.row(line(over, r, side, ingredient)));
            }
        }
        return csv.row(TREND_NOT_SHOWN.say());
    }

    private static List<String> line(OverTheWaves over, OverTheWaves.Read r, Side side, Ingredient ingredient) {
        Stood stood = over.stood(r, side, ingredient);
        List<String> line = new ArrayList<>(List.of(
                ingredient.plainWords(),
                side.words(),
                r.wave().name(),
                r.wave().familiesFrom().orElseThrow().toString()));
        line.addAll(
                stood instanceof Stood.Median(double steps, int people)
                        ? List.of(Figures.steps(steps), Integer.toString(people), "")
                        : List.of("", "", withoutMedian(stood)));
        return line;
    }
}
