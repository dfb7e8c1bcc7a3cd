package org.throughline.child.pages;

import static org.throughline.child.ChildWords.AGE_DAYS;
import static org.throughline.child.ChildWords.AGE_MONTHS;
import static org.throughline.child.ChildWords.AGE_TODAY;
import static org.throughline.child.ChildWords.AGE_WEEKS;
import static org.throughline.child.ChildWords.AGE_YEARS;
import static org.throughline.child.ChildWords.TERM_AUTUMN;
import static org.throughline.child.ChildWords.TERM_SPRING;
import static org.throughline.child.ChildWords.TERM_SUMMER;
import static org.throughline.child.ChildWords.WHEN_ABOUT;
import static org.throughline.child.ChildWords.WHEN_AGE;
import static org.throughline.child.ChildWords.WHEN_DAY;
import static org.throughline.child.ChildWords.WHEN_DAYS;
import static org.throughline.child.ChildWords.WHEN_MONTH;
import static org.throughline.child.ChildWords.WHEN_NOT_SAID;
import static org.throughline.child.ChildWords.WHEN_SCHOOL_YEAR;
import static org.throughline.child.ChildWords.WHEN_SINCE;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.throughline.child.Contribution;
import org.throughline.child.TrueDuring;
import org.throughline.govuk.grammar.Age;
import org.throughline.pages.Dates;

/** When something was true, as exactly as it was said and no more, and how old that makes it. */
final class When {
    private static final int OLD_AFTER_MONTHS = 12;

    private When() {}

    static String say(TrueDuring when, Optional<LocalDate> born) {
        if (when.from().isEmpty()) {
            return WHEN_NOT_SAID.say();
        }
        LocalDate from = when.from().get();
        return switch (when.precision()) {
            case DAY ->
                when.to()
                        .map(to -> to.equals(from)
                                ? WHEN_DAY.say(Dates.day(from))
                                : WHEN_DAYS.say(Dates.day(from), Dates.day(to)))
                        .orElseGet(() -> WHEN_SINCE.say(Dates.day(from)));
            case MONTH -> WHEN_MONTH.say(Dates.month(from));
            case TERM -> term(YearMonth.from(from));
            case SCHOOL_YEAR -> WHEN_SCHOOL_YEAR.say(year(from), year(from.plusYears(1)));
            case AGE ->
                born.map(day -> WHEN_AGE.say(Period.between(day, from).getYears()))
                        .orElseGet(() -> WHEN_DAYS.say(
                                Dates.day(from), Dates.day(when.to().orElse(from))));
            case ABOUT -> WHEN_ABOUT.say(Dates.month(from.plusMonths(1)));
            case NOT_SAID -> WHEN_NOT_SAID.say();
        };
    }

    static String term(YearMonth month) {
        int m = month.getMonthValue();
        var term = m >= 9 ? TERM_AUTUMN : m >= 4 ? TERM_SUMMER : TERM_SPRING;
        return term.say(Integer.toString(month.getYear()));
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    /** The day that stands for it on the line and for its age: its end, or when it was told if no time was said. */
    static LocalDate standsAt(Contribution c, LocalDate today) {
        TrueDuring when = c.times().trueDuring();
        LocalDate day =
                when.to().or(when::from).orElseGet(() -> Dates.dayOf(c.times().recordedAt()));
        return day.isAfter(today) && !c.kind().mayLieAhead() ? today : day;
    }

    static Age age(Contribution c, LocalDate today) {
        LocalDate day = standsAt(c, today);
        Period age = day.isAfter(today) ? Period.ZERO : Period.between(day, today);
        long months = age.toTotalMonths();
        long days = Math.max(0, ChronoUnit.DAYS.between(day, today));
        String words = days == 0
                ? AGE_TODAY.say()
                : days < 14
                        ? AGE_DAYS.say(days)
                        : months < 2
                                ? AGE_WEEKS.say(days / 7)
                                : months < 24 ? AGE_MONTHS.say(months) : AGE_YEARS.say(age.getYears());
        return months >= OLD_AFTER_MONTHS ? Age.old(words) : Age.fresh(words);
    }
}
