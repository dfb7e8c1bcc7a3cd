package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.synthesis.Synthesis;

/** Every move of a code or a theme, the last first. */
public record MovesPage(Synthesis synthesis, List<Row> rows) implements Page {
    public record Row(String when, String who, String what, String why) {}

    @Override
    public String title() {
        return MOVES_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/coding");
    }

    public Table table() {
        Table table = Table.of(
                MOVES_CAPTION.say(),
                Table.Column.of(MOVES_WHAT.say()),
                Table.Column.of(MOVES_WHY.say()),
                Table.Column.of(MOVES_WHO.say()),
                Table.Column.of(MOVES_WHEN.say()));
        for (Row row : rows) {
            table = table.row(row.what(), row.why(), row.who(), row.when());
        }
        return table;
    }
}
