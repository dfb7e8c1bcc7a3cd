package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private final Calendar england = Calendar.england();

    /** As published on gov.uk/bank-holidays, the years in which a day was moved, added or substituted among them. */
    @ParameterizedTest
    @CsvSource({
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
    })
    void bank_holidays_are_those_published(int year, String days) {
        List<String> found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(england::isBankHoliday)
                .map(day -> day.toString().substring(5))
                .toList();
        assertThat(found).containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04",
        "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
        "2030-04-21"
    })
    void easter_is_on_its_published_day(LocalDate easter) {
        assertThat(BankHolidays.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void christmas_day_on_a_weekend_is_no_working_day_either() {
        assertThat(england.isWorkingDay(LocalDate.parse("2021-12-25"))).isFalse();
        assertThat(england.isWorkingDay(LocalDate.parse("2022-12-25"))).isFalse();
    }

    @Test
    void the_tribunal_does_not_count_august_nor_christmas_to_new_year() {
        assertThat(england.isTribunalWorkingDay(LocalDate.parse("2027-07-30"))).isTrue();
        assertThat(england.isTribunalWorkingDay(LocalDate.parse("2027-08-02"))).isFalse();
        assertThat(england.isTribunalWorkingDay(LocalDate.parse("2027-08-31"))).isFalse();
        assertThat(england.isTribunalWorkingDay(LocalDate.parse("2027-09-01"))).isTrue();
        assertThat(england.isWorkingDay(LocalDate.parse("2026-12-29"))).isTrue();
        assertThat(england.isTribunalWorkingDay(LocalDate.parse("2026-12-29"))).isFalse();
        assertThat(england.isTribunalWorkingDay(LocalDate.parse("2026-12-24"))).isTrue();
        assertThat(england.isTribunalWorkingDay(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(england.isTribunalWorkingDay(LocalDate.parse("2029-01-02"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2013-12-31", "2031-01-01"})
    void a_question_outside_the_years_we_hold_is_refused_in_words(LocalDate day) {
        assertThatThrownBy(() -> england.isWorkingDay(day))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageContaining("2014-01-01 to 2030-12-31")
                .hasMessageContaining(day.toString());
    }

    @Test
    void counting_that_runs_out_of_the_calendar_is_refused_too() {
        assertThatThrownBy(
                        () -> new Counting.WorkingDaysBeginningWith(15).lastDay(LocalDate.parse("2030-12-20"), england))
                .isInstanceOf(OutsideCalendarException.class);
    }
}
