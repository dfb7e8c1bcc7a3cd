package org.throughline.partnership.courses;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Side;
import org.throughline.people.SeatId;

/**
 * Places of a course that somebody took.
 *
 * @param seat   from which they were taken, never shown; empty where they were written down for people without a sign-in
 * @param agency the organisation; empty for families, who come as themselves
 * @param people how many, 1 to 100
 * @param came   how many of them came, once it was counted
 */
public record Places(
        UUID id,
        UUID course,
        UUID partnership,
        Optional<SeatId> seat,
        Side side,
        Optional<String> agency,
        int people,
        LocalDate takenOn,
        Optional<Integer> came) {

    public boolean someCame() {
        return came.filter(n -> n > 0).isPresent();
    }

    /** The organisation as it is told apart from others: "Elm  park" is Elm Park. */
    Optional<String> agencyFolded() {
        return agency.map(a -> a.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
