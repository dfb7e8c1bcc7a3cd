package org.throughline.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.law.Ages;
import org.throughline.law.Ages.RightsHolder;
import org.throughline.people.Role;

/** Whether somebody may ask the council to assess, and as whom; or why not (R-1, R-A3). */
public sealed interface MayAsk {
    record Yes(AskedAs as) implements MayAsk {}

    record No(WhyNot why) implements MayAsk {}

    /**
     * What the answer follows from.
     *
     * @param mayWrite whether this seat may write in the child's circle
     * @param stage of the last request, if there was one
     */
    record Circumstances(
            Role role,
            boolean mayWrite,
            Optional<LocalDate> born,
            LocalDate today,
            boolean councilKnown,
            Optional<Stage> stage) {

        boolean youngPersonHolds() {
            return born.map(birth -> Ages.rightsHolderOn(birth, today) == RightsHolder.YOUNG_PERSON)
                    .orElse(role == Role.YOUNG_PERSON);
        }

        boolean tooOld() {
            return born.map(birth -> !today.isBefore(birth.plusYears(25))).orElse(false);
        }
    }

    /** The rule. Says nothing of mental capacity (R-A4), which is decided decision by decision. */
    static MayAsk rule(Circumstances at) {
        if (at.tooOld()) {
            return new No(WhyNot.OLDER_THAN_24);
        }
        Optional<AskedAs> as = switch (at.role()) {
            case PARENT -> at.youngPersonHolds() ? Optional.empty() : Optional.of(AskedAs.PARENT);
            case CHILD, YOUNG_PERSON -> at.youngPersonHolds() ? Optional.of(AskedAs.YOUNG_PERSON) : Optional.empty();
            case SENCO -> Optional.of(AskedAs.SCHOOL);
            default -> Optional.empty();
        };
        if (as.isEmpty()) {
            return new No(at.youngPersonHolds() ? WhyNot.YOUNG_PERSON_ASKS : WhyNot.PARENT_OR_SCHOOL_ASKS);
        }
        if (at.stage().map(Stage::open).orElse(false)) {
            return new No(WhyNot.ALREADY_ASKED);
        }
        if (at.stage().equals(Optional.of(Stage.PLAN_SENT))) {
            return new No(WhyNot.THERE_IS_A_PLAN);
        }
        if (!at.councilKnown()) {
            return new No(WhyNot.NO_COUNCIL_KNOWN);
        }
        return at.mayWrite() ? new Yes(as.get()) : new No(WhyNot.NOT_YOURS_TO_WRITE);
    }
}
