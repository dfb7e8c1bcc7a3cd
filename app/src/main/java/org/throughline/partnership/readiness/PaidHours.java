package org.throughline.partnership.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Hours of paid work as a representative says them. Read by that seat and by whoever facilitates, and by nobody else.
 *
 * @param hours    0.25 to 24, in quarters
 * @param conveyed told to whoever facilitates, who wrote it down
 * @param paidOn   the day on which the money came, said by whoever got it
 */
public record PaidHours(
        UUID id,
        UUID work,
        UUID place,
        UUID partnership,
        LocalDate workedOn,
        BigDecimal hours,
        String what,
        boolean conveyed,
        LocalDate saidOn,
        Optional<LocalDate> paidOn) {

    /** The last day on which the money is in time. */
    public LocalDate dueOn(PaidWork work) {
        return saidOn.plusDays(work.withinDays());
    }

    public boolean lateOn(LocalDate today, PaidWork work) {
        return paidOn.isEmpty() && today.isAfter(dueOn(work));
    }

    /** Pounds and pence of these hours, in pence, rounded down. */
    public long pence(PaidWork work) {
        return hours.multiply(BigDecimal.valueOf(work.pence())).longValue();
    }

    public Optional<Integer> daysUntilPaid() {
        return paidOn.map(on -> (int) ChronoUnit.DAYS.between(saidOn, on));
    }
}
