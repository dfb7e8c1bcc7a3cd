package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.Optional;
import org.throughline.govuk.grammar.Quote;
import org.throughline.pages.Page;

/** The words once more before they are sent, and who will see them. */
public record AskCheckPage(AskAbout about, Quote words, String typed) implements Page {
    @Override
    public String title() {
        return ASK_CHECK_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(about.base() + "/words");
    }
}
