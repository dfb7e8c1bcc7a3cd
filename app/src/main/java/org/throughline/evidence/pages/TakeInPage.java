package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * Takes in a record or a whole bank that another installation wrote.
 *
 * @param taken what came of the last file
 */
public record TakeInPage(Optional<String> taken, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return TAKE_IN_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.DESK);
    }
}
