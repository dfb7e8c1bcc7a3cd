package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.law.ClaimedException.Standing;
import org.throughline.law.Edition.Status;
import org.throughline.law.Happening.Concerning;

class EditionsTest {

    private final Editions england = Editions.england();

    @ParameterizedTest
    @CsvSource({
        "2014-09-01, send-2014",
        "2020-04-30, send-2014",
        "2020-05-01, send-2014-coronavirus",
        "2020-06-01, send-2014-coronavirus",
        "2020-09-25, send-2014-coronavirus",
        "2020-09-26, send-2014-after-coronavirus",
        "2026-11-21, send-2014-after-coronavirus"
    })
    void the_law_is_asked_as_at_a_day(LocalDate day, String id) {
        assertThat(england.inForceOn(day)).map(Edition::id).contains(id);
    }

    @Test
    void we_do_not_hold_the_law_before_september_2014() {
        assertThat(england.inForceOn(LocalDate.parse("2014-08-31"))).isEmpty();
        assertThat(new Story().requested("2014-08-31").duties()).isEmpty();
    }

    @Test
    void a_duty_keeps_the_edition_of_its_first_day() {
        assertThat(new Story()
                        .requested("2020-09-20")
                        .duty("R-15/request")
                        .edition()
                        .id())
                .isEqualTo("send-2014-coronavirus");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-01, LISTED", // opened while it was in force
        "2020-04-01, CHECK_TRANSITION", // open when it came into force
        "2020-10-01, NOT_LISTED",
        "2026-09-07, NOT_LISTED"
    })
    void coronavirus_is_a_ground_in_2020_only(String received, Standing standing) {
        Story story = new Story()
                .requested(received)
                .claimed(
                        ExceptionGround.CORONAVIRUS_2020,
                        Concerning.rule("R-15"),
                        LocalDate.parse(received).plusDays(100).toString());
        assertThat(story.duty("R-15/request").exceptions())
                .extracting(ClaimedException::standing)
                .containsExactly(standing);
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED", "ENACTED_NOT_COMMENCED"})
    void what_is_not_in_force_makes_no_duty(Status status) {
        Edition notLaw = new Edition(
                "not-law",
                "not law",
                status,
                Optional.of(LocalDate.parse("2026-01-01")),
                Optional.empty(),
                List.of(),
                Set.of(),
                "made up for this test");
        assertThat(Duties.from(new Story().requested("2026-09-07").facts, new Editions(List.of(notLaw))))
                .isEmpty();
    }

    @Test
    void what_is_not_in_force_cannot_even_hold_time_limits() {
        assertThatThrownBy(() -> new Edition(
                        "p",
                        "p",
                        Status.PROPOSED,
                        Optional.empty(),
                        Optional.empty(),
                        EhcTimeLimits.all(),
                        Set.of(),
                        ""))
                .hasMessageContaining("Only law in force");
    }

    @Test
    void two_editions_are_never_in_force_at_once() {
        Edition current = england.all().get(2);
        Edition also =
                new Edition("also", "also", Status.IN_FORCE, current.from(), Optional.empty(), List.of(), Set.of(), "");
        assertThatThrownBy(() -> new Editions(List.of(current, also))).hasMessageContaining("at once");
    }
}
