package org.throughline.law;

import static org.throughline.law.Confidence.CHECK_WORDING;
import static org.throughline.law.Confidence.CONFIRMED;
import static org.throughline.law.Instrument.SEND_REGULATIONS_2014;
import static org.throughline.law.Party.ASKED_BODY;
import static org.throughline.law.Party.COUNCIL;
import static org.throughline.law.Party.FAMILY;

import java.util.List;
import java.util.Optional;
import org.throughline.law.Counting.DaysBeginningWith;
import org.throughline.law.Counting.WeeksOf;
import org.throughline.law.TimeLimit.Nature;
import org.throughline.law.TimeLimit.Owed;
import org.throughline.law.TimeLimit.Rule;
import org.throughline.law.TimeLimit.Words;
import org.throughline.law.TimeLimit.WorkedExample;

/** Time limits for a first EHC plan, in the order a family meets them. */
public final class EhcTimeLimits {

    /** the council says whether it will assess. Met by telling the family, not by deciding. */
    public static final TimeLimit WHETHER_TO_ASSESS = new TimeLimit(
            new Rule("R-4", 1),
            new Owed(COUNCIL, FAMILY, Nature.MUST),
            new WeeksOf(6),
            SEND_REGULATIONS_2014.at("5(1)", CONFIRMED),
            new Words(
                    "Whether to assess",
                    "The council must tell you if it will assess or not. It has 6 weeks.",
                    "the council received the request"),
            WorkedExample.of("2026-09-07", "2026-10-19", "2026-10-20"));

    /** each body that was asked gives its advice. Runs from the day that body receives the council's request. */
    public static final TimeLimit ADVICE = new TimeLimit(
            new Rule("R-7", 1),
            new Owed(ASKED_BODY, COUNCIL, Nature.MUST),
            new WeeksOf(6),
            SEND_REGULATIONS_2014.at("8(1)", CHECK_WORDING),
            new Words(
                    "Advice",
                    "Each service that the council asks must send its advice. It has 6 weeks.",
                    "the service received the council's request"),
            WorkedExample.of("2026-10-19", "2026-11-30", "2026-12-01"));

    /** the council says it will not make a plan. Runs from receiving the request. */
    public static final TimeLimit NO_PLAN_DECISION = new TimeLimit(
            new Rule("R-10", 1),
            new Owed(COUNCIL, FAMILY, Nature.ONLY_IF),
            new WeeksOf(16),
            SEND_REGULATIONS_2014.at("10(1)", CONFIRMED),
            new Words(
                    "No plan",
                    "If the council decides not to make a plan, it must tell you and say why. It has 16 weeks.",
                    "the council received the request"),
            WorkedExample.of("2026-09-07", "2026-12-28", "2026-12-29"));

    /** the family comments on the draft. A minimum: the council may wait longer, never less. */
    public static final TimeLimit COMMENTS_ON_DRAFT = new TimeLimit(
            new Rule("R-12", 1),
            new Owed(COUNCIL, FAMILY, Nature.AT_LEAST),
            new DaysBeginningWith(15),
            SEND_REGULATIONS_2014.at("13(1)(a)", CONFIRMED),
            new Words(
                    "Your views on the draft plan",
                    "You get at least 15 days to say what you think of the draft plan. You can ask for a school or"
                            + " college, and for a meeting.",
                    "the draft plan was served on you"),
            WorkedExample.of("2027-01-08", "2027-01-22", "2027-01-23"));

    /** the council sends the final plan. Runs from receiving the request. */
    public static final TimeLimit FINAL_PLAN = new TimeLimit(
            new Rule("R-15", 1),
            new Owed(COUNCIL, FAMILY, Nature.MUST),
            new WeeksOf(20),
            SEND_REGULATIONS_2014.at("13(2)", CONFIRMED),
            new Words(
                    "Final plan",
                    "If there will be a plan, the council must send you the final plan. It has 20 weeks.",
                    "the council received the request"),
            WorkedExample.of("2026-09-07", "2027-01-25", "2027-01-26"));

    private static final List<TimeLimit> ALL =
            List.of(WHETHER_TO_ASSESS, ADVICE, NO_PLAN_DECISION, COMMENTS_ON_DRAFT, FINAL_PLAN);

    private EhcTimeLimits() {}

    /** Every time limit of a first plan, in the order a family meets them. */
    public static List<TimeLimit> all() {
        return ALL;
    }

    /** The time limit of a rule such as "R-4". */
    public static Optional<TimeLimit> byRule(String ruleId) {
        return ALL.stream().filter(limit -> limit.ruleId().equals(ruleId)).findFirst();
    }
}
