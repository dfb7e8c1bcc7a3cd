package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.*;
import static org.throughline.partnership.ResultWords.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.govuk.Html;
import org.throughline.govuk.Link;
import org.throughline.govuk.Table;
import org.throughline.govuk.grammar.Figure;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.BodyAnswer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Given;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Item;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Priority;
import org.throughline.partnership.ReadResult;
import org.throughline.partnership.Result;
import org.throughline.partnership.Side;
import org.throughline.partnership.Tally;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Wording;
import org.throughline.partnership.intentions.Intention;
import org.throughline.partnership.intentions.pages.Saying;

/** The result of a wave: for each ingredient what was felt beside what was observed, below it what was intended once, then what people said about it. */
public record ReadingPage(
        Design design,
        ReadResult read,
        List<Observed> observed,
        List<Intention> intended,
        Improvements.Work work,
        boolean mayWork,
        LocalDate today,
        boolean byCode)
        implements Page {

    @Override
    public String title() {
        return READING_TITLE.say(wave().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public boolean anonymous() {
        return byCode;
    }

    public Wave wave() {
        return read.wave();
    }

    public String at() {
        return Paths.of(wave());
    }

    public String overTheWaves() {
        return Paths.overTheWaves(design.partnership().id());
    }

    public String act(String what) {
        return Paths.of(wave().partnership()) + "/" + what + "/" + wave().id();
    }

    public List<Ingredient> ingredients() {
        return List.of(Ingredient.values());
    }

    /** Who reads it now, and from when the others do. */
    public String whoReads() {
        if (wave().publicFrom().isPresent()) {
            return READ_BY_ALL.say(Dates.day(wave().publicFrom().get()));
        }
        LocalDate staff = wave().staffFrom().orElseThrow();
        return today.isBefore(staff) ? READ_BY_FAMILIES.say(Dates.day(staff)) : READ_BY_STAFF.say(Dates.day(staff));
    }

    public Optional<String> incomplete() {
        return read.complete() ? Optional.empty() : Optional.of(NOT_COMPLETE.say());
    }

    public List<String> hidden() {
        return Covered.hiddenSides(read);
    }

    public List<String> beyondInvited() {
        return Covered.beyondInvited(read);
    }

    public Figure felt(Ingredient ingredient) {
        Felt drawing = Felt.of(read, ingredient);
        Link csv =
                byCode ? null : Link.to(at() + "/figures.csv", CSV_LINK.say()).about(ingredient.words());
        return Figure.of(drawing.id(), Figures.gap(read.result(), ingredient), drawing)
                .note(FELT_NOTE.say())
                .source(FELT_SOURCE.say(Dates.day(wave().familiesFrom().orElseThrow())))
                .table(new InAFrame(questions(ingredient), ingredient.words()), csv);
    }

    /** Wide content that scrolls by itself. */
    private record InAFrame(Table table, String about) implements org.throughline.govuk.Component {
        @Override
        public void render(gg.jte.html.HtmlTemplateOutput page) {
            org.throughline.templates.partnership.JteinAFrameGenerated.render(page, null, table, about);
        }
    }

    /** Each question and side with its whole distribution. */
    private Table questions(Ingredient ingredient) {
        Table table = Table.of(
                QUESTIONS_CAPTION.say(),
                Table.Column.of(COLUMN_QUESTION.say()),
                Table.Column.of(COLUMN_SIDE.say()),
                Table.Column.numeric(GIVEN_NOT_AT_ALL.say()),
                Table.Column.numeric(GIVEN_A_LITTLE.say()),
                Table.Column.numeric(GIVEN_MOSTLY.say()),
                Table.Column.numeric(GIVEN_FULLY.say()),
                Table.Column.numeric(COLUMN_COULD_NOT_KNOW.say()),
                Table.Column.numeric(COLUMN_NOT_ASKED.say()),
                Table.Column.numeric(COLUMN_LEFT_OUT.say()),
                Table.Column.numeric(COLUMN_MEDIAN.say()),
                Table.Column.numeric(COLUMN_MIDDLE.say()));
        for (Item item : itemsReadUnder(ingredient)) {
            for (Side side : Side.values()) {
                Optional<Result.OfSide> shown = read.result().of(side);
                if (shown.isPresent()) {
                    table = table.row(cells(item, side, shown.get()));
                }
            }
        }
        return table.asSmall();
    }

    private static String[] cells(Item item, Side side, Result.OfSide shown) {
        String asked = item.asked(side.wording());
        Tally t = shown.items().get(item);
        if (t == null) {
            String few = HIDDEN_CELL.say();
            return new String[] {asked, side.words(), few, few, few, few, few, few, few, few, few};
        }
        String[] cells = new String[11];
        Arrays.fill(cells, "–");
        cells[0] = asked;
        cells[1] = side.words();
        for (Given given : Given.values()) {
            cells[2 + given.ordinal()] = Integer.toString(t.of(given));
        }
        cells[8] = Integer.toString(shown.answers() - t.answered());
        if (t.onScale() > 0) {
            cells[9] = Figures.steps(t.median());
            cells[10] = t.lowerQuarter() + "–" + t.upperQuarter();
        }
        return cells;
    }

    public List<Item> itemsReadUnder(Ingredient ingredient) {
        return Arrays.stream(Item.values()).filter(i -> i.readUnder(ingredient)).toList();
    }

    /** Feeling valued is read in two places, and here is why. */
    public Optional<String> readTwice(Ingredient ingredient) {
        return switch (ingredient) {
            case PARTICIPATION -> Optional.of(VALUED_ALSO_HERE.say(Ingredient.COMMUNICATION.words()));
            case COMMUNICATION -> Optional.of(VALUED_ALSO_THERE.say(Ingredient.PARTICIPATION.words()));
            default -> Optional.empty();
        };
    }

    public List<Observed> observedFor(Ingredient ingredient) {
        return observed.stream()
                .filter(o -> o.indicator().ingredient() == ingredient)
                .toList();
    }

    /** At least one of its figures is missing with words that need explaining. */
    public boolean someNotDoneHere(Ingredient ingredient) {
        return observedFor(ingredient).stream().anyMatch(Observed::explains);
    }

    /** What seats intended before anybody was asked: it stands apart from what was felt and what was observed. */
    public List<String> intendedFor(Ingredient ingredient) {
        return Item.of(ingredient).stream()
                .flatMap(item -> intended.stream()
                        .filter(i -> i.item() == item)
                        .map(i -> Saying.asked(item) + " " + Saying.of(design, i)))
                .toList();
    }

    public Optional<String> sentence(Ingredient ingredient) {
        return Optional.ofNullable(read.sentences().get(ingredient));
    }

    public List<String> changes(Ingredient ingredient) {
        return Figures.changes(read.changes().getOrDefault(ingredient, Map.of()));
    }

    public boolean comparable() {
        return read.changes().values().stream().anyMatch(m -> !m.isEmpty());
    }

    /** What bodies answered, each under its own name. */
    public Table bodyTable(BodyAnswer body) {
        Table table = Table.of(
                BODY_CAPTION.say(body.body()),
                Table.Column.of(COLUMN_QUESTION.say()),
                Table.Column.of(COLUMN_ANSWER.say()));
        for (Item item : Item.values()) {
            Wording wording = body.side().wording();
            table = table.row(
                    Html.text(item.asked(wording)),
                    Html.text(body.answers().to(item).map(g -> g.words(wording)).orElseGet(LEFT_OUT::say)));
        }
        return table.asSmall();
    }

    public List<Priority> priorities() {
        return work.of(wave());
    }

    public boolean mayChooseAnother() {
        return mayWork && read.reading().isPresent() && priorities().size() < Priority.MOST;
    }

    public PartnershipPage register() {
        return new PartnershipPage(design, Optional.empty(), List.of(wave()), work, Lately.NOTHING, mayWork, today);
    }
}
