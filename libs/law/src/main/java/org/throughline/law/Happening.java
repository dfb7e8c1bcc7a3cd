package org.throughline.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened on the way to a first EHC plan. Each kind knows which of its dates the law counts from: receipt for a request
 * and for advice, service for a draft, sending for a decision and a final plan (R-T8).
 */
public sealed interface Happening {

    /** The date the law looks at; empty when the fact lacks the date its kind needs. */
    Optional<LocalDate> lawDate(FactDates dates);

    /** Something that starts the council's clock. */
    sealed interface Start extends Happening {}

    /** A parent, young person, school or college asked for an assessment. Counts from the day the council received it. */
    record RequestReceived() implements Start {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.received();
        }
    }

    /** The council became responsible for the child under section 24 without a request. Needs the day it happened. */
    record BecameResponsible() implements Start {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.happened();
        }
    }

    /** The council told the family that it will assess. */
    record DecidedToAssess() implements Happening {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.sent();
        }
    }

    /** The council told the family that it will not assess. */
    record DecidedNotToAssess() implements Happening {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.sent();
        }
    }

    /** The council asked a body for advice. Counts from its receipt, or from sending while receipt is not known. */
    record AdviceRequested(String bodyKey) implements Happening {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.received().or(dates::sent);
        }
    }

    /** A body gave its advice: the day it sent it, or the day the council received it if that is all we know. */
    record AdviceGiven(String bodyKey) implements Happening {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.sent().or(dates::received);
        }
    }

    /** A draft plan was served on the family. */
    record DraftPlanServed() implements Happening {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.served();
        }
    }

    /** The council told the family that it will not make a plan. */
    record DecidedNoPlan() implements Happening {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.sent();
        }
    }

    /** The final plan was sent to the family. */
    record FinalPlanSent() implements Happening {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.sent();
        }
    }

    /** The family took the request back. Counts from the day the council received their word. */
    record RequestWithdrawn() implements Happening {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.received();
        }
    }

    /**
     * A named officer claims that keeping to a time limit was impractical because of a ground. Needs the day of the claim as
     * happened; sent is the day the family was told.
     *
     * @param concerning the rule, and the body where the rule is R-7
     * @param because what happened and why it made the date impractical
     * @param shownBy the evidence
     */
    record ExceptionClaimed(
            ExceptionGround ground,
            Concerning concerning,
            LocalDate from,
            LocalDate until,
            String because,
            String shownBy,
            String officer)
            implements Happening {

        public ExceptionClaimed {
            if (because.isBlank() || officer.isBlank()) {
                throw new IllegalArgumentException("An exception is claimed by a named officer with a reason");
            }
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("The reason ended before it began: " + from + ", " + until);
            }
        }

        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return dates.happened();
        }
    }

    /** Correction only: the fact this replaces was recorded by mistake and never happened. */
    record NeverHappened() implements Happening {
        @Override
        public Optional<LocalDate> lawDate(FactDates dates) {
            return Optional.empty();
        }
    }

    /** Which duty an exception is claimed against: a rule such as "R-15", and the body asked where the rule is R-7. */
    record Concerning(String ruleId, Optional<String> bodyKey) {
        public static Concerning rule(String ruleId) {
            return new Concerning(ruleId, Optional.empty());
        }

        public static Concerning adviceOf(String bodyKey) {
            return new Concerning("R-7", Optional.of(bodyKey));
        }
    }
}
