package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.Theme;
import org.throughline.evidence.ThemeWords;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** What waits for this person at the bank, and what is on its way into it. */
public record DeskPage(
        List<Row> asked,
        List<Row> atWork,
        List<Row> due,
        List<Theme> themes,
        boolean lead,
        Optional<String> said,
        Typed typed,
        Slips slips)
        implements Page {
    public record Row(String href, String title, String where) {}

    @Override
    public String title() {
        return DESK_TITLE.say();
    }

    public List<Select.Choice> whichTheme() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", ThemeWords.THEME_NEW.say())),
                        themes.stream().map(t -> Select.Choice.of(t.id().toString(), t.name())))
                .toList();
    }
}
