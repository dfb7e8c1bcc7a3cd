package org.throughline.law;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableSet;

/**
 * English working days, and those of the tribunal that hears SEND appeals.
 *
 * <p>Bank holidays are held from 1 January 2014 to 31 December 2030: dated days as proclaimed, later years by the standing rule
 * (a new proclamation would have to be added). Any question outside that range is refused with {@link
 * OutsideCalendarException}.
 */
public final class Calendar {

    private static final Calendar ENGLAND = new Calendar(BankHolidays.allYears());

    private final NavigableSet<LocalDate> bankHolidays;

    private Calendar(NavigableSet<LocalDate> bankHolidays) {
        this.bankHolidays = bankHolidays;
    }

    /** The calendar of England. */
    public static Calendar england() {
        return ENGLAND;
    }

    /** The first day that can be asked about: 1 January 2014. */
    public LocalDate firstDay() {
        return LocalDate.of(BankHolidays.FIRST_YEAR, 1, 1);
    }

    /** The last day that can be asked about: 31 December 2030. */
    public LocalDate lastDay() {
        return LocalDate.of(BankHolidays.LAST_YEAR, 12, 31);
    }

    /** A bank holiday in England, Good Friday and Christmas Day among them. */
    public boolean isBankHoliday(LocalDate day) {
        if (day.isBefore(firstDay()) || day.isAfter(lastDay())) {
            throw new OutsideCalendarException(day, firstDay(), lastDay());
        }
        return bankHolidays.contains(day);
    }

    /** Not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday (R-T3). */
    public boolean isWorkingDay(LocalDate day) {
        boolean bankHoliday = isBankHoliday(day);
        return !bankHoliday && day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY;
    }

    /** A working day that is neither in August nor from 25 December to 1 January (R-T6, Tribunal Procedure Rules r.12). */
    public boolean isTribunalWorkingDay(LocalDate day) {
        boolean christmasBreak = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 25
                || day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1;
        return isWorkingDay(day) && day.getMonth() != Month.AUGUST && !christmasBreak;
    }

    LocalDate workingDayOnOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    LocalDate tribunalWorkingDayOnOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isTribunalWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
