package org.throughline.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.law.Duty;
import org.throughline.law.EhcTimeLimits;
import org.throughline.law.Outcome;
import org.throughline.law.TimeLimit;

/**
 * A duty as it is kept for lists: what the law asks by when, and what became of it. Worked out from facts and thrown away
 * with each change; it never says late, because that depends on the day somebody looks.
 *
 * @param request the advice request, where the rule is R-7
 */
record DutyLine(
        AssessmentId assessment,
        String key,
        String ruleId,
        int ruleVersion,
        String edition,
        Optional<UUID> request,
        UUID startFact,
        LocalDate startOn,
        LocalDate due,
        Optional<LocalDate> metOn,
        Optional<LocalDate> endedOn,
        Optional<Outcome.Ending> ending) {

    static DutyLine of(AssessmentId assessment, Duty duty) {
        Optional<Outcome.NoLongerApplies> ended =
                duty.outcome() instanceof Outcome.NoLongerApplies end ? Optional.of(end) : Optional.empty();
        return new DutyLine(
                assessment,
                duty.key(),
                duty.ruleId(),
                duty.ruleVersion(),
                duty.edition().id(),
                duty.bodyKey().map(UUID::fromString),
                UUID.fromString(duty.startFactId()),
                duty.startDate(),
                duty.due(),
                duty.met(),
                ended.map(Outcome.NoLongerApplies::since),
                ended.map(Outcome.NoLongerApplies::why));
    }

    TimeLimit limit() {
        return EhcTimeLimits.byRule(ruleId).orElseThrow();
    }

    /** Neither done nor ended on that day. */
    boolean openOn(LocalDate day) {
        return metOn.filter(met -> !met.isAfter(day)).isEmpty()
                && endedOn.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** What must be done next by law: a last day that has passed still counts if somebody must have acted by then. */
    boolean asksOn(LocalDate day) {
        return openOn(day) && (limit().owed().nature() == TimeLimit.Nature.MUST || !due.isBefore(day));
    }
}
