package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.SUPPORTER_ADD_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;
import org.throughline.people.Person;

/** The form for somebody whom the family names to help them: how far, and until when. */
public record SupporterAddPage(ChildId child, String name, List<Person> family, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return SUPPORTER_ADD_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
