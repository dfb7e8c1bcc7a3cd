package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Times are told, none is taken. */
class PatienceTest {
    private static final long RUSH = Duration.ofMillis(500).toNanos();

    private final Patience patience = new Patience(Duration.ofNanos(RUSH), 0);

    @Test
    void a_short_rush_is_no_overrun() {
        assertThat(patience.foundNone(RUSH)).isFalse();
        assertThat(patience.overrun()).isFalse();
    }

    @Test
    void it_is_an_overrun_when_no_place_has_been_free_for_longer_than_a_rush_lasts() {
        assertThat(patience.foundNone(RUSH + 1)).isTrue();
        assertThat(patience.overrun()).isTrue();
    }

    @Test
    void one_free_place_and_a_rush_begins_anew() {
        patience.foundFree(3 * RUSH);
        assertThat(patience.foundNone(4 * RUSH)).isFalse();
        assertThat(patience.foundNone(4 * RUSH + 1)).isTrue();
    }

    @Test
    void an_overrun_is_over_when_several_in_a_row_found_a_place_free_and_then_a_rush_is_waited_out_again() {
        patience.foundNone(RUSH + 1);
        free(Patience.OVER - 1);
        assertThat(patience.foundNone(2 * RUSH)).isTrue();
        free(Patience.OVER - 1);
        assertThat(patience.overrun()).isTrue();
        free(1);
        assertThat(patience.overrun()).isFalse();
        assertThat(patience.foundNone(3 * RUSH)).isFalse();
    }

    private void free(int times) {
        for (int i = 0; i < times; i++) {
            patience.foundFree(2 * RUSH);
        }
    }
}
