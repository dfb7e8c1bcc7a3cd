package org.throughline.law;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.law.Happening.AdviceGiven;
import org.throughline.law.Happening.AdviceRequested;
import org.throughline.law.Happening.DecidedNoPlan;
import org.throughline.law.Happening.DecidedNotToAssess;
import org.throughline.law.Happening.DecidedToAssess;
import org.throughline.law.Happening.DraftPlanServed;
import org.throughline.law.Happening.ExceptionClaimed;
import org.throughline.law.Happening.FinalPlanSent;
import org.throughline.law.Happening.NeverHappened;
import org.throughline.law.Happening.RequestWithdrawn;
import org.throughline.law.Happening.Start;
import org.throughline.law.Outcome.Ending;
import org.throughline.law.Outcome.Met;
import org.throughline.law.Outcome.NoLongerApplies;
import org.throughline.law.Outcome.Open;

/**
 * How far one request for an assessment has come, as facts are heard in order of date: what became of saying whether to
 * assess, of saying there will be no plan and of sending the final plan.
 */
final class RequestProgress {

    private final Course whetherToAssess = new Course();
    private final Course noPlan = new Course();
    private final Course finalPlan = new Course();

    /** The request has come to an end, so a later one is another matter. */
    boolean ended() {
        return !(finalPlan.outcome() instanceof Open);
    }

    Outcome outcomeOf(TimeLimit limit) {
        return switch (limit.ruleId()) {
            case "R-4" -> whetherToAssess.outcome();
            case "R-10" -> noPlan.outcome();
            case "R-15" -> finalPlan.outcome();
            default -> throw new IllegalArgumentException("Not counted from the request: " + limit.ruleId());
        };
    }

    void hear(StandingFact fact) {
        switch (fact.happening()) {
            case DecidedToAssess decided -> {
                whetherToAssess.metIfOpen(fact);
                // The council refused and later agreed: the request is still the one received on the first day.
                noPlan.takeBack(Ending.COUNCIL_WILL_NOT_ASSESS);
                finalPlan.takeBack(Ending.COUNCIL_WILL_NOT_ASSESS);
            }
            case DecidedNotToAssess decided -> {
                whetherToAssess.metIfOpen(fact);
                endAll(fact, Ending.COUNCIL_WILL_NOT_ASSESS);
            }
            case DraftPlanServed draft -> noPlan.end(fact, Ending.COUNCIL_IS_MAKING_A_PLAN);
            case DecidedNoPlan decided -> {
                noPlan.takeBack(Ending.COUNCIL_IS_MAKING_A_PLAN);
                noPlan.metIfOpen(fact);
                endAll(fact, Ending.COUNCIL_WILL_NOT_MAKE_A_PLAN);
            }
            case FinalPlanSent sent -> {
                finalPlan.met(fact);
                endAll(fact, Ending.PLAN_WAS_SENT);
            }
            case RequestWithdrawn withdrawn -> endAll(fact, Ending.REQUEST_WAS_WITHDRAWN);
            case Start start -> {}
            case AdviceRequested asked -> {}
            case AdviceGiven given -> {}
            case ExceptionClaimed claim -> {}
            case NeverHappened mistake -> {}
        }
    }

    private void endAll(StandingFact fact, Ending why) {
        whetherToAssess.end(fact, why);
        noPlan.end(fact, why);
        finalPlan.end(fact, why);
    }

    /** What happened to one duty: met counts before any end; of several ends, the first that was not taken back. */
    private static final class Course {

        private @Nullable Met met;
        private final List<NoLongerApplies> ends = new ArrayList<>();

        Outcome outcome() {
            if (met != null) {
                return met;
            }
            return ends.isEmpty() ? new Open() : ends.getFirst();
        }

        void met(StandingFact fact) {
            if (met == null) {
                met = new Met(fact.on(), fact.id());
            }
        }

        void metIfOpen(StandingFact fact) {
            if (ends.isEmpty()) {
                met(fact);
            }
        }

        void end(StandingFact fact, Ending why) {
            ends.add(new NoLongerApplies(fact.on(), why, fact.id()));
        }

        void takeBack(Ending why) {
            ends.removeIf(end -> end.why() == why);
        }
    }
}
