package org.throughline.partnership.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.LendingWords;
import org.throughline.people.Agency;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** What one organisation lends to another: nobody has it twice, who waits is next, and no child stands in it (requirement 64). */
@ThroughlineTest
class LendingTest {
    private static final LocalDateTime NINE = TODAY.plusDays(7).atTime(9, 0);

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Lending lending;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    private AtTheTable.Cast cast;
    private Viewer elmPark;
    private Viewer eastwick;
    private Viewer third;
    private UUID room;

    @BeforeEach
    void aRoomThatElmParkOffers() {
        cast = table.cast();
        elmPark = senco();
        eastwick = senco();
        third = senco();
        room = done(lending.offer(elmPark, thing(SharedThing.Kind.ROOM, 1), key()));
    }

    @Test
    void the_wrong_person_offers_nothing_books_nothing_and_reads_no_word_of_a_booking() {
        UUID booking = book(eastwick, NINE, NINE.plusHours(2));
        for (Viewer other :
                List.of(mother(), Viewer.service(Purpose.PUBLIC, TODAY), Viewer.service(Purpose.CHASING, TODAY))) {
            assertNotThere(lending.offer(other, thing(SharedThing.Kind.DEVICE, 5), key()));
            assertNotThere(lending.book(
                    other, room, wish(NINE.plusDays(1), NINE.plusDays(1).plusHours(1)), key()));
        }
        for (Viewer other : List.of(
                third,
                mother(),
                table.cast().facilitator(),
                cast.parentRepresentative(),
                Viewer.service(Purpose.PUBLIC, TODAY))) {
            assertNotThere(lending.callOff(other, booking, key()));
            assertNotThere(lending.handOver(other, booking, "clean", key()));
            assertNotThere(lending.back(other, booking, "clean", key()));
            assertNotThere(lending.used(other, booking, Booking.Use.HELPED, "calm", true, key()));
            assertNotThere(lending.withdraw(other, room, key()));
            assertThat(lending.bookings(other, cast.partnership()))
                    .singleElement()
                    .satisfies(b -> {
                        assertThat(b.words()).isEmpty();
                        assertThat(b.from()).isEqualTo(NINE);
                    });
        }
        assertNotThere(lending.handOver(eastwick, booking, "whoever booked it does not hand it over", key()));
        for (Viewer concerned : List.of(eastwick, elmPark, cast.facilitator())) {
            assertThat(lending.booking(concerned, booking)
                            .orElseThrow()
                            .words()
                            .orElseThrow()
                            .forWhom())
                    .isEqualTo("Eastwick");
        }
    }

    @Test
    void two_never_have_it_at_the_same_time_and_one_after_the_other_do() {
        book(eastwick, NINE, NINE.plusHours(2));
        for (int[] clash : new int[][] {{0, 120}, {-60, 30}, {60, 90}, {119, 200}, {-60, 300}}) {
            assertThat(lending.book(third, room, wish(NINE.plusMinutes(clash[0]), NINE.plusMinutes(clash[1])), key()))
                    .isEqualTo(new Answer.Refused<UUID>(LendingWords.WHY_TAKEN));
        }
        book(third, NINE.plusHours(2), NINE.plusHours(3));
        book(third, NINE.minusHours(1), NINE);
    }

    @Test
    void the_database_itself_refuses_a_second_booking_whatever_the_program_does() {
        book(eastwick, NINE, NINE.plusHours(2));
        assertThat(insertedPastTheProgram(NINE.plusHours(1), NINE.plusHours(3))).contains("nobody_has_it_twice");
        assertThat(insertedPastTheProgram(NINE.plusHours(2), NINE.plusHours(3))).isEqualTo("written");
    }

