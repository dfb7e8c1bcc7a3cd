package org.throughline.evidence.pages;

import java.util.Optional;
import org.throughline.pages.Page;

/** One published record, for everybody. */
public record RecordPage(RecordView record, Optional<Integer> older, boolean dueAgain) implements Page {
    @Override
    public String title() {
        return record.content().title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.BANK);
    }

    public String address() {
        return Paths.published(record.record().id());
    }
}
