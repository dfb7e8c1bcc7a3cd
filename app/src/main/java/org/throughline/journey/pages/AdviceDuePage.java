package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.pages.Page;

/** The advice that was asked of the reader: what waits first, the earliest last day first. */
public record AdviceDuePage(List<Row> rows) implements Page {

    /** One request for advice. The date is there while the advice is waited for. */
    public record Row(boolean open, String child, String what, String askedBy, Optional<DateChip> chip, String href) {}

    public List<Row> waiting() {
        return rows.stream().filter(Row::open).toList();
    }

    public List<Row> closed() {
        return rows.stream().filter(row -> !row.open()).toList();
    }

    @Override
    public String title() {
        return ADVICE_DUE_TITLE.say();
    }
}
