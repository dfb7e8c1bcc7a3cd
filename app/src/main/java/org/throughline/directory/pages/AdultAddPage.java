package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.ADULT_ADD_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;
import org.throughline.people.Person;

/** The form for an adult of the family: new here, or known from another child. */
public record AdultAddPage(ChildId child, String name, List<Person> known, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return ADULT_ADD_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
