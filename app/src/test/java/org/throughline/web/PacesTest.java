package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times are told, none is taken. */
class PacesTest {
    private static final long MILLI = 1_000_000;
    private static final String LIST = "one session /work";

    private final Paces paces = new Paces();

    @Test
    void a_page_that_is_quickly_made_may_be_asked_for_at_any_pace() {
        assertThat(paces.turn(LIST, 0)).isZero();
        paces.took(LIST, 0, 49 * MILLI);
        assertThat(paces.turn(LIST, 49 * MILLI)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"100, 0.1", "500, 0.25", "1000, 0.25"})
    void a_heavy_page_asked_for_without_pause_has_a_tenth_of_the_time_and_the_heaviest_a_quarter(
            long millis, double share) {
        long now = 0;
        for (int i = 0; i < 10; i++) {
            now += paces.turn(LIST, now).toNanos();
            paces.took(LIST, now, now + millis * MILLI);
            now += millis * MILLI;
        }
        now += paces.turn(LIST, now).toNanos();
        assertThat(10.0 * millis * MILLI / now).isEqualTo(share);
    }

    @Test
    void whoever_reads_before_asking_again_waits_for_nothing() {
        paces.took(LIST, 0, 500 * MILLI);
        assertThat(paces.turn(LIST, 2_000 * MILLI)).isZero();
    }

    @Test
    void another_page_and_another_session_wait_for_nothing() {
        paces.took(LIST, 0, 500 * MILLI);
        assertThat(paces.turn("one session /home", 500 * MILLI)).isZero();
        assertThat(paces.turn("another session /work", 500 * MILLI)).isZero();
    }

    @Test
    void many_at_once_wait_one_after_the_other_and_those_behind_are_sent_away() {
        paces.took(LIST, 0, 500 * MILLI);
        long now = 500 * MILLI;
        assertThat(paces.turn(LIST, now)).isEqualTo(Duration.ofMillis(1_500));
        assertThat(paces.turn(LIST, now)).isEqualTo(Duration.ofMillis(3_500));
        assertThat(paces.turn(LIST, now)).isGreaterThan(Paces.MOST);
    }

    @Test
    void whoever_changed_something_sees_at_once_what_became_of_it() {
        paces.took(LIST, 0, 500 * MILLI);
        paces.changed("one session ");
        assertThat(paces.turn(LIST, 500 * MILLI)).isZero();
    }

    @Test
    void no_more_pages_are_remembered_than_there_is_room_for() {
        for (int i = 0; i <= Paces.REMEMBERED; i++) {
            paces.took("session " + i + " /work", 0, 500 * MILLI);
        }
        assertThat(paces.turn("session 0 /work", 500 * MILLI)).isZero();
        assertThat(paces.turn("session 1 /work", 500 * MILLI)).isPositive();
    }
}
