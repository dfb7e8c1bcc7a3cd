package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.ORDER_ADD_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;
import org.throughline.people.Person;

/** The form for a court's order about an adult of the family and this child. */
public record OrderAddPage(ChildId child, String name, List<Person> adults, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return ORDER_ADD_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
