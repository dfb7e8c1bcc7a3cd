package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionGroundTest {

    @ParameterizedTest
    @CsvSource({
        "2027-07-16, 2027-07-22, 2027-09-02, true",
        "2027-07-15, 2027-07-22, 2027-09-02, true",
        "2027-07-14, 2027-07-22, 2027-09-02, false",
        "2027-07-08, 2027-07-22, 2027-09-02, false",
        "2027-08-25, 2027-07-22, 2027-09-02, true",
        "2027-08-26, 2027-07-22, 2027-09-02, false",
        "2027-08-27, 2027-07-22, 2027-09-02, false",
        "2027-03-25, 2027-03-25, 2027-04-12, false", // Easter: 18 days
        "2027-07-22, 2027-07-22, 2027-08-18, false", // 27 days
        "2027-07-22, 2027-07-22, 2027-08-19, true" // 28 days
    })
    void a_closure_counts_only_if_long_and_if_the_school_was_asked_in_its_window(
            LocalDate asked, LocalDate closed, LocalDate reopens, boolean applies) {
        assertThat(ExceptionGround.closureGroundApplies(asked, closed, reopens)).isEqualTo(applies);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, 2026-11-29, true", "2026-11-02, 2026-11-28, false"})
    void an_absence_is_twenty_eight_days_with_both_ends(LocalDate first, LocalDate last, boolean applies) {
        assertThat(ExceptionGround.absenceGroundApplies(first, last)).isEqualTo(applies);
    }

    @Test
    void each_rule_has_exactly_the_grounds_the_regulations_list() {
        assertThat(groundsOf("R-4")).containsExactly("R-X1", "R-X2", "R-X3", "R-X4");
        assertThat(groundsOf("R-7")).containsExactly("R-X3", "R-X4", "R-X5");
        assertThat(groundsOf("R-10")).containsExactly("R-X1", "R-X2", "R-X3", "R-X4");
        assertThat(groundsOf("R-15")).containsExactly("R-X1", "R-X2", "R-X3", "R-X4");
        assertThat(groundsOf("R-52")).containsExactly("R-X1", "R-X2", "R-X3", "R-X4");
        assertThat(groundsOf("R-12")).isEmpty();
    }

    private static List<String> groundsOf(String ruleId) {
        return Arrays.stream(ExceptionGround.values())
                .filter(ground -> !ground.temporary())
                .filter(ground -> ground.citationFor(ruleId).isPresent())
                .map(ExceptionGround::ruleId)
                .toList();
    }
}
