package org.throughline.partnership.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.law.Calendar;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Observed;
import org.throughline.partnership.ObservedHere;
import org.throughline.partnership.Side;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** What is observed of concerns equals a slow independent count of working days, and leads to no seat that had few. */
@ThroughlineTest
class AnsweredInTimeTest {
    private static final List<Side> PUT_TO = List.of(Side.COUNCIL, Side.HEALTH, Side.EDUCATION);

    @Autowired
    AtTheTable table;

    @Autowired
    ObservedHere observed;

    @Autowired
    Concerns concerns;

    private AtTheTable.Cast cast;
    private UUID forum;

    @BeforeEach
    void aTable() {
        cast = table.cast();
        SeatId parent = cast.parentRepresentative().seat();
        forum = table.seat(cast, Side.PARENT_CARER, "Forum", parent);
    }

    /** What a slow reader with a pencil notes: put to which seat, on which day, answered when; and whether that answer was none. */
    private record Pencil(
            int seat, LocalDate put, Optional<LocalDate> first, Optional<LocalDate> none, Optional<LocalDate> again) {}

    @Test
    void the_figure_of_random_concerns_equals_a_slow_count_on_every_day_looked_at() {
        Random random = new Random(51);
        for (int round = 0; round < 2; round++) {
            List<UUID> seats = seats();
            List<Pencil> noted = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                noted.add(oneOf(random, seats));
            }
            for (int back : List.of(0, 40, 150, 330)) {
                LocalDate day = TODAY.minusDays(back);
                assertThat(observed.figure(cast, Observed.Indicator.CHALLENGES_ANSWERED, day))
                        .as("round %d, %s", round, day)
                        .isEqualTo(slow(noted, day));
                assertThat(observed.figure(cast, Observed.Indicator.DAYS_TO_ANSWER, day))
                        .as("round %d, %s", round, day)
                        .isEqualTo(slowDays(noted, day));
            }
        }
    }

    @Test
    void a_seat_with_few_is_not_to_be_had_by_taking_the_shown_seats_from_the_sum() {
        List<UUID> seats = seats();
        LocalDate long_ago = TODAY.minusDays(60);
        for (int i = 0; i < 4; i++) {
            put(seats.get(1), long_ago);
        }
        assertThat(figure()).as("four, and not even that there were some").isEmpty();
        for (int i = 0; i < 5; i++) {
            answer(put(seats.get(0), long_ago), Happened.Kind.ANSWERED, long_ago.plusDays(3));
        }
        assertThat(figure()).as("the five of one seat alone").contains("5 of 5");
        put(seats.get(2), long_ago);
        assertThat(figure()).as("the others are five together").contains("5 of 10");
    }

    private List<UUID> seats() {
        aTable();
        return PUT_TO.stream()
                .map(side ->
                        table.seat(cast, side, side.name(), cast.facilitator().seat()))
                .toList();
    }

    private Pencil oneOf(Random random, List<UUID> seats) {
        int seat = random.nextInt(7) / 3;
        LocalDate put = TODAY.minusDays(random.nextInt(300));
        UUID id = put(seats.get(seat), put);
        Optional<LocalDate> first = later(random, put, 45).filter(_ -> random.nextInt(5) > 0);
        first.ifPresent(on -> answer(id, Happened.Kind.ANSWERED, on));
        Optional<LocalDate> none = first.flatMap(on -> later(random, on, 12)).filter(_ -> random.nextInt(3) == 0);
        none.ifPresent(on -> done(concerns.noAnswer(on(on, cast.parentRepresentative()), id, "none", key())));
        Optional<LocalDate> again = none.flatMap(on -> later(random, on, 30)).filter(_ -> random.nextInt(4) > 0);
        again.ifPresent(on -> answer(id, Happened.Kind.ANSWERED_AGAIN, on));
        return new Pencil(seat, put, first, none, again);
    }

    private static Optional<LocalDate> later(Random random, LocalDate day, int within) {
        return Optional.of(day.plusDays(random.nextInt(within))).filter(on -> !on.isAfter(TODAY));
    }

    private static Optional<String> slow(List<Pencil> noted, LocalDate day) {
        int[] put = new int[PUT_TO.size()];
        int[] inTime = new int[PUT_TO.size()];
        for (Pencil p : noted) {
            if (p.put().isAfter(day) || !p.put().isAfter(day.minusMonths(12))) {
                continue;
            }
            LocalDate last = count(p.put(), 20);
            boolean none = p.none().isPresent() && !p.none().get().isAfter(day);
            Optional<LocalDate> answer = p.first();
            if (none && !p.first().get().isAfter(last)) {
                answer = p.again();
                LocalDate more = count(p.none().get(), 10);
                last = more.isAfter(last) ? more : last;
            }
            boolean answered = answer.isPresent() && !answer.get().isAfter(day);
            if (answered || day.isAfter(last)) {
                put[p.seat()]++;
                inTime[p.seat()] += answered && !answer.get().isAfter(last) ? 1 : 0;
            }
        }
        int all = 0;
        int good = 0;
        int few = 0;
        int goodOfFew = 0;
        for (int i = 0; i < put.length; i++) {
            if (put[i] >= 5) {
                all += put[i];
                good += inTime[i];
            } else {
                few += put[i];
                goodOfFew += inTime[i];
            }
        }
        if (few >= 5) {
            all += few;
            good += goodOfFew;
        }
        return all == 0 ? Optional.empty() : Optional.of(good + " of " + all);
    }

    /** Of the same concerns: each waits until it is answered, and those that wait still stand at the end of the row. */
    private static Optional<String> slowDays(List<Pencil> noted, LocalDate day) {
        List<List<Integer>> bySeat = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Pencil p : noted) {
            if (slow(Collections.nCopies(5, p), day).isEmpty()) {
                continue;
            }
            boolean none = p.none().isPresent() && !p.none().get().isAfter(day);
            Optional<LocalDate> answer = (none ? p.again() : p.first()).filter(on -> !on.isAfter(day));
            int waited = 0;
            if (answer.isEmpty()) {
                waited = 10_000;
            } else {
                for (LocalDate d = p.put().plusDays(1); !d.isAfter(answer.get()); d = d.plusDays(1)) {
                    waited += Calendar.england().isWorkingDay(d) ? 1 : 0;
                }
            }
            bySeat.get(p.seat()).add(waited);
        }
        List<Integer> row = new ArrayList<>();
        List<Integer> few = new ArrayList<>();
        bySeat.forEach(seat -> (seat.size() >= 5 ? row : few).addAll(seat));
        if (few.size() >= 5) {
            row.addAll(few);
        }
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Collections.sort(row);
        int middle = row.get(row.size() / 2);
        int slow = 0;
        for (int waited : row) {
            slow += waited > 10 ? 1 : 0;
        }
        return Optional.of(
                middle == 10_000
                        ? "no answer to half of %d or more; %d of them had none after 10 working days"
                                .formatted(row.size(), slow)
                        : "%d working day%s in the middle of %d; %d of them had no answer after 10"
                                .formatted(middle, middle == 1 ? "" : "s", row.size(), slow));
    }

    @Test
    void of_four_concerns_no_days_are_said_and_of_five_that_wait_that_half_of_them_wait() {
        List<UUID> seats = seats();
        LocalDate long_ago = TODAY.minusDays(60);
        for (int i = 0; i < 4; i++) {
            put(seats.get(1), long_ago);
        }
        assertThat(observed.figure(cast, Observed.Indicator.DAYS_TO_ANSWER, TODAY))
                .isEmpty();
        put(seats.get(1), long_ago);
        assertThat(observed.figure(cast, Observed.Indicator.DAYS_TO_ANSWER, TODAY))
                .contains("no answer to half of 5 or more; 5 of them had none after 10 working days");
    }

    /** The day on which so many working days after this one have been counted. */
    private static LocalDate count(LocalDate from, int days) {
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += Calendar.england().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private Optional<String> figure() {
        return observed.figure(cast, Observed.Indicator.CHALLENGES_ANSWERED, TODAY);
    }

    private UUID put(UUID to, LocalDate day) {
        Viewer representative = on(day, cast.parentRepresentative());
        return done(concerns.raise(representative, cast.partnership(), forum, to, Topic.OTHER, "x", key()));
    }

    private void answer(UUID concern, Happened.Kind kind, LocalDate day) {
        done(concerns.reply(on(day, cast.facilitator()), concern, kind, "y", key()));
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
