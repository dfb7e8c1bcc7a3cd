package org.throughline.law;

import static org.throughline.law.Confidence.CHECK_WORDING;
import static org.throughline.law.Confidence.UNCONFIRMED;
import static org.throughline.law.Instrument.SEND_REGULATIONS_2014;
import static org.throughline.law.Instrument.TRIBUNAL_RULES_2008;
import static org.throughline.law.Party.FAMILY;
import static org.throughline.law.Party.MEDIATION_ADVISER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.law.Counting.MonthsAfter;
import org.throughline.law.Counting.RolledByTribunalRules;
import org.throughline.law.Counting.WorkingDaysOf;
import org.throughline.law.TimeLimit.Nature;
import org.throughline.law.TimeLimit.Owed;
import org.throughline.law.TimeLimit.Rule;
import org.throughline.law.TimeLimit.Words;
import org.throughline.law.TimeLimit.WorkedExample;

/** Time limits when a family disagrees with a decision. An appeal after them needs the tribunal's leave. */
public final class AppealTimeLimits {

    /** R-110, first limb: counts from the day the decision letter was sent, not the day it arrived. */
    public static final TimeLimit AFTER_LETTER = new TimeLimit(
            new Rule("R-110a", 1),
            new Owed(FAMILY, FAMILY, Nature.AT_LEAST),
            new RolledByTribunalRules(new MonthsAfter(2)),
            TRIBUNAL_RULES_2008.at("20(1)(c) with rule 12", CHECK_WORDING),
            new Words(
                    "Appeal: from the letter",
                    "You can appeal. The tribunal must get your appeal within 2 months of the council's letter.",
                    "the council sent the decision letter"),
            WorkedExample.of("2027-06-10", "2027-09-01", "2027-09-02"));

    /** R-110, second limb: if it ends later than the first, it is this one that counts. */
    public static final TimeLimit AFTER_CERTIFICATE = new TimeLimit(
            new Rule("R-110b", 1),
            new Owed(FAMILY, FAMILY, Nature.AT_LEAST),
            new RolledByTribunalRules(new MonthsAfter(1)),
            TRIBUNAL_RULES_2008.at("20(1)(c) with rule 12", CHECK_WORDING),
            new Words(
                    "Appeal: from the mediation certificate",
                    "If you have a mediation certificate, you get 1 month from its date, if that is later.",
                    "the mediation certificate was issued"),
            WorkedExample.of("2027-01-11", "2027-02-11", "2027-02-12"));

    /** the family does not want mediation. */
    public static final TimeLimit CERTIFICATE = new TimeLimit(
            new Rule("R-102", 1),
            new Owed(MEDIATION_ADVISER, FAMILY, Nature.MUST),
            new WorkingDaysOf(3),
            SEND_REGULATIONS_2014.at("34", UNCONFIRMED),
            new Words(
                    "Mediation certificate",
                    "If you say you do not want mediation, the adviser must give you a certificate in 3 working days.",
                    "you told the mediation adviser"),
            WorkedExample.of("2026-12-24", "2026-12-31", "2027-01-01"));

    private static final List<TimeLimit> ALL = List.of(AFTER_LETTER, AFTER_CERTIFICATE, CERTIFICATE);

    private AppealTimeLimits() {}

    /** Every time limit of disagreement that we hold. */
    public static List<TimeLimit> all() {
        return ALL;
    }

    /** The last day the tribunal can receive the appeal in time: the later of the two limbs of R-110. */
    public static LocalDate lastDayToAppeal(LocalDate letterSent, Optional<LocalDate> certificateIssued) {
        LocalDate fromLetter = AFTER_LETTER.lastDay(letterSent);
        return certificateIssued
                .map(AFTER_CERTIFICATE::lastDay)
                .filter(later -> later.isAfter(fromLetter))
                .orElse(fromLetter);
    }
}
