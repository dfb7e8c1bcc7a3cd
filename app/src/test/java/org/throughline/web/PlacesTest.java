package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Times are told; nobody waits. */
class PlacesTest {
    private static final int PLACES = 4;
    private static final int FEW = 2;
    private static final Duration RUSH = Duration.ofMillis(500);

    private final AtomicLong now = new AtomicLong();
    private final List<Runnable> onceBegun = new ArrayList<>();
    private final Places places =
            new Places(new Places.Limits(PLACES, FEW, 8, RUSH, Duration.ZERO, Duration.ZERO), onceBegun::add, now::get);

    @Test
    void as_many_are_worked_on_as_there_are_places_and_one_who_leaves_makes_room() throws Exception {
        List<Places.Place> all = full();
        assertThat(places.enter()).isEmpty();
        all.getFirst().close();
        assertThat(places.enter()).isPresent();
    }

    @Test
    void in_an_overrun_fewer_are_begun_at_once() throws Exception {
        overrun();
        assertThat(entered(PLACES)).hasSize(FEW);
    }

    @Test
    void who_leaves_in_an_overrun_makes_room_for_one_and_only_once() throws Exception {
        overrun();
        Places.Place one = entered(PLACES).getFirst();
        one.close();
        onceBegun.forEach(Runnable::run); // its time comes after it has left
        assertThat(entered(PLACES)).hasSize(FEW);
    }

    @Test
    void something_long_keeps_no_other_from_being_begun_until_all_places_are_taken() throws Exception {
        overrun();
        assertThat(entered(PLACES)).hasSize(FEW);
        onceBegun.forEach(Runnable::run);
        assertThat(entered(PLACES)).hasSize(PLACES - FEW);
        onceBegun.forEach(Runnable::run);
        assertThat(entered(1)).isEmpty();
    }

    @Test
    void when_the_overrun_is_over_all_places_are_there_again() throws Exception {
        overrun();
        for (int i = 0; i < Patience.OVER; i++) {
            entered(1).getFirst().close();
        }
        assertThat(entered(PLACES)).hasSize(PLACES);
    }

    @Test
    void an_overrun_is_not_over_while_all_places_are_taken() throws Exception {
        List<Places.Place> all = full();
        now.addAndGet(RUSH.toNanos() + 1);
        assertThat(entered(1 + Patience.OVER)).isEmpty();
        all.forEach(Places.Place::close);
        assertThat(entered(PLACES)).hasSize(FEW);
    }

    private void overrun() throws Exception {
        List<Places.Place> all = full();
        now.addAndGet(RUSH.toNanos() + 1);
        assertThat(places.enter()).isEmpty();
        all.forEach(Places.Place::close);
    }

    private List<Places.Place> full() throws Exception {
        List<Places.Place> all = entered(PLACES);
        assertThat(all).hasSize(PLACES);
        return all;
    }

    private List<Places.Place> entered(int tries) throws Exception {
        List<Places.Place> all = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            Optional<Places.Place> place = places.enter();
            place.ifPresent(all::add);
        }
        return all;
    }
}
