package org.throughline.directory.pages;

import static org.throughline.directory.EntryWords.ADOPTION_TITLE;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/** The form that seals everything known under a child's old identity. */
public record AdoptionPage(ChildId child, String name, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return ADOPTION_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
