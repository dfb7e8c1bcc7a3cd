package org.throughline.law;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.MAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Bank holidays in England, with Good Friday and Christmas Day: the standing rule of the Banking and Financial Dealings
 * Act 1971, and the days that royal proclamation moved or added.
 */
final class BankHolidays {

    static final int FIRST_YEAR = 2014;
    static final int LAST_YEAR = 2030;

    private BankHolidays() {}

    static NavigableSet<LocalDate> allYears() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            days.addAll(standing(year));
        }
        days.remove(LocalDate.of(2020, 5, 4)); // moved to the 75th anniversary of VE Day
        days.add(LocalDate.of(2020, 5, 8));
        days.remove(LocalDate.of(2022, 5, 30)); // moved for the Platinum Jubilee
        days.add(LocalDate.of(2022, 6, 2));
        days.add(LocalDate.of(2022, 6, 3));
        days.add(LocalDate.of(2022, 9, 19)); // state funeral of Queen Elizabeth II
        days.add(LocalDate.of(2023, 5, 8)); // coronation of King Charles III
        return Collections.unmodifiableNavigableSet(days);
    }

    private static NavigableSet<LocalDate> standing(int year) {
        LocalDate easter = easterSunday(year);
        LocalDate may = LocalDate.of(year, MAY, 1);
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(newYear(year));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(may.with(firstInMonth(MONDAY)));
        days.add(may.with(lastInMonth(MONDAY)));
        days.add(LocalDate.of(year, AUGUST, 1).with(lastInMonth(MONDAY)));
        days.add(christmas(year));
        days.add(boxingDay(year));
        return days;
    }

    private static LocalDate newYear(int year) {
        LocalDate day = LocalDate.of(year, JANUARY, 1);
        return day.plusDays(day.getDayOfWeek() == SATURDAY ? 2 : day.getDayOfWeek() == SUNDAY ? 1 : 0);
    }

    /** 27 December when Christmas Day is at a weekend: on a Sunday, Boxing Day keeps the Monday. */
    private static LocalDate christmas(int year) {
        LocalDate day = LocalDate.of(year, DECEMBER, 25);
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == SATURDAY || weekday == SUNDAY ? day.plusDays(2) : day;
    }

    private static LocalDate boxingDay(int year) {
        DayOfWeek christmas = LocalDate.of(year, DECEMBER, 25).getDayOfWeek();
        return LocalDate.of(year, DECEMBER, christmas == FRIDAY || christmas == SATURDAY ? 28 : 26);
    }

    /** Western Easter by the anonymous Gregorian computation (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
