package org.throughline.directory.pages;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.Person;
import org.throughline.people.SeatId;

/**
 * One person who works with children here: their seats, when each ends, what of their rights is still worked
 * out, and their letter.
 */
public record StaffPersonPage(
        Person person,
        List<StaffPage.Row> seats,
        List<String> underWay,
        InvitationLine invitation,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return person.name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/people");
    }

    /** The field for the last day of a seat. */
    public static String lastDayField(SeatId seat) {
        return "last-day-" + seat;
    }
}
