package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.GroupWords;
import org.throughline.partnership.Side;
import org.throughline.people.SeatId;

/**
 * Somebody who works in a group, for as long as they do.
 *
 * @param named everybody may read the name; otherwise only the side
 * @param until the day on which they left
 */
public record Member(
        UUID id,
        UUID group,
        Side side,
        String name,
        boolean named,
        boolean leads,
        Optional<SeatId> seat,
        LocalDate from,
        Optional<LocalDate> until) {
    public boolean isInOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    public String publicName() {
        return named ? name : GroupWords.MEMBER_NOT_NAMED.say(side.words());
    }
}
