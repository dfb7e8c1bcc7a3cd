package org.throughline.law;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.throughline.law.Confidence.CHECK_WORDING;
import static org.throughline.law.Confidence.CONFIRMED;
import static org.throughline.law.Instrument.SEND_CORONAVIRUS_REGULATIONS_2020;
import static org.throughline.law.Instrument.SEND_REGULATIONS_2014;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The only reasons the law gives for missing a time limit in weeks (R-X1 to R-X5). A ground never moves the day: it is a
 * claim by a named officer that keeping to it was impractical <em>because</em> of this. Too few staff, panel dates and late
 * advice are not grounds.
 */
public enum ExceptionGround {
    SCHOOL_CLOSED(
            "R-X1",
            "The school or college was closed for 4 weeks or more when the council asked it for advice.",
            Map.of(
                    "R-4", regulation("5(4)(a)", CONFIRMED),
                    "R-10", regulation("10(4)(a)", CONFIRMED),
                    "R-15", regulation("13(3) with 10(4)(a)", CONFIRMED),
                    "R-52", regulation("27(3)", CONFIRMED))),
    EARLY_YEARS_CLOSED(
            "R-X2",
            "The nursery or early years provider was closed for 4 weeks or more when the council asked it for advice.",
            Map.of(
                    "R-4", regulation("5(4)(b)", CHECK_WORDING),
                    "R-10", regulation("10(4)(b)", CONFIRMED),
                    "R-15", regulation("13(3) with 10(4)(b)", CONFIRMED),
                    "R-52", regulation("27(3)", CONFIRMED))),
    EXCEPTIONAL_CIRCUMSTANCES(
            "R-X3",
            "Something exceptional happened to the child, the parent or the young person.",
            Map.of(
                    "R-4", regulation("5(4)(c)", CHECK_WORDING),
                    "R-7", regulation("8(2)", CHECK_WORDING),
                    "R-10", regulation("10(4)(c)", CHECK_WORDING),
                    "R-15", regulation("13(3) with 10(4)(c)", CONFIRMED),
                    "R-52", regulation("27(3)", CONFIRMED))),
    AWAY_FROM_THE_AREA(
            "R-X4",
            "The child, the parent or the young person was away from the council's area for 4 weeks or more.",
            Map.of(
                    "R-4", regulation("5(4)(d)", CHECK_WORDING),
                    "R-7", regulation("8(2)", CHECK_WORDING),
                    "R-10", regulation("10(4)(d)", CHECK_WORDING),
                    "R-15", regulation("13(3) with 10(4)(d)", CONFIRMED),
                    "R-52", regulation("27(3)(d)", CHECK_WORDING))),
    MISSED_APPOINTMENT(
            "R-X5",
            "The child or young person missed an appointment that the service made to examine or test them.",
            Map.of("R-7", regulation("8(2)", CHECK_WORDING))),
    /** Temporary: 1 May to 25 September 2020 only. Whether older and younger duties are reached is not confirmed. */
    CORONAVIRUS_2020(
            "R-X2020",
            "Coronavirus made it impractical to keep to the day.",
            Map.of(
                    "R-4", SEND_CORONAVIRUS_REGULATIONS_2020.whole(CHECK_WORDING),
                    "R-7", SEND_CORONAVIRUS_REGULATIONS_2020.whole(CHECK_WORDING),
                    "R-10", SEND_CORONAVIRUS_REGULATIONS_2020.whole(CHECK_WORDING),
                    "R-15", SEND_CORONAVIRUS_REGULATIONS_2020.whole(CHECK_WORDING),
                    "R-52", SEND_CORONAVIRUS_REGULATIONS_2020.whole(CHECK_WORDING)));

    private static final int FOUR_WEEKS_IN_DAYS = 28;

    private final String ruleId;
    private final String plainWords;
    private final Map<String, Citation> byRule;

    ExceptionGround(String ruleId, String plainWords, Map<String, Citation> byRule) {
        this.ruleId = ruleId;
        this.plainWords = plainWords;
        this.byRule = byRule;
    }

    /** The words that list this ground for a rule such as "R-15", or nothing where the law does not list it. */
    public Optional<Citation> citationFor(String ruleId) {
        return Optional.ofNullable(byRule.get(ruleId));
    }

    /** Such as "R-X1". */
    public String ruleId() {
        return ruleId;
    }

    /** One sentence for a family. */
    public String plainWords() {
        return plainWords;
    }

    /** A ground of a temporary edition, open only while that edition is in force. */
    boolean temporary() {
        return this == CORONAVIRUS_2020;
    }

    /**
     * R-X1 and R-X2: the closure lasts 28 days or more, and the head was asked from one week before its first day until the
     * day before one week before re-opening.
     *
     * @param asked the day the head or early years provider was asked for advice
     * @param firstDayClosed the first day of the closure
     * @param reopens the first day open again
     */
    public static boolean closureGroundApplies(LocalDate asked, LocalDate firstDayClosed, LocalDate reopens) {
        return DAYS.between(firstDayClosed, reopens) >= FOUR_WEEKS_IN_DAYS
                && !asked.isBefore(firstDayClosed.minusWeeks(1))
                && asked.isBefore(reopens.minusWeeks(1));
    }

    /** R-X4: 28 days or more away, the first and the last day both counted. How to count them is not settled: ask. */
    public static boolean absenceGroundApplies(LocalDate firstDayAway, LocalDate lastDayAway) {
        return DAYS.between(firstDayAway, lastDayAway) + 1 >= FOUR_WEEKS_IN_DAYS;
    }

    private static Citation regulation(String provision, Confidence confidence) {
        return SEND_REGULATIONS_2014.at(provision, confidence);
    }
}
