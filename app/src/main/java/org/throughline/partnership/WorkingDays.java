package org.throughline.partnership;

import java.time.LocalDate;
import org.throughline.law.Calendar;
import org.throughline.law.Counting;

/** Counts working days in England as the law does: the day itself is not counted. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The last of so many working days after this day. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return new Counting.WorkingDaysOf(workingDays).lastDay(day, Calendar.england());
    }

    /** Working days after the first day up to and with the second; 0 on the day itself and before. */
    public static int between(LocalDate from, LocalDate until) {
        Calendar calendar = Calendar.england();
        return (int) from.datesUntil(until.isAfter(from) ? until : from)
                .map(day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
