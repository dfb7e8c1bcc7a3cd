package org.throughline.law;

import java.time.LocalDate;

/** How a duty stands on the day somebody looks. Worked out when asked, never stored. Days are calendar days, from 1. */
public sealed interface Status {

    record DueIn(long days) implements Status {}

    record LastDayToday() implements Status {}

    record Late(long days) implements Status {}

    record MetInTime(LocalDate on) implements Status {}

    record MetLate(LocalDate on, long days) implements Status {}

    /** @param daysLateByThen how late it already was when it stopped mattering; 0 if it was not */
    record NoLongerApplies(LocalDate since, Outcome.Ending why, long daysLateByThen) implements Status {}

    /** The last day has passed for something owed only if a decision goes one way, and that decision is not known. */
    record PassedUndecided(long days) implements Status {}

    /** A window that had to stay open at least until then has closed. Nobody is late. */
    record WindowClosed(LocalDate lastDay) implements Status {}

    /** A short plain sentence; pages may say it in their own words instead. */
    default String words() {
        return switch (this) {
            case DueIn(long days) -> "Due in " + PlainDates.days(days) + ".";
            case LastDayToday() -> "Today is the last day.";
            case Late(long days) -> PlainDates.days(days) + " late.";
            case MetInTime(LocalDate on) -> "Done in time, on " + PlainDates.day(on) + ".";
            case MetLate(LocalDate on, long days) ->
                "Done on " + PlainDates.day(on) + ", " + PlainDates.days(days) + " late.";
            case NoLongerApplies(LocalDate since, Outcome.Ending why, long late) ->
                why.words() + " So this stopped on " + PlainDates.day(since)
                        + (late == 0 ? "." : ". By then it was " + PlainDates.days(late) + " late.");
            case PassedUndecided(long days) ->
                "The last day to say no was " + PlainDates.days(days) + " ago. We do not know of a decision.";
            case WindowClosed(LocalDate lastDay) -> "The last day was " + PlainDates.day(lastDay) + ".";
        };
    }
}
