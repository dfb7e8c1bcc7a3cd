package org.throughline.synthesis.pages;

import static org.throughline.synthesis.reporting.ReportingWords.*;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.reporting.Reporting;
import org.throughline.synthesis.reporting.ReportingTable;

/** Saying something to one item of a reporting table. */
public record ReportingItemPage(Synthesis synthesis, ReportingTable table, Reporting.Row row, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return SAY_TITLE.say(row.item().n()) + ": " + row.item().label();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(tableAt());
    }

    public String tableAt() {
        return Paths.of(synthesis.id()) + "/reporting/" + table.key();
    }

    public String at() {
        return tableAt() + "/" + row.item().n();
    }

    public String words() {
        return typed.fields().containsKey("words")
                ? typed.text("words")
                : row.said().map(Reporting.Said::words).orElse("");
    }

    public String place() {
        return typed.fields().containsKey("place")
                ? typed.text("place")
                : row.said().map(Reporting.Said::place).orElse("");
    }
}
