package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.law.Counting.BeforeDay;
import org.throughline.law.Counting.DaysBeginningWith;
import org.throughline.law.Counting.MonthsAfter;
import org.throughline.law.Counting.RolledByTribunalRules;
import org.throughline.law.Counting.WeeksOf;
import org.throughline.law.Counting.WorkingDaysBeginningWith;
import org.throughline.law.Counting.WorkingDaysOf;

/** Every worked example of the time arithmetic (R-T1 to R-T6). */
class CountingTest {

    private static LocalDate last(Counting counting, String event) {
        return counting.lastDay(LocalDate.parse(event), Calendar.england());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-07, 2026-10-19, 2026-12-28, 2027-01-25",
        "2027-01-04, 2027-02-15, 2027-04-26, 2027-05-24",
        "2026-02-28, 2026-04-11, 2026-06-20, 2026-07-18",
        "2027-07-05, 2027-08-16, 2027-10-25, 2027-11-22"
    })
    void six_sixteen_and_twenty_weeks_of_a_request_leave_out_its_own_day(
            String received, String six, String sixteen, String twenty) {
        assertThat(last(new WeeksOf(6), received)).isEqualTo(six);
        assertThat(last(new WeeksOf(16), received)).isEqualTo(sixteen);
        assertThat(last(new WeeksOf(20), received)).isEqualTo(twenty);
    }

    @Test
    void a_bank_holiday_does_not_move_a_date_in_weeks() { // 4 May 2026 is one
        assertThat(last(new WeeksOf(16), "2026-01-12")).isEqualTo("2026-05-04");
    }

    @Test
    void twenty_weeks_are_one_hundred_and_forty_days() {
        assertThat(last(new WeeksOf(20), "2026-09-07"))
                .isEqualTo(LocalDate.parse("2026-09-07").plusDays(140));
    }

    @Test
    void a_family_has_fifteen_days_counting_the_day_the_draft_arrives() {
        assertThat(last(new DaysBeginningWith(15), "2027-01-08")).isEqualTo("2027-01-22");
    }

    @Test
    void six_weeks_for_advice() {
        assertThat(last(new WeeksOf(6), "2026-10-19")).isEqualTo("2026-11-30");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-12-11", "2026-11-21, 2026-12-11"})
    void fifteen_working_days_begin_with_the_day_or_the_next_working_day(String aware, String transfer) {
        assertThat(last(new WorkingDaysBeginningWith(15), aware)).isEqualTo(transfer);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-18, 2026-12-23", "2026-12-24, 2026-12-31"})
    void a_certificate_comes_within_three_working_days_of_telling_the_adviser(String told, String by) {
        assertThat(last(new WorkingDaysOf(3), told)).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-03-01", // 28 February is a Sunday
        "2027-06-10, 2027-09-01", // every day in August
        "2026-10-27, 2027-01-04", // from Christmas to New Year, then a weekend
        "2026-11-20, 2027-01-20"
    })
    void two_months_to_appeal_roll_on_to_a_day_the_tribunal_works(String sent, String lodgeBy) {
        assertThat(last(new RolledByTribunalRules(new MonthsAfter(2)), sent)).isEqualTo(lodgeBy);
    }

    @Test
    void months_end_at_the_end_of_a_shorter_month() {
        assertThat(last(new MonthsAfter(2), "2026-12-31")).isEqualTo("2027-02-28");
        assertThat(last(new MonthsAfter(2), "2027-12-31")).isEqualTo("2028-02-29");
    }

    @Test
    void an_appeal_is_in_time_until_the_later_of_letter_and_certificate() {
        assertThat(AppealTimeLimits.lastDayToAppeal(
                        LocalDate.parse("2026-11-20"), Optional.of(LocalDate.parse("2027-01-11"))))
                .isEqualTo("2027-02-11");
        assertThat(AppealTimeLimits.lastDayToAppeal(
                        LocalDate.parse("2026-11-20"), Optional.of(LocalDate.parse("2026-12-01"))))
                .isEqualTo("2027-01-20");
    }

    @Test
    void before_a_day_leaves_the_day_before_as_the_last() {
        assertThat(last(new BeforeDay(MonthDay.of(2, 15)), "2027-09-01")).isEqualTo("2027-02-14");
        assertThat(last(new BeforeDay(MonthDay.of(3, 31)), "2027-09-01")).isEqualTo("2027-03-30");
        assertThat(last(new BeforeDay(MonthDay.of(3, 1)), "2028-09-01")).isEqualTo("2028-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 2028-04-11, 2028-03-14",
        "2026-03-29, 2026-05-10, 2026-04-12", // clocks go forward
        "2026-10-25, 2026-12-06, 2026-11-08", // clocks go back
        "2026-08-31, 2026-10-12, 2026-09-14",
        "2026-12-31, 2027-02-11, 2027-01-14"
    })
    void awkward_days_are_days_like_any_other(String event, String sixWeeks, String fifteenDays) {
        assertThat(last(new WeeksOf(6), event)).isEqualTo(sixWeeks);
        assertThat(last(new DaysBeginningWith(15), event)).isEqualTo(fifteenDays);
    }

    @Test
    void time_is_neither_empty_nor_rolled_twice() {
        assertThatThrownBy(() -> new WeeksOf(0)).hasMessageContaining("one or more weeks");
        assertThatThrownBy(() -> new RolledByTribunalRules(new RolledByTribunalRules(new MonthsAfter(2))))
                .hasMessageContaining("rolled once");
    }
}
