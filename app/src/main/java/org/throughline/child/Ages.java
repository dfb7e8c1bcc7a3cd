package org.throughline.child;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;

/** How old a child is and which school year children of that age are usually in, in words. */
final class Ages {
    private Ages() {}

    static int years(LocalDate born, LocalDate today) {
        return Period.between(born, today).getYears();
    }

    /** "9 years old, Year 5, Elm Park Primary": as much of it as is known. */
    static String about(Optional<LocalDate> born, Optional<String> school, LocalDate today) {
        String age = born.map(day -> age(day, today)).orElseGet(ChildWords.AGE_NOT_KNOWN::say);
        return school.map(name -> ChildWords.AGE_AND_SCHOOL.say(age, name)).orElse(age);
    }

    private static String age(LocalDate born, LocalDate today) {
        String years = ChildWords.YEARS_OLD.say(years(born, today));
        int year = schoolYear(born, today);
        if (year < 0 || year > 13) {
            return years;
        }
        return ChildWords.AGE_AND_YEAR.say(
                years, year == 0 ? ChildWords.RECEPTION.say() : ChildWords.YEAR_GROUP.say(year));
    }

    /** 0 is reception: the school year from the September after the fourth birthday. */
    static int schoolYear(LocalDate born, LocalDate today) {
        int start = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        return Period.between(born, LocalDate.of(start, Month.AUGUST, 31)).getYears() - 4;
    }
}
