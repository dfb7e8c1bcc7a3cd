package org.throughline.law;

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

    private Outcome whetherToAssess = new Open();
    private Outcome noPlan = new Open();
    private Outcome finalPlan = new Open();
    private boolean ended;

    /** The request has come to an end, so a later one is another matter. */
    boolean ended() {
        return ended;
    }

    Outcome outcomeOf(TimeLimit limit) {
        return switch (limit.ruleId()) {
            case "R-4" -> whetherToAssess;
            case "R-10" -> noPlan;
            case "R-15" -> finalPlan;
            default -> throw new IllegalArgumentException("Not counted from the request: " + limit.ruleId());
        };
    }

    void hear(StandingFact fact) {
        switch (fact.happening()) {
            case DecidedToAssess decided -> {
                whetherToAssess = metBy(fact, whetherToAssess);
                noPlan = openAgainAfterRefusal(noPlan);
                finalPlan = openAgainAfterRefusal(finalPlan);
                ended = ended && finalPlan instanceof Met;
            }
            case DecidedNotToAssess decided -> {
                whetherToAssess = metBy(fact, whetherToAssess);
                endAll(fact, Ending.COUNCIL_WILL_NOT_ASSESS);
            }
            case DraftPlanServed draft -> noPlan = endedBy(fact, Ending.COUNCIL_IS_MAKING_A_PLAN, noPlan);
            case DecidedNoPlan decided -> {
                noPlan = noPlan instanceof NoLongerApplies(var since, var why, var id)
                                && why == Ending.COUNCIL_IS_MAKING_A_PLAN
                        ? new Met(fact.on(), fact.id())
                        : metBy(fact, noPlan);
                endAll(fact, Ending.COUNCIL_WILL_NOT_MAKE_A_PLAN);
            }
            case FinalPlanSent sent -> {
                finalPlan = finalPlan instanceof Met ? finalPlan : new Met(fact.on(), fact.id());
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
        whetherToAssess = endedBy(fact, why, whetherToAssess);
        noPlan = endedBy(fact, why, noPlan);
        finalPlan = endedBy(fact, why, finalPlan);
        ended = true;
    }

    private static Outcome metBy(StandingFact fact, Outcome before) {
        return before instanceof Open ? new Met(fact.on(), fact.id()) : before;
    }

    private static Outcome endedBy(StandingFact fact, Ending why, Outcome before) {
        return before instanceof Open ? new NoLongerApplies(fact.on(), why, fact.id()) : before;
    }

    /** The council refused and later agreed: the request is still the one received on the first day. */
    private static Outcome openAgainAfterRefusal(Outcome before) {
        return before instanceof NoLongerApplies ended && ended.why() == Ending.COUNCIL_WILL_NOT_ASSESS
                ? new Open()
                : before;
    }
}
