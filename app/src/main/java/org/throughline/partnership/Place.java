package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/** A seat at the partnership's table: for which side, sent by whom, answerable for what, and for how long. */
public record Place(
        UUID id,
        UUID partnership,
        Side side,
        String title,
        String mandate,
        String answersFor,
        Duty duty,
        Optional<String> holder,
        boolean namedInPublic,
        Optional<SeatId> seat,
        LocalDate from,
        LocalDate until) {

    /** What its holder does for the partnership itself. */
    public enum Duty {
        LEADS,
        FACILITATES,
        MEMBER,
        /** A consultant: somebody whose knowledge is needed for a time, and who decides nothing here (requirement 73). */
        ADVISES;

        /** Its holder runs the partnership for the others. */
        public boolean runsIt() {
            return this == LEADS || this == FACILITATES;
        }

        public String words() {
            return PartnershipWords.valueOf("DUTY_" + name()).say();
        }
    }

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Somebody sits there. */
    public boolean filledOn(LocalDate day) {
        return heldOn(day) && holder.isPresent();
    }

    /** What everybody may read of who holds it: the name only where its holder agreed. */
    public String publicHolder() {
        return holder.map(name -> namedInPublic ? name : PartnershipWords.HOLDER_NOT_NAMED.say())
                .orElseGet(PartnershipWords.HOLDER_NOBODY::say);
    }
}
