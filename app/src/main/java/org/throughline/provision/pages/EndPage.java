package org.throughline.provision.pages;

import static org.throughline.provision.ProvisionWords.END_TITLE;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** Says that something is done no longer, and why. */
public record EndPage(HelpLine line, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return END_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.help(line.child().id()));
    }
}
