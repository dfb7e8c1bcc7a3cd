package org.throughline.journey.pages;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** A school asks, on one page. */
public record AskSchoolPage(AskAbout about, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return about.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.child(about.child()));
    }
}
