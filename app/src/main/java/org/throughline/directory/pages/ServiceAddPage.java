package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.SERVICE_ADD_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/** The form for somebody who works with the child: one person, or everybody of a role at an agency. */
public record ServiceAddPage(ChildId child, String name, List<Worker> workers, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return SERVICE_ADD_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
