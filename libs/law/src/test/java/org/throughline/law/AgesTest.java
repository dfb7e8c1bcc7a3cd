package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.law.Ages.RightsHolder;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "2021-09-01, 2026-12-31",
        "2022-03-31, 2027-03-31",
        "2022-04-01, 2027-08-31",
        "2022-08-31, 2027-08-31",
        "2021-12-31, 2026-12-31",
        "2022-01-01, 2027-03-31",
        "2024-02-29, 2029-03-31"
    })
    void compulsory_school_age_starts_on_a_prescribed_day(LocalDate born, LocalDate starts) {
        assertThat(Ages.compulsorySchoolAgeStarts(born)).isEqualTo(starts);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-08-31, 2026-06-26", // still 15
        "2010-09-01, 2027-06-25",
        "2011-06-25, 2027-06-25",
        "2012-02-29, 2028-06-30",
        "2009-12-31, 2026-06-26"
    })
    void compulsory_school_age_ends_on_the_last_friday_in_june(LocalDate born, LocalDate ends) {
        assertThat(Ages.compulsorySchoolAgeEnds(born)).isEqualTo(ends);
    }

    @Test
    void rights_pass_from_parent_to_young_person_the_day_after() {
        LocalDate born = LocalDate.parse("2010-08-31");
        assertThat(Ages.rightsHolderOn(born, LocalDate.parse("2026-06-26"))).isEqualTo(RightsHolder.PARENT);
        assertThat(Ages.rightsHolderOn(born, LocalDate.parse("2026-06-27"))).isEqualTo(RightsHolder.YOUNG_PERSON);
        assertThat(Ages.youngPersonFrom(born)).isEqualTo("2026-06-27");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-08-31, 2026-01-15, 9, 5",
        "2016-09-01, 2026-01-15, 8, 4",
        "2016-08-31, 2026-08-31, 9, 5",
        "2016-08-31, 2026-09-01, 10, 6",
        "2025-12-31, 2026-01-15, 0, -4",
        "2020-02-29, 2026-10-25, 6, 2"
    })
    void returns_use_the_age_on_the_last_day_of_august(LocalDate born, LocalDate day, int age, int year) {
        assertThat(Ages.ageForReturns(born, day)).isEqualTo(age);
        assertThat(Ages.nationalCurriculumYear(born, day)).isEqualTo(year);
    }

    @Test
    void a_day_before_birth_is_a_mistake() {
        assertThatThrownBy(() -> Ages.rightsHolderOn(LocalDate.parse("2026-01-02"), LocalDate.parse("2026-01-01")))
                .hasMessageContaining("on or after birth");
    }
}
