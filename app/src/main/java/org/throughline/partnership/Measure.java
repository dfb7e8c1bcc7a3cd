package org.throughline.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How the partnership will know: defined, with a baseline, a target and one owner.
 *
 * @param unit     what the amounts count: "days", "of 100 families"
 * @param reviewOn the day by which it is looked at again; once past, it shows openly as overdue
 * @param measured what was measured since, oldest first
 */
public record Measure(
        UUID id,
        UUID partnership,
        UUID goal,
        String name,
        String definition,
        String unit,
        BigDecimal baseline,
        LocalDate baselineOn,
        BigDecimal target,
        UUID owner,
        LocalDate reviewOn,
        List<Amount> measured) {

    /** What was measured on a day. */
    public record Amount(LocalDate on, BigDecimal amount) {}

    public boolean overdueOn(LocalDate today) {
        return reviewOn.isBefore(today);
    }

    /** The last amount measured, or the baseline. */
    public Amount latest() {
        return measured.isEmpty() ? new Amount(baselineOn, baseline) : measured.getLast();
    }
}
