package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import org.throughline.law.Counting;

/** How long the law gives, in the short form for tables: "6 weeks", "15 days". */
final class Amounts {
    private Amounts() {}

    static String say(Counting counting) {
        return switch (counting) {
            case Counting.WeeksOf(int weeks) -> AMOUNT_WEEKS.say(weeks);
            case Counting.DaysBeginningWith(int days) -> AMOUNT_DAYS.say(days);
            case Counting.WorkingDaysBeginningWith(int days) -> AMOUNT_WORKING_DAYS.say(days);
            case Counting.WorkingDaysOf(int days) -> AMOUNT_WORKING_DAYS.say(days);
            case Counting.MonthsAfter(int months) -> months == 1 ? AMOUNT_MONTH.say() : AMOUNT_MONTHS.say(months);
            case Counting.BeforeDay before -> AMOUNT_BEFORE_A_DAY.say();
            case Counting.RolledByTribunalRules(Counting rolled) -> say(rolled);
        };
    }
}
