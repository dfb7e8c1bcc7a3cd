package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** A school asks, on one page. */
public record AskSchoolPage(AskAbout about, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return ASK_TITLE.say(about.name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.child(about.child()));
    }
}
