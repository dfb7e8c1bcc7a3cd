package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.STAFF_ADD_SEAT_TITLE;
import static org.throughline.directory.DirectoryWords.STAFF_ADD_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.Person;

/** The form for a person with a seat, or for one more seat of a person. */
public record StaffAddPage(Optional<Person> person, List<Agency> agencies, List<Area> areas, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return person.map(p -> STAFF_ADD_SEAT_TITLE.say(p.name())).orElseGet(STAFF_ADD_TITLE::say);
    }

    @Override
    public Optional<String> back() {
        return Optional.of(person.map(p -> "/set-up/people/" + p.id()).orElse("/set-up/people"));
    }

    public String action() {
        return person.map(p -> "/set-up/people/" + p.id() + "/seats/add").orElse("/set-up/people/add");
    }
}
