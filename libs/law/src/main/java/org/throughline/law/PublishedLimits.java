package org.throughline.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** "The time limits we count": what a public page prints, from the same constants the duties come from. */
public final class PublishedLimits {

    private static final List<PublishedLimit> ALL = Stream.of(EhcTimeLimits.all(), AppealTimeLimits.all())
            .flatMap(List::stream)
            .map(PublishedLimits::published)
            .toList();

    private static final List<Guidance> GUIDANCE = List.of(Guidance.SETTING_REPLIES, Guidance.PHASE_TRANSFER_BY);

    private PublishedLimits() {}

    /** Every time limit we count, in the order a family meets them. */
    public static List<PublishedLimit> all() {
        return ALL;
    }

    /** What guidance advises beside them. It makes no date in anybody's record. */
    public static List<Guidance> guidance() {
        return GUIDANCE;
    }

    /** One line of the page. Everything here is plain English; dates are said as in a letter. */
    public record PublishedLimit(TimeLimit limit, String howCounted, Example lastLawfulDay, Example dayAfter) {

        public String name() {
            return limit.words().name();
        }

        /** "the council". */
        public String whoOwesIt() {
            return limit.owed().by().words();
        }

        public String plainWords() {
            return limit.words().plain();
        }

        public Citation citation() {
            return limit.citation();
        }
    }

    /** An event and an act, and whether the act is in time. */
    public record Example(LocalDate event, LocalDate act, boolean inTime, String words) {}

    private static PublishedLimit published(TimeLimit limit) {
        TimeLimit.WorkedExample example = limit.example();
        return new PublishedLimit(
                limit,
                howCounted(limit.counting()),
                example(limit, example.event(), example.lastLawfulDay()),
                example(limit, example.event(), example.dayAfter()));
    }

    private static Example example(TimeLimit limit, LocalDate event, LocalDate act) {
        LocalDate due = limit.lastDay(event);
        boolean inTime = !act.isAfter(due);
        String verdict;
        if (inTime) {
            verdict = act.equals(due) ? " is the last day." : " is in time.";
        } else {
            verdict = limit.owed().nature() == TimeLimit.Nature.AT_LEAST ? " is after the time ends." : " is late.";
        }
        String what = limit.words().event();
        String words = Character.toUpperCase(what.charAt(0)) + what.substring(1) + " on " + PlainDates.day(event) + ". "
                + PlainDates.day(act) + verdict;
        return new Example(event, act, inTime, words);
    }

    private static String howCounted(Counting counting) {
        return switch (counting) {
            case Counting.WeeksOf(int weeks) ->
                PlainDates.count(weeks, "week") + ", " + 7 * weeks + " days. The first day is not counted. Weekends and"
                        + " holidays are counted.";
            case Counting.DaysBeginningWith(int days) ->
                PlainDates.days(days) + ". The first day is day 1. Weekends and holidays are counted.";
            case Counting.WorkingDaysBeginningWith(int days) ->
                PlainDates.count(days, "working day") + ". The first day is day 1 if it is a working day.";
            case Counting.WorkingDaysOf(int days) ->
                PlainDates.count(days, "working day") + ". The first day is not counted.";
            case Counting.MonthsAfter(int months) ->
                PlainDates.count(months, "month") + ", to the same day of the month, or to the end of a shorter month.";
            case Counting.BeforeDay(var day) ->
                "Before " + PlainDates.day(day.atYear(2027)).replace(" 2027", "")
                        + ". The day before it is the last day.";
            case Counting.RolledByTribunalRules(Counting rolled) ->
                howCounted(rolled)
                        + " If that day is a weekend, a bank holiday, in August, or from 25 December to 1 January, it moves"
                        + " to the next working day.";
        };
    }
}
