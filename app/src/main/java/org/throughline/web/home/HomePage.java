package org.throughline.web.home;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Html;
import org.throughline.govuk.Link;
import org.throughline.govuk.Table;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.pages.Page;

/**
 * The first page after signing in. For a family: one sentence where things are, the next step, one thing to press. For
 * staff: the children they work with and what is waiting for them.
 */
public record HomePage(String callName, boolean family, List<Card> cards, List<Row> rows, List<Errand> errands)
        implements Page {

    /** One child, for their family. */
    public record Card(
            String heading,
            String about,
            Optional<String> where,
            Optional<DateChip> due,
            String add,
            String addHref,
            String open,
            String openHref,
            List<String> fresh,
            Optional<String> askHref,
            Optional<String> noRequest,
            Optional<String> lookedHref) {}

    /** One child in a list. */
    public record Row(String name, String about, String href, Optional<String> where, Optional<DateChip> due) {}

    /** The children in a table. */
    public Table table() {
        Table table = Table.of(
                HomeWords.YOUR_CHILDREN.say(),
                Table.Column.of(HomeWords.NAME.say()),
                Table.Column.of(HomeWords.WHERE_THINGS_ARE.say()));
        for (Row row : rows) {
            table = table.row(
                    Html.join(Link.to(row.href(), row.name()), Html.text(" · " + row.about())),
                    Html.join(
                            " ",
                            Stream.concat(
                                            row.where().map(Html::text).stream(),
                                            row.due().map(c -> (Content) c).stream())
                                    .toList()));
        }
        return table;
    }

    /** Something that waits for this person. */
    public record Errand(String words, String href) {}

    @Override
    public String title() {
        return HomeWords.HELLO.say(callName);
    }

    @Override
    public boolean wide() {
        return !family;
    }
}
