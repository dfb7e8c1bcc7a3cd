package org.throughline.synthesis.pages;

import static org.throughline.synthesis.reporting.ReportingWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.pages.SafeCsv;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.reporting.Reporting;
import org.throughline.synthesis.reporting.ReportingTable;

/** One reporting table as it stands, made to be printed too. */
public record ReportingTablePage(Synthesis synthesis, boolean maySay, ReportingTable table, List<Reporting.Row> rows)
        implements Page {
    @Override
    public String title() {
        return table.name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/reporting");
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/reporting/" + table.key();
    }

    public String count() {
        return TABLE_COUNT.say(rows.stream().filter(Reporting.Row::open).count(), rows.size());
    }

    SafeCsv csv() {
        SafeCsv csv = SafeCsv.of(CSV_ITEM.say(), CSV_LABEL.say(), TABLE_KNOWN.say(), TABLE_SAID.say(), SAY_PLACE.say());
        for (Reporting.Row row : rows) {
            csv.row(
                    row.item().n(),
                    row.item().label(),
                    String.join("\n", row.known()),
                    row.said().map(Reporting.Said::words).orElse(""),
                    row.said().map(Reporting.Said::place).orElse(""));
        }
        return csv;
    }
}
