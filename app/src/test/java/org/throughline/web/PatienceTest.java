package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Times are told, none is taken. */
class PatienceTest {
    private static final Duration CALM = Duration.ofMillis(250);
    private static final Duration OVERRUN = Duration.ofMillis(40);
    private static final long RUSH = Patience.RUSH.toNanos();

    private final Patience patience = new Patience(CALM, OVERRUN, 0);

    @Test
    void a_short_rush_is_waited_out() {
        assertThat(patience.at(RUSH)).isEqualTo(CALM);
    }

    @Test
    void when_no_place_has_been_free_for_longer_than_a_rush_lasts_whoever_comes_is_told_quickly() {
        assertThat(patience.at(RUSH + 1)).isEqualTo(OVERRUN);
    }

    @Test
    void one_free_place_is_enough_to_wait_again() {
        patience.foundFree(3 * RUSH);
        assertThat(patience.at(3 * RUSH + 1)).isEqualTo(CALM);
        assertThat(patience.at(4 * RUSH + 1)).isEqualTo(OVERRUN);
    }

    @Test
    void nobody_waits_longer_in_an_overrun_than_in_calm() {
        assertThat(new Patience(Duration.ofMillis(10), OVERRUN, 0).at(2 * RUSH)).isEqualTo(Duration.ofMillis(10));
    }
}
