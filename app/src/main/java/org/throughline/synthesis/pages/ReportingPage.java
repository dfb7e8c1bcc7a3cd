package org.throughline.synthesis.pages;

import static org.throughline.synthesis.reporting.ReportingWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.reporting.ReportingTable;

/** The reporting tables of a synthesis, each with how much of it is open. */
public record ReportingPage(Synthesis synthesis, List<OfOne> tables) implements Page {
    /** One table with how many of its items nobody has said anything to. */
    public record OfOne(ReportingTable table, long open) {
        public String state() {
            return REPORTING_OPEN.say(open, table.items().size());
        }
    }

    @Override
    public String title() {
        return REPORTING_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at(ReportingTable table) {
        return Paths.of(synthesis.id()) + "/reporting/" + table.key();
    }
}
