package org.throughline.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far a request for an assessment has come. Read from its duties, never typed in. */
public enum Stage {
    DECIDING(FactKind.DECIDED_TO_ASSESS, FactKind.DECIDED_NOT_TO_ASSESS, FactKind.REQUEST_WITHDRAWN),
    ASSESSING(FactKind.FINAL_PLAN_SENT, FactKind.DECIDED_NO_PLAN, FactKind.REQUEST_WITHDRAWN),
    NOT_ASSESSING(FactKind.DECIDED_TO_ASSESS),
    NO_PLAN(FactKind.FINAL_PLAN_SENT),
    PLAN_SENT,
    WITHDRAWN;

    private final List<FactKind> next;

    Stage(FactKind... next) {
        this.next = List.of(next);
    }

    /** What the council may record next. After a refusal, it may still change its mind or be told to. */
    public List<FactKind> next() {
        return next;
    }

    /** The council still owes an answer. */
    public boolean open() {
        return this == DECIDING || this == ASSESSING;
    }

    /** Where a request stands on a day, from its duties. */
    static Stage of(List<DutyLine> duties, LocalDate day) {
        DutyLine plan = only(duties, "R-15");
        DutyLine decision = only(duties, "R-4");
        if (plan.openOn(day)) {
            return decision.openOn(day) ? DECIDING : ASSESSING;
        }
        if (plan.metOn().isPresent()) {
            return PLAN_SENT;
        }
        return switch (plan.ending().orElseThrow()) {
            case COUNCIL_WILL_NOT_ASSESS -> NOT_ASSESSING;
            case COUNCIL_WILL_NOT_MAKE_A_PLAN -> NO_PLAN;
            case REQUEST_WAS_WITHDRAWN -> WITHDRAWN;
            case PLAN_WAS_SENT, COUNCIL_IS_MAKING_A_PLAN -> PLAN_SENT;
        };
    }

    /** The day this stage began, where something began it. */
    static Optional<LocalDate> since(List<DutyLine> duties, LocalDate day) {
        DutyLine plan = only(duties, "R-15");
        return switch (of(duties, day)) {
            case DECIDING -> Optional.empty();
            case ASSESSING -> only(duties, "R-4").metOn();
            case PLAN_SENT -> plan.metOn();
            case NOT_ASSESSING, NO_PLAN, WITHDRAWN -> plan.endedOn();
        };
    }

    private static DutyLine only(List<DutyLine> duties, String ruleId) {
        return duties.stream()
                .filter(line -> line.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A request has a duty " + ruleId + ", found " + duties));
    }
}
