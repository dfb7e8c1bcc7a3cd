package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.OWN_SEAT_TITLE;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/** The form that gives a child or young person their own place. */
public record OwnSeatPage(ChildId child, String name, boolean rightsAreTheirs, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return OWN_SEAT_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
