package org.throughline.partnership.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Map<UUID, PaidWork> byId = works.stream().collect(Collectors.toMap(PaidWork::id, Function.identity()));
        List<PaidHours> settled = hours.stream()
                .filter(h -> byId.containsKey(h.work()))
                .filter(h -> h.paidOn().isPresent() || h.lateOn(today, byId.get(h.work())))
                .toList();
        List<Integer> days = settled.stream()
                .flatMap(h -> h.daysUntilPaid().stream())
                .sorted()
                .toList();
        if (days.size() < FEWEST) {
            return Optional.empty();
        }
        int inTime = (int) settled.stream()
                .filter(h -> h.paidOn()
                        .filter(on -> !on.isAfter(h.dueOn(byId.get(h.work()))))
                        .isPresent())
                .count();
        return Optional.of(new Promptness(settled.size(), inTime, days.get(days.size() / 2)));
    }
}
