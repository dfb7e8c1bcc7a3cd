package org.throughline.law;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How the words of the law count days. Each way is a type of its own, because mixing two of them is a one-day error that a
 * tribunal would notice. Nothing here moves for a school or bank holiday unless the words say "working days" (R-T1).
 */
public sealed interface Counting {

    /** The last lawful day. Doing it on this day is in time; the day after is late. */
    LocalDate lastDay(LocalDate event, Calendar calendar);

    /** Whether the day of the event is itself day one. */
    default boolean countsTheEventDay() {
        return false;
    }

    /** "Within N weeks of": the day of the event is not counted (R-T1). */
    record WeeksOf(int weeks) implements Counting {
        public WeeksOf {
            mustBePositive(weeks, "weeks");
        }

        @Override
        public LocalDate lastDay(LocalDate event, Calendar calendar) {
            return event.plusWeeks(weeks);
        }
    }

    /** "N days beginning with the day on which": the day of the event is day one (R-T2). */
    record DaysBeginningWith(int days) implements Counting {
        public DaysBeginningWith {
            mustBePositive(days, "days");
        }

        @Override
        public LocalDate lastDay(LocalDate event, Calendar calendar) {
            return event.plusDays(days - 1L);
        }

        @Override
        public boolean countsTheEventDay() {
            return true;
        }
    }

    /** "N working days beginning with the day on which": that day is day one if it is a working day (R-T3). */
    record WorkingDaysBeginningWith(int days) implements Counting {
        public WorkingDaysBeginningWith {
            mustBePositive(days, "working days");
        }

        @Override
        public LocalDate lastDay(LocalDate event, Calendar calendar) {
            LocalDate day = calendar.workingDayOnOrAfter(event);
            for (int counted = 1; counted < days; counted++) {
                day = calendar.workingDayOnOrAfter(day.plusDays(1));
            }
            return day;
        }

        @Override
        public boolean countsTheEventDay() {
            return true;
        }
    }

    /** "Within N working days of": the day of the event is not counted. */
    record WorkingDaysOf(int days) implements Counting {
        public WorkingDaysOf {
            mustBePositive(days, "working days");
        }

        @Override
        public LocalDate lastDay(LocalDate event, Calendar calendar) {
            return new WorkingDaysBeginningWith(days).lastDay(event.plusDays(1), calendar);
        }
    }

    /** "Within N months after": the same day number, or the end of a shorter month (R-T4). */
    record MonthsAfter(int months) implements Counting {
        public MonthsAfter {
            mustBePositive(months, "months");
        }

        @Override
        public LocalDate lastDay(LocalDate event, Calendar calendar) {
            return event.plusMonths(months);
        }
    }

    /** "Before 15 February" of the event's calendar year: the last lawful day is 14 February (R-T5). */
    record BeforeDay(MonthDay day) implements Counting {
        @Override
        public LocalDate lastDay(LocalDate event, Calendar calendar) {
            return day.atYear(event.getYear()).minusDays(1);
        }
    }

    /** Time in the tribunal that ends on a day it does not sit runs on to the next working day (R-T6). */
    record RolledByTribunalRules(Counting rolled) implements Counting {
        public RolledByTribunalRules {
            if (rolled instanceof RolledByTribunalRules) {
                throw new IllegalArgumentException("Time is rolled once: expected a plain way of counting");
            }
        }

        @Override
        public LocalDate lastDay(LocalDate event, Calendar calendar) {
            return calendar.tribunalWorkingDayOnOrAfter(rolled.lastDay(event, calendar));
        }

        @Override
        public boolean countsTheEventDay() {
            return rolled.countsTheEventDay();
        }
    }

    private static void mustBePositive(int amount, String unit) {
        if (amount < 1) {
            throw new IllegalArgumentException("Expected one or more " + unit + ", found " + amount);
        }
    }
}