    private String insertedPastTheProgram(LocalDateTime from, LocalDateTime until) {
        try {
            acting.doAs(
                    third,
                    () -> jdbc.sql("""
                            INSERT INTO partnership.booking (id, thing_id, partnership_id, seat_id, from_at, until_at, state, asked_on)
                            VALUES (:id, :thing, :partnership, :seat, :from, :until, 'BOOKED', :on)
                            """)
                            .param("id", key())
                            .param("thing", room)
                            .param("partnership", cast.partnership())
                            .param("seat", third.seat().value())
                            .param("from", from)
                            .param("until", until)
                            .param("on", TODAY)
                            .update());
            return "written";
        } catch (DataAccessException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void of_eight_who_book_at_the_same_moment_one_has_it() throws InterruptedException, ExecutionException {
        List<Viewer> schools = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            schools.add(senco());
        }
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Answer<UUID>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Viewer school : schools) {
                all.add(threads.submit(() -> {
                    go.await();
                    return lending.book(school, room, wish(NINE, NINE.plusHours(1)), key());
                }));
            }
            go.countDown();
        }
        int had = 0;
        for (Future<Answer<UUID>> one : all) {
            had += one.get() instanceof Answer.Done<UUID> ? 1 : 0;
        }
        assertThat(had).isEqualTo(1);
    }

    /** Any number of random wishes against a slow list of who has what. */
    @Test
    void random_wishes_are_booked_exactly_where_a_slow_list_says_that_it_is_free() {
        Random random = new Random(8);
        List<LocalDateTime[]> taken = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Viewer school = i % 2 == 0 ? eastwick : third;
            LocalDateTime from = NINE.plusMinutes(15L * random.nextInt(160));
            LocalDateTime until = from.plusMinutes(15L * (1 + random.nextInt(12)));
            boolean free = taken.stream().noneMatch(t -> t[0].isBefore(until) && from.isBefore(t[1]));
            Answer<UUID> answer = lending.book(school, room, wish(from, until), key());
            assertThat(answer instanceof Answer.Done<UUID>)
                    .as(from + " to " + until)
                    .isEqualTo(free);
            if (free) {
                taken.add(new LocalDateTime[] {from, until});
            }
        }
        assertThat(taken).hasSizeGreaterThan(8);
    }

    @Test
    void who_waits_is_next_in_the_order_of_asking_when_it_is_called_off() {
        UUID first = book(eastwick, NINE, NINE.plusHours(2));
        UUID second = waits(third, NINE.plusHours(1), NINE.plusHours(3));
        UUID last = waits(senco(), NINE, NINE.plusHours(2));
        UUID elsewhere = waits(senco(), NINE, NINE.plusHours(1));
        assertThat(state(second)).isEqualTo(Booking.State.WAITING);
        done(lending.callOff(eastwick, first, key()));
        assertThat(state(second)).isEqualTo(Booking.State.BOOKED);
        assertThat(state(last)).as("overlaps with the second").isEqualTo(Booking.State.WAITING);
        assertThat(state(elsewhere)).as("does not overlap with it").isEqualTo(Booking.State.BOOKED);
        done(lending.callOff(third, second, key()));
        assertThat(state(last)).isEqualTo(Booking.State.WAITING);
    }

    @Test
    void a_booking_tells_of_no_child() {
        assertThat(lending.book(eastwick, room, wish("ring 0113 496 0999", true), key()))
                .isEqualTo(new Answer.Refused<UUID>(LendingWords.WHY_LEADS_TO_SOMEBODY));
        assertThat(lending.book(eastwick, room, wish("a quiet room for Amara Bello after lunch", false), key()))
                .isEqualTo(new Answer.Refused<UUID>(LendingWords.WHY_LOOK_FIRST));
        UUID booking = done(lending.book(eastwick, room, wish("a quiet room after lunch", false), key()));
        Viewer then = on(NINE.toLocalDate(), eastwick);
        assertThat(lending.used(then, booking, Booking.Use.HELPED, "good for the 9 year old", false, key()))
                .isEqualTo(new Answer.Refused<UUID>(LendingWords.WHY_LOOK_FIRST));
    }

    @Test
    void it_is_given_comes_back_in_a_condition_and_whoever_had_it_says_what_came_of_it() {
        UUID device = done(lending.offer(elmPark, thing(SharedThing.Kind.DEVICE, 14), key()));
        LocalDateTime from = TODAY.plusDays(3).atStartOfDay();
        UUID booking = done(lending.book(eastwick, device, wish(from, from.plusDays(5)), key()));
        assertThat(lending.handOver(elmPark, booking, "charged", key()))
                .as("not before its day")
                .isEqualTo(new Answer.Refused<UUID>(LendingWords.WHY_NOT_NOW));
        done(lending.handOver(on(TODAY.plusDays(3), elmPark), booking, "charged, two straps", key()));
        assertThat(lending.callOff(on(TODAY.plusDays(4), eastwick), booking, key()))
                .as("it is with them")
                .isEqualTo(new Answer.Refused<UUID>(LendingWords.WHY_NOT_NOW));
        Booking late = lending.booking(elmPark, booking).orElseThrow();
        assertThat(late.lateOn(TODAY.plusDays(7))).isFalse();
        assertThat(late.lateOn(TODAY.plusDays(8))).isTrue();
        done(lending.back(on(TODAY.plusDays(9), elmPark), booking, "one strap missing", key()));
        done(lending.used(on(TODAY.plusDays(9), eastwick), booking, Booking.Use.NOT_USED, "too heavy", false, key()));
        Booking over = lending.booking(eastwick, booking).orElseThrow();
        assertThat(over.words().orElseThrow().conditionBack()).contains("one strap missing");
        assertThat(over.use()).contains(Booking.Use.NOT_USED);
        History history = Lending.history(
                lending.bookings(Viewer.service(Purpose.PUBLIC, TODAY), cast.partnership()), TODAY.plusDays(9));
        assertThat(history.had()).isEqualTo(1);
        assertThat(history.notUsed()).isEqualTo(1);
        assertThat(history.medianWait()).hasValue(3);
    }

    @Test
    void nothing_is_had_longer_than_agreed_nor_in_the_past_nor_after_it_is_withdrawn() {
        assertThat(lending.book(eastwick, room, wish(NINE, NINE.plusDays(1).plusMinutes(1)), key()))
                .isEqualTo(new Answer.Refused<UUID>(LendingWords.WHY_TOO_LONG));
        assertThat(lending.book(eastwick, room, wish(NINE, NINE), key()))
                .isEqualTo(new Answer.Refused<UUID>(LendingWords.WHY_ENDS_BEFORE));
        assertThat(lending.book(
                        eastwick,
                        room,
                        wish(NINE.minusDays(8), NINE.minusDays(8).plusHours(1)),
                        key()))
                .isEqualTo(new Answer.Refused<UUID>(LendingWords.WHY_PAST));
        done(lending.withdraw(elmPark, room, key()));
        assertNotThere(lending.book(eastwick, room, wish(NINE, NINE.plusHours(1)), key()));
    }

    @Test
    void one_sending_books_once() {
        UUID key = key();
        UUID booking = done(lending.book(eastwick, room, wish(NINE, NINE.plusHours(1)), key));
        assertThat(lending.book(eastwick, room, wish(NINE, NINE.plusHours(1)), key))
                .isEqualTo(new Answer.Done<>(booking));
    }

    private Booking.State state(UUID booking) {
        return lending.booking(elmPark, booking).orElseThrow().state();
    }

    private UUID book(Viewer viewer, LocalDateTime from, LocalDateTime until) {
        return done(lending.book(viewer, room, wish(from, until), key()));
    }

    private UUID waits(Viewer viewer, LocalDateTime from, LocalDateTime until) {
        return done(lending.book(
                viewer, room, new Lending.Wish(from, until, "A school", "a quiet place", true, false), key()));
    }

    private static Lending.Wish wish(LocalDateTime from, LocalDateTime until) {
        return new Lending.Wish(from, until, "Eastwick", "a quiet place after lunch", false, false);
    }

    private static Lending.Wish wish(String purpose, boolean looked) {
        return new Lending.Wish(NINE, NINE.plusHours(1), "Eastwick", purpose, false, looked);
    }

    private SharedThing thing(SharedThing.Kind kind, int mostDays) {
        return new SharedThing(
                key(),
                cast.partnership(),
                elmPark.seat(),
                kind,
                "Sensory room",
                "A quiet room",
                "Elm Park",
                "Long Row",
                "Leave it as you found it",
                mostDays,
                TODAY,
                Optional.empty());
    }

    private Viewer senco() {
        return on(
                TODAY,
                made.staff(Role.SENCO, made.agency(Sector.EDUCATION, cast.area().id())));
    }

    private Viewer mother() {
        Agency council = made.agency(Sector.COUNCIL, cast.area().id());
        ChildId child = made.child("Canary", LocalDate.of(2015, 5, 5), council);
        return on(TODAY, made.parent("Somebody", child));
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.NotThere.class);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
