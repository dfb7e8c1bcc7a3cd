package org.throughline.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/**
 * A child who is old and mature enough has said that this adult should not see: everything, or what is kept more
 * closely. It holds unless somebody recorded why it must not.
 *
 * @param fromTier what the objection is about: this tier and those kept more closely
 * @param competence who judged that the child understands, when and how
 */
public record ChildsObjection(
        UUID id,
        PersonId childRecord,
        PersonId against,
        Tier fromTier,
        String competence,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Overruled> overruled) {

    /** Somebody answerable decided against the child's wish, and says why. */
    public record Overruled(String ground, SeatId by, LocalDate from) {}

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && until.map(u -> !day.isAfter(u)).orElse(true)
                && overruled.map(o -> day.isBefore(o.from())).orElse(true);
    }

    boolean covers(Tier tier) {
        return tier.compareTo(fromTier) >= 0;
    }
}
