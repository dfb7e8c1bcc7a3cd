package org.throughline.directory.pages;

import static org.throughline.directory.FindWords.NAME_ADD_TITLE;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/** The form for another name under which a child is found. */
public record NameAddPage(ChildId child, String name, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return NAME_ADD_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
