package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtesummaryListGenerated;

/** Facts in pairs, each with what may be done about it. */
public record SummaryList(
        List<Row> rows, boolean bordered, @Nullable Card card) implements Component {

    /** One fact. */
    public record Row(Content key, Content value, List<Link> actions, boolean bordered) {
        public Row {
            actions = List.copyOf(actions);
        }

        public static Row of(String key, Content value) {
            return new Row(Html.text(key), value, List.of(), true);
        }

        public static Row of(String key, String value) {
            return of(key, Html.text(value));
        }

        /** An act, with hidden words that say what it acts on: {@code action("/dob", "Change", "date of birth")}. */
        public Row action(String href, String words, @Nullable String hiddenWords) {
            return new Row(
                    key,
                    value,
                    Stream.concat(actions.stream(), Stream.of(new Link(Html.text(words), href, hiddenWords)))
                            .toList(),
                    bordered);
        }
    }

    /** The frame around the list, with its heading and what may be done about all of it. */
    public record Card(@Nullable String title, int level, List<Link> actions) {
        public Card {
            actions = List.copyOf(actions);
        }
    }

    public SummaryList {
        rows = List.copyOf(rows);
    }

    public static SummaryList of(List<Row> rows) {
        return new SummaryList(rows, true, null);
    }

    public static SummaryList of(Row... rows) {
        return of(List.of(rows));
    }

    public SummaryList row(String key, String value) {
        return with(Row.of(key, value));
    }

    public SummaryList row(String key, Content value) {
        return with(Row.of(key, value));
    }

    public SummaryList with(Row row) {
        return new SummaryList(Stream.concat(rows.stream(), Stream.of(row)).toList(), bordered, card);
    }

    public SummaryList plain() {
        return new SummaryList(rows, false, card);
    }

    public SummaryList card(String title, Link... actions) {
        return new SummaryList(rows, bordered, new Card(title, 2, List.of(actions)));
    }

    public boolean acting() {
        return rows.stream().anyMatch(row -> !row.actions().isEmpty());
    }

    public String rowCss(Row row) {
        return (acting() && row.actions().isEmpty() ? " govuk-summary-list__row--no-actions" : "")
                + (row.bordered() ? "" : " govuk-summary-list__row--no-border");
    }

    /** What tells these actions from those of another card. */
    public @Nullable String cardTitle() {
        return card == null ? null : card.title();
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtesummaryListGenerated.render(page, null, this);
    }
}
