package org.throughline.journey;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.throughline.journey.JourneyWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.people.Role;

/** Where things are, in a sentence that the reader understands: who is told, by when, and how many days that is. */
public final class PlainWords {
    private PlainWords() {}

    /** To whom the council must tell its decision, as the reader would say it: you, your family, the young person. */
    public static String whoIsTold(Optional<Role> reader, AskedAs askedAs) {
        boolean young = askedAs == AskedAs.YOUNG_PERSON;
        return switch (reader.orElse(Role.ADMINISTRATOR)) {
            case YOUNG_PERSON -> YOU.say();
            case CHILD -> young ? YOU.say() : YOUR_FAMILY.say();
            case PARENT -> young ? THE_YOUNG_PERSON.say() : askedAs == AskedAs.PARENT ? YOU.say() : YOUR_FAMILY.say();
            default -> young ? THE_YOUNG_PERSON.say() : THE_FAMILY.say();
        };
    }

    /** One sentence or two: where things are, and what the council owes by when. */
    static String where(List<DutyLine> lines, LocalDate today, String who) {
        Stage stage = Stage.of(lines, today);
        String since = Stage.since(lines, today).map(Dates::day).orElse("");
        return switch (stage) {
            case DECIDING -> owed(lines, today, WHERE_DECIDING, WHERE_DECIDING_LATE, who);
            case ASSESSING -> owed(lines, today, WHERE_ASSESSING, WHERE_ASSESSING_LATE, who);
            case NOT_ASSESSING -> WHERE_NOT_ASSESSING.say(who, since);
            case NO_PLAN -> WHERE_NO_PLAN.say(who, since);
            case PLAN_SENT -> WHERE_PLAN_SENT.say(since);
            case WITHDRAWN -> WHERE_WITHDRAWN.say(since);
        };
    }

    /** Where things are for one request that was read whole. */
    public static String where(Assessment assessment, LocalDate today, String who) {
        return where(assessment.lines(), today, who);
    }

    private static String owed(
            List<DutyLine> lines, LocalDate today, JourneyWords inTime, JourneyWords late, String who) {
        LawDate owed = LawDate.owedByTheCouncil(lines, today).orElseThrow();
        String day = Dates.day(owed.due());
        return owed.late()
                ? late.say(who, day, days(-owed.daysLeft()))
                : inTime.say(who, day) + " " + inDays(owed.daysLeft());
    }

    private static String inDays(long days) {
        return days == 0 ? THAT_IS_TODAY.say() : THAT_IS_IN_DAYS.say(days(days));
    }

    /** "1 day", "12 days". */
    public static String days(long number) {
        return number == 1 ? ONE_DAY.say() : MANY_DAYS.say(number);
    }

    /** "12 days left", "Today is the last day", "3 days late". */
    public static String daysLeft(LocalDate due, LocalDate today) {
        long left = DAYS.between(today, due);
        return left > 0 ? DAYS_LEFT.say(days(left)) : left == 0 ? LAST_DAY_TODAY.say() : DAYS_LATE.say(days(-left));
    }
}
