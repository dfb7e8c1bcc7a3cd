package org.throughline.partnership.dilemmas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of the circle asks for a seat to be let in. It is in when each of the circle who sits today said yes; one no ends it.
 *
 * @param place who is asked in
 * @param by the seat that asks for it
 * @param readsEarlier what was suggested before is read too, because each agreed to that
 * @param agreed seats that said yes
 */
public record Asked(
        UUID id,
        UUID dilemma,
        UUID place,
        UUID by,
        String why,
        LocalDate on,
        Optional<LocalDate> refusedOn,
        Optional<LocalDate> inOn,
        boolean readsEarlier,
        List<UUID> agreed) {
    /** Silence is no yes: an asking is over when it was not answered by everybody in these days. */
    public static final int DAYS_OPEN = 28;

    /** What a seat of the circle says to it. */
    public enum Say {
        YES_WITH_EARLIER,
        YES_FROM_NOW,
        NO
    }

    public LocalDate openUntil() {
        return on.plusDays(DAYS_OPEN);
    }

    public boolean isOpenOn(LocalDate day) {
        return refusedOn.isEmpty() && inOn.isEmpty() && !day.isAfter(openUntil());
    }
}
