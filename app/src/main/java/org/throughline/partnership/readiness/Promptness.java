package org.throughline.partnership.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was promised about pay and what happened, over a year: how the payer did, never what anybody earned. Not told from fewer
 * than five claims.
 *
 * @param claims     of which the money came, or is late
 * @param inTime     of them, those of which it came within the days promised
 * @param medianDays from saying the hours to the money, of those that were paid; of an even number the later of the two in the middle
 */
public record Promptness(int claims, int inTime, int medianDays) {
    public static final int FEWEST = 5;

    static Optional<Promptness> of(List<PaidWork> works, List<PaidHours> hours, LocalDate today) {
        record Claim(PaidHours hours, PaidWork work) {
            boolean inTime() {
                return hours.paidOn()
                        .filter(on -> !on.isAfter(hours.dueOn(work)))
                        .isPresent();
            }
        }
        List<Claim> settled = hours.stream()
                .flatMap(
                        h -> works.stream().filter(w -> w.id().equals(h.work())).map(w -> new Claim(h, w)))
                .filter(c -> c.hours().paidOn().isPresent() || c.hours().lateOn(today, c.work()))
                .toList();
        List<Integer> days = settled.stream()
                .flatMap(c -> c.hours().daysUntilPaid().stream())
                .sorted()
                .toList();
        if (days.size() < FEWEST) {
            return Optional.empty();
        }
        int inTime = (int) settled.stream().filter(Claim::inTime).count();
        return Optional.of(new Promptness(settled.size(), inTime, days.get(days.size() / 2)));
    }
}
