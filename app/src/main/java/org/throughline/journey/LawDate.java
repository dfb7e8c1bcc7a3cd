package org.throughline.journey;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.law.TimeLimit;

/**
 * A last lawful day, as it stands on the reader's day.
 *
 * @param daysLeft negative when late
 */
public record LawDate(String ruleId, LocalDate due, long daysLeft) {

    public boolean late() {
        return daysLeft < 0;
    }

    static LawDate of(DutyLine line, LocalDate today) {
        return new LawDate(line.ruleId(), line.due(), DAYS.between(today, line.due()));
    }

    /** What the council must do next for the family. */
    static Optional<LawDate> owedByTheCouncil(List<DutyLine> lines, LocalDate today) {
        return lines.stream()
                .filter(line -> line.openOn(today)
                        && line.request().isEmpty()
                        && line.limit().owed().nature() == TimeLimit.Nature.MUST)
                .min(Comparator.comparing(DutyLine::due))
                .map(line -> of(line, today));
    }

    /** What anybody must do next by law. */
    static Optional<LawDate> mostUrgent(List<DutyLine> lines, LocalDate today) {
        return lines.stream()
                .filter(line -> line.asksOn(today))
                .min(Comparator.comparing(DutyLine::due))
                .map(line -> of(line, today));
    }
}
