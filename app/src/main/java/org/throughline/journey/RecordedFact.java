package org.throughline.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.law.Fact;
import org.throughline.law.FactDates;
import org.throughline.law.Happening;
import org.throughline.law.Happening.Concerning;
import org.throughline.people.SeatId;

/**
 * A dated fact as somebody wrote it down. Never edited: a correction is another fact that replaces it and says why.
 *
 * @param request the advice request that it is about, if it is about advice
 */
public record RecordedFact(
        UUID id,
        FactKind kind,
        Optional<UUID> request,
        Optional<String> details,
        FactDates dates,
        SeatId by,
        Optional<Correction> replaces,
        Optional<Claim> claim) {

    /** Which fact this puts right, and why. */
    public record Correction(UUID fact, String reason) {}

    /** The day it was. */
    public LocalDate on() {
        return dates.happened().orElseThrow();
    }

    /** As the law looks at it. */
    Fact asLaw() {
        return new Fact(
                id.toString(),
                happening(),
                dates,
                replaces.map(c -> new Fact.Replaces(c.fact().toString(), c.reason())));
    }

    private Happening happening() {
        return switch (kind) {
            case REQUEST_RECEIVED -> new Happening.RequestReceived();
            case DECIDED_TO_ASSESS -> new Happening.DecidedToAssess();
            case DECIDED_NOT_TO_ASSESS -> new Happening.DecidedNotToAssess();
            case ADVICE_REQUESTED -> new Happening.AdviceRequested(requestKey());
            case ADVICE_GIVEN -> new Happening.AdviceGiven(requestKey());
            case DECIDED_NO_PLAN -> new Happening.DecidedNoPlan();
            case FINAL_PLAN_SENT -> new Happening.FinalPlanSent();
            case REQUEST_WITHDRAWN -> new Happening.RequestWithdrawn();
            case EXCEPTION_CLAIMED -> exception(claim.orElseThrow());
            case NEVER_HAPPENED -> new Happening.NeverHappened();
        };
    }

    private String requestKey() {
        return request.orElseThrow().toString();
    }

    private static Happening exception(Claim claim) {
        return new Happening.ExceptionClaimed(
                claim.ground(),
                new Concerning(claim.ruleId(), claim.request().map(UUID::toString)),
                claim.from(),
                claim.until(),
                claim.because(),
                claim.shownBy(),
                claim.officer());
    }
}
