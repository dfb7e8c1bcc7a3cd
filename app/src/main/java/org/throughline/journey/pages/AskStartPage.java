package org.throughline.journey.pages;

import java.util.Optional;
import org.throughline.pages.Page;

/** Asking the council to assess, before it begins: what it is, the law, what happens next, who sees it. */
public record AskStartPage(AskAbout about) implements Page {
    @Override
    public String title() {
        return about.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.child(about.child()));
    }
}
