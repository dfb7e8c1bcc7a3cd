package org.throughline.sharing;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.people.AreaId;
import org.throughline.people.ChildId;
import org.throughline.people.SeatId;

/** What one seat may see of one child, from when until when, for which purpose, and why. */
public record Entitlement(
        SeatId seat,
        ChildId child,
        Tier tier,
        Purpose purpose,
        boolean mayWrite,
        Optional<AreaId> onlyWrittenIn,
        Because because,
        LocalDate from,
        Optional<LocalDate> until,
        boolean blocked) {

    /** The relationship that gives the right. */
    public enum Because {
        IT_IS_ABOUT_ME,
        PARENTAL_RESPONSIBILITY,
        CARES_FOR_THE_CHILD,
        YOUNG_PERSON_CHOSE,
        REPRESENTS_THE_YOUNG_PERSON,
        NAMED_BY_THE_FAMILY,
        WORKS_WITH_THE_CHILD,
        COUNCIL_OF_THE_AREA
    }
}
