package org.throughline.partnership.dilemmas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of the circle asks for a seat to be let in. It is in when each of the circle who sits today said yes,
 * or when those who said nothing are passed over; one no ends it.
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
    /** Each of the circle has these days to say yes or no. */
    public static final int DAYS_TO_ANSWER = 28;
    /** Where silence can be passed over, that can be done for so many days more; and until then each can still say yes or no. */
    public static final int DAYS_AFTER = 14;

    /** What a seat of the circle says to it. */
    public enum Say {
        YES_WITH_EARLIER,
        YES_FROM_NOW,
        NO
    }

    /** The last day on which everybody is waited for. */
    public LocalDate answerBy() {
        return on.plusDays(DAYS_TO_ANSWER);
    }

    /** The last day on which anything can come of it. */
    public LocalDate openUntil(Dilemma d) {
        return d.passesSilence() ? answerBy().plusDays(DAYS_AFTER) : answerBy();
    }

    public boolean isOpenOn(LocalDate day, Dilemma d) {
        return refusedOn.isEmpty() && inOn.isEmpty() && !day.isAfter(openUntil(d));
    }

    /** It came about after the days in which everybody was waited for: somebody had not answered in them. */
    public boolean cameInPastSilence() {
        return inOn.filter(in -> in.isAfter(answerBy())).isPresent();
    }

    /**
     * Those who sit and have said nothing can be passed over from this day on: nobody said no, whoever told the dilemma said yes if they
     * still sit, and so did half of those who sit.
     *
     * @param sitting the seats of the circle that can read it on this day
     */
    public boolean canPassSilenceOn(LocalDate day, Dilemma d, List<UUID> sitting) {
        long yes = sitting.stream().filter(agreed::contains).count();
        boolean teller = agreed.contains(d.raisedBy()) || !sitting.contains(d.raisedBy());
        return d.passesSilence() && isOpenOn(day, d) && day.isAfter(answerBy()) && teller && 2 * yes >= sitting.size();
    }
}
