package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** The request in the family's own words: a plain letter is enough in law. */
public record AskWordsPage(AskAbout about, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return ASK_WORDS_TITLE.say(about.name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(about.base());
    }
}
