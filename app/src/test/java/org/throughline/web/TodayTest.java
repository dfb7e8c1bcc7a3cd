package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TodayTest {
    @Test
    void a_pretended_day_is_that_day_at_any_hour_summer_and_winter() {
        Today today = new Today(true);
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            today.pretend(day);
            assertThat(LocalDate.now(today)).isEqualTo(day);
        }
    }

    @Test
    void where_people_have_real_records_no_day_can_be_pretended() {
        assertThatThrownBy(() -> new Today(false).pretend(LocalDate.of(2027, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
