package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePackTest {
    private static final Fact REQUEST = new Fact(
            "asked",
            new Happening.RequestReceived(),
            FactDates.recorded(Instant.EPOCH).receivedOn(LocalDate.of(2026, 9, 7)));

    @Test
    void the_empty_pack_makes_no_duty_of_any_fact_and_publishes_no_limit() {
        RulePack none = RulePack.named("none").orElseThrow();
        assertThat(none.isEmpty()).isTrue();
        assertThat(Duties.from(List.of(REQUEST), none.editions())).isEmpty();
        assertThat(none.limits()).isEmpty();
        assertThat(none.guidance()).isEmpty();
    }

    @Test
    void england_is_as_it_was() {
        RulePack england = RulePack.named("england").orElseThrow();
        assertThat(england.isEmpty()).isFalse();
        assertThat(Duties.from(List.of(REQUEST), england.editions())).isNotEmpty();
        assertThat(england.limits()).isEqualTo(PublishedLimits.all());
        assertThat(RulePack.named("England")).isEmpty();
    }
}
