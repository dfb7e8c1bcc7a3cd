package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** Takes in a record that the bank of another installation wrote. */
public record TakeInPage(Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return TAKE_IN_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.DESK);
    }
}
