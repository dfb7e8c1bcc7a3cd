package org.throughline.journey.pages;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** The request in the family's own words: a plain letter is enough in law. */
public record AskWordsPage(AskAbout about, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return about.wordsTitle();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(about.base());
    }
}
