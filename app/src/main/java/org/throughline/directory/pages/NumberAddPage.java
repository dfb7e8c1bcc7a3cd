package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.NUMBER_ADD_TITLE;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/** The form for a number that somebody issued to the child. */
public record NumberAddPage(ChildId child, String name, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return NUMBER_ADD_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
