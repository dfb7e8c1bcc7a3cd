package org.throughline.law;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a date is what it is: the arithmetic as a value, so that a page can say it in any language, and the same in plain
 * English.
 */
public record Explanation(Arithmetic arithmetic, String plain) {

    /**
     * @param event the day counted from
     * @param receiptAssumed the day of receipt is not known, so we count from the day of sending
     * @param notCounted in order, the days after the first that were passed over because only working days count, or because
     *     the tribunal does not sit
     */
    public record Arithmetic(
            LocalDate event,
            boolean eventDayCounts,
            Counting counting,
            LocalDate lastDay,
            List<LocalDate> notCounted,
            boolean receiptAssumed) {}

    /**
     * @param what the event in words, lower case: "the council received the request"
     * @param receiptAssumed the event is a receipt whose day is not known
     */
    static Explanation of(TimeLimit limit, String what, LocalDate event, boolean receiptAssumed) {
        Calendar calendar = Calendar.england();
        Counting counting = limit.counting();
        LocalDate lastDay = counting.lastDay(event, calendar);
        Arithmetic arithmetic = new Arithmetic(
                event,
                counting.countsTheEventDay(),
                counting,
                lastDay,
                daysNotCounted(counting, event, lastDay, calendar),
                receiptAssumed);
        String on = " on " + PlainDates.day(event) + ". ";
        String begins = receiptAssumed
                ? "The request was sent" + on + "We do not know the day it arrived, so we count from then. "
                : Character.toUpperCase(what.charAt(0)) + what.substring(1) + on;
        return new Explanation(arithmetic, begins + reckoning(counting, event, lastDay, calendar));
    }

    /** How it is counted, in plain English: "6 weeks after that day is 19 October 2026. That day is not counted." */
    private static String reckoning(Counting counting, LocalDate event, LocalDate lastDay, Calendar calendar) {
        String last = PlainDates.day(lastDay);
        return switch (counting) {
            case Counting.WeeksOf(int weeks) ->
                PlainDates.count(weeks, "week") + " after that day is " + last + ". That day itself is not counted.";
            case Counting.MonthsAfter(int months) ->
                PlainDates.count(months, "month") + " after that day is " + last + ".";
            case Counting.DaysBeginningWith(int days) -> "That day is day 1. Day " + days + " is " + last + ".";
            case Counting.WorkingDaysBeginningWith(int days) ->
                "Weekends and bank holidays are not counted. If that day is a working day, it is day 1. Working day "
                        + days + " is " + last + ".";
            case Counting.WorkingDaysOf(int days) ->
                "That day, weekends and bank holidays are not counted. Working day " + days + " is " + last + ".";
            case Counting.BeforeDay(var day) ->
                "It must be done before " + PlainDates.day(day.atYear(event.getYear())) + ". So the last day is " + last
                        + ".";
            case Counting.RolledByTribunalRules(Counting rolled) -> {
                LocalDate plainEnd = rolled.lastDay(event, calendar);
                String start = reckoning(rolled, event, plainEnd, calendar);
                yield plainEnd.equals(lastDay)
                        ? start
                        : start + " The tribunal does not count that as a working day. So the last day moves to " + last
                                + ".";
            }
        };
    }

    private static List<LocalDate> daysNotCounted(
            Counting counting, LocalDate event, LocalDate lastDay, Calendar calendar) {
        return switch (counting) {
            case Counting.WorkingDaysBeginningWith working ->
                event.datesUntil(lastDay)
                        .filter(day -> !calendar.isWorkingDay(day))
                        .toList();
            case Counting.WorkingDaysOf working ->
                event.plusDays(1)
                        .datesUntil(lastDay)
                        .filter(day -> !calendar.isWorkingDay(day))
                        .toList();
            case Counting.RolledByTribunalRules(Counting rolled) ->
                rolled.lastDay(event, calendar).datesUntil(lastDay).toList();
            case Counting.WeeksOf weeks -> List.of();
            case Counting.MonthsAfter months -> List.of();
            case Counting.DaysBeginningWith days -> List.of();
            case Counting.BeforeDay day -> List.of();
        };
    }
}
