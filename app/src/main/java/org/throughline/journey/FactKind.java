package org.throughline.journey;

import java.time.Instant;
import java.time.LocalDate;
import org.throughline.law.FactDates;

/** The kinds of fact about a request for an assessment, each with the one of its dates that the law counts (R-T8). */
public enum FactKind {
    REQUEST_RECEIVED(Counts.RECEIVED),
    DECIDED_TO_ASSESS(Counts.SENT),
    DECIDED_NOT_TO_ASSESS(Counts.SENT),
    ADVICE_REQUESTED(Counts.SENT_AND_RECEIVED),
    ADVICE_GIVEN(Counts.SENT_AND_RECEIVED),
    DECIDED_NO_PLAN(Counts.SENT),
    FINAL_PLAN_SENT(Counts.SENT),
    REQUEST_WITHDRAWN(Counts.RECEIVED),
    EXCEPTION_CLAIMED(Counts.HAPPENED),
    /** A correction: the fact that it replaces was recorded by mistake. */
    NEVER_HAPPENED(Counts.HAPPENED);

    private enum Counts {
        HAPPENED,
        SENT,
        RECEIVED,
        /** What is sent inside Throughline reaches the other seat the same day. */
        SENT_AND_RECEIVED
    }

    private final Counts counts;

    FactKind(Counts counts) {
        this.counts = counts;
    }

    /** The dates of a fact of this kind that was on one day. */
    FactDates dates(LocalDate on, Instant recordedAt) {
        FactDates happened = FactDates.recorded(recordedAt).happenedOn(on);
        return switch (counts) {
            case HAPPENED -> happened;
            case SENT -> happened.sentOn(on);
            case RECEIVED -> happened.receivedOn(on);
            case SENT_AND_RECEIVED -> happened.sentOn(on).receivedOn(on);
        };
    }

    /** What the council tells the family about its decision, or what the family tells the council. */
    boolean movesTheRequest() {
        return switch (this) {
            case DECIDED_TO_ASSESS, DECIDED_NOT_TO_ASSESS, DECIDED_NO_PLAN, FINAL_PLAN_SENT, REQUEST_WITHDRAWN -> true;
            case REQUEST_RECEIVED, ADVICE_REQUESTED, ADVICE_GIVEN, EXCEPTION_CLAIMED, NEVER_HAPPENED -> false;
        };
    }
}
