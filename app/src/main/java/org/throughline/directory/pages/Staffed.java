package org.throughline.directory.pages;

import java.util.List;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.Person;
import org.throughline.people.Seat;

/** Somebody who works with children here: the person, one seat of theirs, its agency and its areas. */
public record Staffed(Person person, Seat seat, Agency agency, List<Area> areas) {
    /** As people would say who this is. */
    public String inWords() {
        return person.name() + ", " + seat.title() + ", " + agency.name();
    }
}
