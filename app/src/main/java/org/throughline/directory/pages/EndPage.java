package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.END_TITLE;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/** The form for the last day of something about a child. What was stays on file with its dates. */
public record EndPage(ChildId child, String what, String action, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return END_TITLE.say(what);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
