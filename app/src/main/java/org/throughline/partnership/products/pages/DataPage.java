package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Field;
import org.throughline.govuk.Html;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.TextInput;
import org.throughline.govuk.Textarea;
import org.throughline.pages.Page;
import org.throughline.partnership.products.ChildrensData;
import org.throughline.partnership.products.DataColumn;
import org.throughline.partnership.products.DataTable;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.ProductWords;
import org.throughline.words.WordKey;

/** The columns of a data set in the making with what they hold, and the file checked against that. */
public record DataPage(
        Product product,
        DataTable table,
        List<DataColumn> columns,
        DataTable.Checked checked,
        List<ChildrensData.Found> signs,
        Slips slips)
        implements Page {
    private static final int EXAMPLES = 3;

    @Override
    public String title() {
        return DICTIONARY_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(ProductPaths.of(product));
    }

    public String action() {
        return ProductPaths.act(product, "product-dictionary");
    }

    public String again() {
        return ProductPaths.act(product, "product-table");
    }

    public String heading(DataColumn c) {
        return COLUMN_HEADING.say(c.number(), c.name());
    }

    public String examples(DataColumn c) {
        return COLUMN_EXAMPLES.say(table.column(c.number() - 1).stream()
                .filter(v -> !v.isEmpty())
                .distinct()
                .limit(EXAMPLES)
                .map(v -> v.substring(0, Math.min(v.length(), 60)))
                .collect(Collectors.joining(" · ")));
    }

    /** The questions about one column; each says of which column it asks. */
    public List<Content> questions(DataColumn c) {
        return List.of(
                Textarea.of(field("meaning", c, ASK_MEANING, null))
                        .value(c.meaning())
                        .rows(2),
                Select.of(
                                field("holds", c, ASK_HOLDS, null),
                                Stream.of(DataColumn.Holds.values())
                                        .map(h -> Select.Choice.of(h.name(), h.words()))
                                        .toList())
                        .chosen(c.holds().name()),
                TextInput.of(field("unit", c, ASK_UNIT, ASK_UNIT_HINT)).value(c.unit()),
                TextInput.of(field("allowed", c, ASK_ALLOWED, ASK_ALLOWED_HINT)).value(c.allowed()),
                TextInput.of(field("source", c, ASK_SOURCE, null)).value(c.source()),
                TextInput.of(field("missing", c, ASK_MISSING, ASK_MISSING_HINT)).value(c.missing()),
                Checkboxes.single("people-" + c.number(), Choice.of("yes", ASK_PEOPLE.say()))
                        .chosen(c.people() ? Set.of("yes") : Set.of()));
    }

    private Field field(String name, DataColumn c, WordKey asks, @org.jspecify.annotations.Nullable WordKey hint) {
        return Field.of(name + "-" + c.number(), asks.say())
                .hint(hint == null ? null : hint.say())
                .slips(slips);
    }

    public String wrong() {
        String all = CHECK_WRONG.say(checked.all());
        return checked.all() > checked.told().size()
                ? all + " " + CHECK_FIRST.say(checked.told().size())
                : all;
    }

    public String where(DataTable.Wrong w) {
        return w.letters() + ", " + w.column().name();
    }

    public Content value(DataTable.Wrong w) {
        return w.value().isEmpty()
                ? Html.text(CHECK_EMPTY_CELL.say())
                : Html.name(w.value().substring(0, Math.min(w.value().length(), 80)));
    }

    public String whatToDo(DataTable.Wrong w) {
        WordKey says = ProductWords.valueOf("FAULT_" + w.fault().name());
        return switch (w.fault()) {
            case NOT_AMONG_CODES -> says.say(String.join(", ", w.column().codes()));
            case OUT_OF_RANGE -> says.say(w.column().allowed());
            default -> says.say();
        };
    }

    /** Columns in which small whole numbers stand that are not said to count people. */
    public List<String> small() {
        List<String> notes = new ArrayList<>();
        for (DataColumn c : columns) {
            if (c.holds() == DataColumn.Holds.WHOLE
                    && !c.people()
                    && table.column(c.number() - 1).stream().anyMatch(v -> v.matches("[1-4]"))) {
                notes.add(SMALL_NOTE.say(c.name()));
            }
        }
        return notes;
    }

    public List<String> look() {
        return signs.stream().map(DataPage::says).toList();
    }

    static String says(ChildrensData.Found f) {
        return ProductWords.valueOf("BARRED_" + f.sign().name()).say(f.column(), f.name(), Integer.toString(f.row()));
    }
}
