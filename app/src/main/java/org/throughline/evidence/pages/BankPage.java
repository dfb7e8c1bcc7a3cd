package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Kind;
import org.throughline.govuk.Select;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * What the bank holds, for everybody. Filters and orders work on one axis of one scheme at a time.
 *
 * @param values the labels in use on each axis, as "value — scheme"
 */
public record BankPage(
        List<Row> rows,
        List<Select.Choice> themes,
        List<Select.Choice> strengths,
        List<Select.Choice> breadths,
        List<Select.Choice> schemes,
        Typed typed)
        implements Page {

    /** One record in the list. */
    public record Row(String href, String title, String oneLiner, String kind, List<String> labels, String adopted) {}

    @Override
    public String title() {
        return LIST_TITLE.say();
    }

    public List<Select.Choice> kinds() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", LIST_ANY.say())),
                        Stream.of(Kind.values()).map(k -> Select.Choice.of(k.name(), k.words())))
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
}
