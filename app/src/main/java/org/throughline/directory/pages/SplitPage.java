package org.throughline.directory.pages;

import static org.throughline.directory.EntryWords.SPLIT_TITLE;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;
import org.throughline.people.PersonId;

/** The form that says of one entry that it is another child after all. */
public record SplitPage(ChildId child, PersonId record, String name, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return SPLIT_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
