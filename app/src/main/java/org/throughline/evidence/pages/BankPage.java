package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.evidence.Axis;
import org.throughline.evidence.BankWords;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.Direction;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.Kind;
import org.throughline.evidence.Need;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * What the bank holds, for everybody. Filters and orders work on one axis of one scheme at a time.
 *
 * @param found how many records fit, on all pages together
 */
public record BankPage(
        List<Row> rows,
        int found,
        Optional<Pagination> pages,
        List<Select.Choice> themes,
        List<Select.Choice> strengths,
        List<Select.Choice> breadths,
        List<Select.Choice> schemes,
        Typed typed,
        Slips slips)
        implements Page {

    /**
     * One record in the list.
     *
     * @param directions which way its results point, each told alike
     * @param standing said when it is out of use or replaced; else empty
     */
    public record Row(
            String href,
            String title,
            String oneLiner,
            String kind,
            String directions,
            List<String> labels,
            String adopted,
            String standing) {}

    @Override
    public String title() {
        return LIST_TITLE.say();
    }

    public List<Select.Choice> kinds() {
        return any(Kind.values(), Kind::words);
    }

    public List<Select.Choice> ingredients() {
        return any(Ingredient.values(), Ingredient::words);
    }

    /** Looking for an ingredient that the two wordings divide differently says so. */
    public Optional<String> divided() {
        return Finder.one(typed, "ingredient", Ingredient.class).flatMap(IngredientsPage::moves);
    }

    public List<Select.Choice> needs() {
        return any(Need.values(), Need::words);
    }

    public List<Select.Choice> confidences() {
        return any(Confidence.values(), Confidence::words);
    }

    public List<Select.Choice> directions() {
        return any(Direction.values(), Direction::words);
    }

    private static <E extends Enum<E>> List<Select.Choice> any(E[] all, Function<E, String> words) {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", LIST_ANY.say())),
                        Stream.of(all).map(e -> Select.Choice.of(e.name(), words.apply(e))))
                .toList();
    }

    /** Newest first, or along one axis among the labels of one scheme. */
    public List<Select.Choice> orders() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", LIST_SORT_NEW.say())),
                        schemes.stream()
                                .flatMap(scheme -> Stream.of(Axis.STRENGTH, Axis.BREADTH)
                                        .map(axis -> Select.Choice.of(
                                                axis.name() + "|" + scheme.value(),
                                                (axis == Axis.STRENGTH ? LIST_SORT_STRENGTH : LIST_SORT_BREADTH).say()
                                                        + ": " + scheme.words()))))
                .toList();
    }

    /** Whether a filter behind the fold is set, so that it opens by itself. */
    public boolean narrowed() {
        return Stream.of("age", "kind", "direction", "confidence", "theme", "strength", "breadth", "order")
                .anyMatch(f -> typed.some(f).isPresent());
    }

    public boolean filtered() {
        return typed.fields().keySet().stream()
                .anyMatch(f -> !f.equals("page")
                        && !f.equals("wording")
                        && typed.some(f).isPresent());
    }

    public String silent() {
        return typed.some("need").isPresent() || typed.some("age").isPresent() ? BankWords.FIND_SILENT.say() : "";
    }
}
