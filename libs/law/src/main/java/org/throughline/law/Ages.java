package org.throughline.law;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;

/** Compulsory school age, who holds the rights, and the age that national returns use. Whole years, calendar dates. */
public final class Ages {

    /** Education Act 1996, section 8: when compulsory school age starts (R-A1) and ends (R-A2). */
    public static final Citation COMPULSORY_SCHOOL_AGE =
            Instrument.EDUCATION_ACT_1996.at("8", Confidence.CHECK_WORDING);

    /** Children and Families Act 2014, section 83(2): what a young person is (R-A3). */
    public static final Citation YOUNG_PERSON =
            Instrument.CHILDREN_AND_FAMILIES_ACT_2014.at("83(2)", Confidence.CHECK_WORDING);

    private Ages() {}

    /** Whose request, views and appeal they are, and to whom each notice is addressed. */
    public enum RightsHolder {
        PARENT,
        YOUNG_PERSON
    }

    /** R-A1: the first 31 March, 31 August or 31 December on or after the fifth birthday. */
    public static LocalDate compulsorySchoolAgeStarts(LocalDate born) {
        LocalDate fifthBirthday = born.plusYears(5);
        int year = fifthBirthday.getYear();
        for (Month month : new Month[] {Month.MARCH, Month.AUGUST}) {
            LocalDate prescribed = LocalDate.of(year, month, 31);
            if (!fifthBirthday.isAfter(prescribed)) {
                return prescribed;
            }
        }
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** R-A2: the last Friday in June of the academic year (1 September to 31 August) of the sixteenth birthday. */
    public static LocalDate compulsorySchoolAgeEnds(LocalDate born) {
        return LocalDate.of(academicYearEnding(born.plusYears(16)), Month.JUNE, 1)
                .with(lastInMonth(FRIDAY));
    }

    /** R-A3: the first day on which the young person, and not the parent, holds the rights. */
    public static LocalDate youngPersonFrom(LocalDate born) {
        return compulsorySchoolAgeEnds(born).plusDays(1);
    }

    /**
     * R-A3: the parent up to the last day of compulsory school age, the young person from the day after. Says nothing of
     * mental capacity (R-A4), which is decided decision by decision, nor of age 25 (R-A7).
     */
    public static RightsHolder rightsHolderOn(LocalDate born, LocalDate day) {
        mustNotBeBefore(born, day);
        return day.isBefore(youngPersonFrom(born)) ? RightsHolder.PARENT : RightsHolder.YOUNG_PERSON;
    }

    /** R-A6: the age in the SEN2 return: whole years on the 31 August before the academic year that the day is in. */
    public static int ageForReturns(LocalDate born, LocalDate day) {
        mustNotBeBefore(born, day);
        LocalDate before = LocalDate.of(academicYearEnding(day) - 1, Month.AUGUST, 31);
        return born.isAfter(before) ? 0 : Period.between(born, before).getYears();
    }

    /** R-A6: the national curriculum year that goes with {@link #ageForReturns}: reception is 0, below it negative. */
    public static int nationalCurriculumYear(LocalDate born, LocalDate day) {
        return ageForReturns(born, day) - 4;
    }

    private static int academicYearEnding(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() + 1 : day.getYear();
    }

    private static void mustNotBeBefore(LocalDate born, LocalDate day) {
        if (day.isBefore(born)) {
            throw new IllegalArgumentException("Expected a day on or after birth on " + born + ", found " + day);
        }
    }
}
