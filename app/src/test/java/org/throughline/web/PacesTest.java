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
        paces.took(LIST, 0, 24 * MILLI);
        assertThat(paces.turn(LIST, 24 * MILLI)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "80, 30", "1000, 4"})
    void a_heavy_page_asked_for_without_pause_has_a_thirtieth_of_the_time_and_the_heaviest_a_quarter(
            long millis, long times) {
        long now = asked(LIST, Paces.AT_ONCE, 0, millis);
        now += paces.turn(LIST, now).toNanos();
        long began = now;
        now = answered(LIST, now, millis);
        for (int i = 1; i < 10; i++) {
            now += paces.turn(LIST, now).toNanos();
            now = answered(LIST, now, millis);
        }
        now += paces.turn(LIST, now).toNanos();
        assertThat((now - began) / (10 * millis * MILLI)).isEqualTo(times);
    }

    @Test
    void whoever_reloads_a_heavy_page_once_waits_for_nothing() {
        assertThat(paces.turn(LIST, 0)).isZero();
        long now = answered(LIST, 0, 500);
        assertThat(paces.turn(LIST, now)).isZero();
        now = answered(LIST, now, 500);
        assertThat(paces.turn(LIST, now)).isPositive();
    }

    @Test
    void whoever_reads_before_asking_again_waits_for_nothing_however_often() {
        long now = 0;
        for (int i = 0; i < 10; i++) {
            assertThat(paces.turn(LIST, now)).isZero();
            now = answered(LIST, now, 500) + 2_500 * MILLI;
        }
    }

    @Test
    void another_page_and_another_session_wait_for_nothing() {
        long now = asked(LIST, Paces.AT_ONCE, 0, 500);
        assertThat(paces.turn("one session /home", now)).isZero();
        assertThat(paces.turn("another session /work", now)).isZero();
    }

    @Test
    void many_at_once_wait_one_after_the_other_and_those_behind_are_sent_away() {
        long now = answered(LIST, 0, 500);
        assertThat(paces.turn(LIST, now)).isZero();
        assertThat(paces.turn(LIST, now)).isEqualTo(Duration.ofMillis(3_000));
        assertThat(paces.turn(LIST, now)).isGreaterThan(Paces.MOST);
    }

    @Test
    void whoever_changed_something_sees_at_once_what_became_of_it() {
        long now = asked(LIST, Paces.AT_ONCE, 0, 500);
        paces.changed("one session ");
        assertThat(paces.turn(LIST, now)).isZero();
    }

    @Test
    void no_more_pages_are_remembered_than_there_is_room_for() {
        for (int i = 0; i <= Paces.REMEMBERED; i++) {
            asked("session " + i + " /work", Paces.AT_ONCE, 0, 500);
        }
        assertThat(paces.turn("session 0 /work", 1_000 * MILLI)).isZero();
        assertThat(paces.turn("session 1 /work", 1_000 * MILLI)).isPositive();
    }

    /** So often in a row, each as soon as the one before is answered; when the last is. */
    private long asked(String page, int times, long from, long millis) {
        long now = from;
        for (int i = 0; i < times; i++) {
            paces.turn(page, now);
            now = answered(page, now, millis);
        }
        return now;
    }

    private long answered(String page, long began, long millis) {
        paces.took(page, began, began + millis * MILLI);
        return began + millis * MILLI;
    }
}
