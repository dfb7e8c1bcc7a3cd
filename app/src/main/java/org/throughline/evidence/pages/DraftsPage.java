package org.throughline.evidence.pages;

import static org.throughline.evidence.DraftWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;

/** What a partnership decided about something of the bank, and waits for somebody's yes. */
public record DraftsPage(List<DeskPage.Row> rows, Optional<String> said) implements Page {
    @Override
    public String title() {
        return DRAFTS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.BANK);
    }
}
