package org.throughline.partnership.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Observing;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The figure that is observed of readiness is what seats said themselves, counted as the table's counts are, and by nobody else. */
@ThroughlineTest
class ReadyIsSaidBySeatsTest {
    private static final Set<String> ALL =
            Arrays.stream(Everywhere.values()).map(Enum::name).collect(Collectors.toSet());

    @Autowired
    AtTheTable table;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Readiness readiness;

    @Autowired
    Observing observing;

    /** What somebody with a pencil notes of one seat. */
    private record Pencil(UUID place, Side side, Optional<LocalDate> said, boolean ready) {}

    @Test
    void the_figure_of_random_seats_equals_a_slow_independent_count() {
        Random random = new Random(4);
        for (int round = 0; round < 3; round++) {
            AtTheTable.Cast cast = table.cast();
            List<Pencil> noted = new ArrayList<>();
            noted.add(new Pencil(cast.place(), Side.VOLUNTARY, Optional.empty(), false));
            for (int i = 0; i < 6 + random.nextInt(6); i++) {
                Side side = random.nextInt(2) == 0 ? Side.HEALTH : Side.values()[random.nextInt(Side.values().length)];
                UUID place = seat(cast, side);
                boolean ready = random.nextInt(3) > 0;
                LocalDate day = TODAY.minusDays(random.nextInt(60));
                Set<String> said = new HashSet<>(ALL);
                if (!ready) {
                    said.remove(Everywhere.values()[random.nextInt(ALL.size())].name());
                }
                done(readiness.say(on(day, cast.facilitator()), cast.partnership(), place, said, UUID.randomUUID()));
                noted.add(new Pencil(place, side, Optional.of(day), ready));
            }
            for (LocalDate day : List.of(TODAY.minusMonths(1), TODAY, TODAY.plusMonths(1))) {
                assertThat(figure(cast.facilitator(), cast, day).orElse("nothing said yet"))
                        .as(noted.toString() + day)
                        .isEqualTo(slow(noted, day.withDayOfMonth(1)));
            }
        }
    }

    /** Sides in the order of their names in the enum; the small ones in one heap at the end. */
    private static String slow(List<Pencil> noted, LocalDate first) {
        if (noted.stream()
                .noneMatch(p -> p.said().isPresent() && !p.said().get().isAfter(first))) {
            return "nothing said yet";
        }
        List<String> lines = new ArrayList<>();
        List<Pencil> heap = new ArrayList<>();
        Set<Side> small = new TreeSet<>();
        for (Side side : Side.values()) {
            List<Pencil> of = noted.stream().filter(p -> p.side() == side).toList();
            if (of.size() >= 5) {
                lines.add(side.words() + ": " + ready(of, first) + " of " + of.size());
            } else if (!of.isEmpty()) {
                heap.addAll(of);
                small.add(side);
            }
        }
        String names = small.stream().map(Side::words).collect(Collectors.joining(", "));
        if (heap.size() >= 5) {
            lines.add(names + ": " + ready(heap, first) + " of " + heap.size());
        } else if (!heap.isEmpty()) {
            lines.add(names + ": not shown, fewer than 5 seats together");
        }
        return String.join("; ", lines);
    }

    private static int ready(List<Pencil> of, LocalDate first) {
        int ready = 0;
        for (Pencil p : of) {
            if (p.ready() && p.said().isPresent() && !p.said().get().isAfter(first)) {
                ready++;
            }
        }
        return ready;
    }

    @Test
    void it_is_not_done_here_until_a_seat_has_said_something_and_nobody_can_say_it_for_a_seat() {
        AtTheTable.Cast cast = table.cast();
        Viewer dawn = cast.parentRepresentative();
        UUID forum = table.seat(cast, Side.PARENT_CARER, "Forum", dawn.seat());
        for (int i = 0; i < 4; i++) {
            seat(cast, Side.HEALTH);
        }
        assertThat(figure(cast.facilitator(), cast, TODAY)).isEmpty();
        readiness.say(on(TODAY.minusMonths(1), cast.facilitator()), cast.partnership(), forum, ALL, UUID.randomUUID());
        assertThat(figure(cast.facilitator(), cast, TODAY)).isEmpty();
        done(readiness.say(on(TODAY.minusMonths(1), dawn), cast.partnership(), forum, ALL, UUID.randomUUID()));
        assertThat(figure(cast.facilitator(), cast, TODAY).orElseThrow()).contains("1 of 6");
        assertThat(figure(Viewer.service(Purpose.PUBLIC, TODAY), cast, TODAY))
                .as("what everybody reads beside a wave is what the table reads")
                .isEqualTo(figure(cast.facilitator(), cast, TODAY));
    }

    @Test
    void a_step_that_is_added_today_changes_no_figure_of_an_earlier_month() {
        AtTheTable.Cast cast = table.cast();
        List<UUID> seats = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            seats.add(seat(cast, Side.HEALTH));
        }
        Viewer then = on(TODAY.minusMonths(2), cast.facilitator());
        seats.forEach(s -> done(readiness.say(then, cast.partnership(), s, ALL, UUID.randomUUID())));
        Optional<String> before = figure(cast.facilitator(), cast, TODAY);
        assertThat(before.orElseThrow()).contains("Health: 5 of 5");
        Step step = new Step(
                UUID.randomUUID().toString(),
                Optional.empty(),
                "The east",
                "Look at the bus times",
                Optional.empty(),
                Optional.empty(),
                5,
                true);
        done(readiness.add(cast.facilitator(), cast.partnership(), step, UUID.randomUUID()));
        assertThat(figure(cast.facilitator(), cast, TODAY)).isEqualTo(before);
        assertThat(figure(cast.facilitator(), cast, TODAY.plusMonths(1)).orElseThrow())
                .contains("Health: 0 of 5");
    }

    private Optional<String> figure(Viewer viewer, AtTheTable.Cast cast, LocalDate day) {
        Design design = partnerships.design(viewer, cast.partnership()).orElseThrow();
        return observing.on(viewer, design, day).stream()
                .filter(o -> o.indicator() == Observed.Indicator.INDUCTION_DONE)
                .findFirst()
                .orElseThrow()
                .figure();
    }

    /** A seat with which nobody signs in. */
    private UUID seat(AtTheTable.Cast cast, Side side) {
        return done(partnerships.add(
                cast.facilitator(),
                new Place(
                        UUID.randomUUID(),
                        cast.partnership(),
                        side,
                        "Seat",
                        "sent",
                        "something",
                        Place.Duty.MEMBER,
                        Optional.of("somebody"),
                        false,
                        Optional.empty(),
                        TODAY.minusYears(1),
                        TODAY.plusYears(1)),
                UUID.randomUUID()));
    }
}
