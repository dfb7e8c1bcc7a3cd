package org.throughline.synthesis.pages;

import static org.throughline.synthesis.RevisingWords.*;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;

/**
 * Another name for a theme.
 *
 * @param number of the name that it has now
 */
public record RenamePage(Synthesis synthesis, Theme theme, int number, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return RENAME_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.theme(synthesis.id(), theme.id()));
    }

    public String at() {
        return Paths.theme(synthesis.id(), theme.id()) + "/name";
    }
}
