package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import org.throughline.govuk.Html;
import org.throughline.govuk.Link;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.govuk.grammar.DateChip.Nearness;
import org.throughline.journey.LawDate;
import org.throughline.journey.PlainWords;
import org.throughline.law.Citation;
import org.throughline.law.Confidence;
import org.throughline.law.Duty;
import org.throughline.law.Status;
import org.throughline.pages.Dates;

/** A date from law as every page shows it: the day, how it stands for the reader today, and why it is that day. */
final class Chips {
    private static final int SOON_DAYS = 14;

    private Chips() {}

    /** With its arithmetic, citation and edition. */
    static DateChip of(Duty duty, LocalDate today) {
        Status status = duty.statusOn(today);
        return why(bare(duty.due(), standing(status), nearness(status)), duty);
    }

    /** A date worked out for nobody in particular: how long the law gives, and nothing about late. */
    static DateChip counted(Duty duty) {
        return why(bare(duty.due(), Amounts.say(duty.limit().counting()), Nearness.AHEAD), duty);
    }

    private static DateChip why(DateChip chip, Duty duty) {
        return chip.why(
                Html.text(duty.explanation().plain()),
                link(duty.citation()),
                EDITION_AND_CONFIDENCE.say(
                        duty.edition().name(), said(duty.citation().confidence())));
    }

    /** The date alone, for lists. */
    static DateChip of(LawDate date) {
        Nearness nearness = date.late() ? Nearness.LATE : date.daysLeft() <= SOON_DAYS ? Nearness.SOON : Nearness.AHEAD;
        String standing = date.daysLeft() == 0
                ? LAST_DAY_TODAY.say()
                : (date.late() ? DAYS_LATE : DAYS_LEFT).say(PlainWords.days(Math.abs(date.daysLeft())));
        return DateChip.of(Dates.shortDay(date.due()), date.due().toString(), standing, nearness);
    }

    static Link link(Citation citation) {
        return Link.to(citation.address(), citation.text());
    }

    /** How sure we are of the words of the law, honestly. */
    static String said(Confidence confidence) {
        return switch (confidence) {
            case CONFIRMED -> CONFIDENCE_CONFIRMED.say();
            case CHECK_WORDING -> CONFIDENCE_CHECK_WORDING.say();
            case UNCONFIRMED -> CONFIDENCE_UNCONFIRMED.say();
        };
    }

    static Content law(Citation citation) {
        return Html.join(link(citation), Html.text(". " + said(citation.confidence())));
    }

    private static DateChip bare(LocalDate due, String standing, Nearness nearness) {
        return DateChip.of(Dates.day(due), due.toString(), standing, nearness);
    }

    private static Nearness nearness(Status status) {
        return switch (status) {
            case Status.DueIn(long days) -> days <= SOON_DAYS ? Nearness.SOON : Nearness.AHEAD;
            case Status.LastDayToday() -> Nearness.SOON;
            case Status.Late late -> Nearness.LATE;
            case Status.MetInTime met -> Nearness.MET;
            case Status.MetLate met -> Nearness.MET;
            case Status.NoLongerApplies ended -> Nearness.MET;
            case Status.PassedUndecided passed -> Nearness.AHEAD;
            case Status.WindowClosed closed -> Nearness.MET;
        };
    }

    private static String standing(Status status) {
        return switch (status) {
            case Status.DueIn(long days) -> DAYS_LEFT.say(PlainWords.days(days));
            case Status.LastDayToday() -> LAST_DAY_TODAY.say();
            case Status.Late(long days) -> DAYS_LATE.say(PlainWords.days(days));
            case Status.MetInTime(LocalDate on) -> DONE_IN_TIME.say(Dates.day(on));
            case Status.MetLate(LocalDate on, long days) -> DONE_LATE.say(Dates.day(on), PlainWords.days(days));
            case Status.NoLongerApplies ended -> NO_LONGER_NEEDED.say(Dates.day(ended.since()));
            case Status.PassedUndecided(long days) -> PASSED_UNDECIDED.say(PlainWords.days(days));
            case Status.WindowClosed(LocalDate lastDay) -> NO_LONGER_NEEDED.say(Dates.day(lastDay));
        };
    }
}
