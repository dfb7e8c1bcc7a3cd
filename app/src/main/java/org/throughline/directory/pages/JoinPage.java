package org.throughline.directory.pages;

import static org.throughline.directory.EntryWords.JOIN_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;
import org.throughline.people.Families;

/** The form that says of two entries that they are one child. */
public record JoinPage(ChildId child, String name, List<Families.Known> others, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return JOIN_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
