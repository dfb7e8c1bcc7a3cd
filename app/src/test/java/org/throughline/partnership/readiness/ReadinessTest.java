package org.throughline.partnership.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.people.Role;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The same list for everybody; what one seat has done stays between it and whoever facilitates; hours and pay too (13). */
@ThroughlineTest
class ReadinessTest {
    private static final Set<String> ALL =
            Arrays.stream(Everywhere.values()).map(Enum::name).collect(Collectors.toSet());

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Readiness readiness;

    @Autowired
    Paying paying;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    private AtTheTable.Cast cast;
    private Viewer dawn;
    private UUID forum;
    private Viewer lead;
    private UUID unsigned;

    @BeforeEach
    void aForumSeatALeadAndASeatWithoutASignIn() {
        cast = table.cast();
        dawn = cast.parentRepresentative();
        forum = table.seat(cast, Side.PARENT_CARER, "Forum", dawn.seat());
        lead = on(
                TODAY,
                made.staff(
                        Role.PARTNERSHIP_LEAD,
                        made.agency(Sector.COUNCIL, cast.area().id())));
        place(Side.COUNCIL, Place.Duty.LEADS, Optional.of(lead.seat()));
        unsigned = place(Side.YOUNG_PERSON, Place.Duty.MEMBER, Optional.empty());
    }

    @Test
    void what_one_seat_has_done_is_read_by_itself_and_who_facilitates_and_not_by_whoever_leads() {
        done(readiness.say(dawn, cast.partnership(), forum, Set.of("AIM", "SAFE"), key()));
        for (Viewer other : others()) {
            assertThat(readiness.done(other, cast.partnership())).isEmpty();
            assertNotThere(readiness.say(other, cast.partnership(), forum, ALL, key()));
        }
        assertNotThere(readiness.say(cast.facilitator(), cast.partnership(), forum, ALL, key()));
        for (Viewer reads : List.of(dawn, cast.facilitator())) {
            assertThat(readiness.done(reads, cast.partnership()))
                    .extracting(Done::step, Done::conveyed)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("AIM", false),
                            org.assertj.core.groups.Tuple.tuple("SAFE", false));
        }
    }

    private List<Viewer> others() {
        AtTheTable.Cast elsewhere = table.cast();
        return List.of(
                lead,
                elsewhere.facilitator(),
                elsewhere.parentRepresentative(),
                Viewer.service(Purpose.PUBLIC, TODAY),
                Viewer.service(Purpose.CHASING, TODAY));
    }

    @Test
    void what_is_no_longer_ticked_is_taken_back_and_a_seat_without_a_sign_in_tells_who_facilitates() {
        done(readiness.say(dawn, cast.partnership(), forum, ALL, key()));
        assertThat(stillNeeded(dawn, forum, Side.PARENT_CARER)).isEmpty();
        done(readiness.say(dawn, cast.partnership(), forum, Set.of("AIM"), key()));
        assertThat(stillNeeded(dawn, forum, Side.PARENT_CARER)).hasSize(Everywhere.values().length - 1);
        assertNotThere(readiness.say(lead, cast.partnership(), unsigned, ALL, key()));
        done(readiness.say(cast.facilitator(), cast.partnership(), unsigned, ALL, key()));
        assertThat(readiness.done(cast.facilitator(), cast.partnership()))
                .filteredOn(d -> d.place().equals(unsigned))
                .hasSize(ALL.size())
                .allMatch(Done::conveyed);
    }

    @Test
    void a_new_parent_representative_gets_the_list_that_a_new_manager_gets() {
        done(readiness.add(cast.facilitator(), cast.partnership(), step(Optional.of(Side.HEALTH)), key()));
        List<Step> steps = readiness.steps(Viewer.service(Purpose.PUBLIC, TODAY), cast.partnership());
        assertThat(steps.stream().filter(s -> s.isFor(Side.PARENT_CARER)).toList())
                .isEqualTo(steps.stream().filter(s -> s.isFor(Side.COUNCIL)).toList());
        assertThat(steps.stream().filter(s -> s.isFor(Side.HEALTH))).hasSize(ALL.size() + 1);
        for (Viewer other : List.of(dawn, table.cast().facilitator())) {
            assertNotThere(readiness.add(other, cast.partnership(), step(Optional.empty()), key()));
        }
        Step leads = new Step(
                key().toString(),
                Optional.empty(),
                "Ring",
                "Ring 01632 960123",
                Optional.empty(),
                Optional.empty(),
                5,
                true);
        assertThat(readiness.add(cast.facilitator(), cast.partnership(), leads, key()))
                .isEqualTo(new Answer.Refused<UUID>(ReadinessWords.WHY_LEADS_TO_SOMEBODY));
    }

    @Test
    void the_table_reads_counts_of_five_seats_or_more_and_strangers_none() {
        done(readiness.say(dawn, cast.partnership(), forum, ALL, key()));
        assertThat(counts(dawn, TODAY.plusMonths(1)).groups()).isEmpty();
        assertThat(counts(dawn, TODAY.plusMonths(1)).hidden())
                .contains(Side.PARENT_CARER, Side.COUNCIL, Side.YOUNG_PERSON, Side.VOLUNTARY);
        for (int i = 0; i < 4; i++) {
            place(Side.PARENT_CARER, Place.Duty.MEMBER, Optional.empty());
        }
        ReadyBySide five = counts(dawn, TODAY.plusMonths(1));
        assertThat(five.groups()).containsExactly(new ReadyBySide.Group(Set.of(Side.PARENT_CARER), 5, 1));
        assertThat(five.hidden()).doesNotContain(Side.PARENT_CARER).hasSize(3);
        assertThat(counts(dawn, TODAY).groups())
                .extracting(ReadyBySide.Group::ready)
                .containsOnly(0);
        for (Viewer other : List.of(table.cast().facilitator(), Viewer.service(Purpose.PUBLIC, TODAY))) {
            assertThat(readiness.counts(
                            other,
                            partnerships.design(other, cast.partnership()).orElseThrow()))
                    .isEmpty();
        }
    }

    private ReadyBySide counts(Viewer viewer, LocalDate day) {
        Viewer then = on(day, viewer);
        return readiness
                .counts(then, partnerships.design(then, cast.partnership()).orElseThrow())
                .orElseThrow();
    }

    @Test
    void hours_are_between_the_seat_and_who_facilitates_and_whoever_got_the_money_says_that_it_came() {
        UUID work = agree(Side.PARENT_CARER);
        UUID hours = done(paying.say(dawn, cast.partnership(), said(work, forum, TODAY), key()));
        for (Viewer other : others()) {
            assertThat(paying.hours(other, cast.partnership())).isEmpty();
            assertNotThere(paying.say(other, cast.partnership(), said(work, forum, TODAY), key()));
            assertNotThere(paying.came(other, cast.partnership(), hours, TODAY, key()));
        }
        assertThat(paying.hours(cast.facilitator(), cast.partnership())).hasSize(1);
        assertNotThere(paying.came(cast.facilitator(), cast.partnership(), hours, TODAY, key()));
        assertThat(paying.came(dawn, cast.partnership(), hours, TODAY.plusDays(1), key()))
                .isEqualTo(new Answer.Refused<UUID>(ReadinessWords.WHY_NOT_PAID_THEN));
        done(paying.came(on(TODAY.plusDays(30), dawn), cast.partnership(), hours, TODAY.plusDays(21), key()));
        assertThat(paying.hours(dawn, cast.partnership()).getFirst().daysUntilPaid())
                .contains(21);
        assertNotThere(paying.came(on(TODAY.plusDays(30), dawn), cast.partnership(), hours, TODAY.plusDays(22), key()));
    }

    @Test
    void work_of_another_side_another_partnership_or_longer_ago_cannot_be_said() {
        UUID work = agree(Side.PARENT_CARER);
        UUID youth = agree(Side.YOUNG_PERSON);
        assertNotThere(paying.say(dawn, cast.partnership(), said(youth, forum, TODAY), key()));
        assertNotThere(paying.say(dawn, cast.partnership(), said(work, unsigned, TODAY), key()));
        assertThat(paying.say(dawn, cast.partnership(), said(work, forum, TODAY.minusDays(181)), key()))
                .isEqualTo(new Answer.Refused<UUID>(ReadinessWords.WHY_NOT_THAT_DAY));
        assertNotThere(paying.agree(lead, paid(Side.COUNCIL), key()));
        assertNotThere(paying.agree(dawn, paid(Side.PARENT_CARER), key()));
        done(paying.end(cast.facilitator(), cast.partnership(), work, key()));
        assertNotThere(paying.say(dawn, cast.partnership(), said(work, forum, TODAY), key()));
    }

    @Test
    void how_pay_was_kept_is_told_from_five_paid_claims_on_and_late_ones_count() {
        UUID work = agree(Side.PARENT_CARER);
        for (int i = 0; i < 5; i++) {
            UUID hours = done(paying.say(dawn, cast.partnership(), said(work, forum, TODAY), key()));
            assertThat(paying.promptness(Viewer.service(Purpose.PUBLIC, TODAY), cast.partnership()))
                    .isEmpty();
            int days = i < 3 ? 10 : 30;
            done(paying.came(on(TODAY.plusDays(40), dawn), cast.partnership(), hours, TODAY.plusDays(days), key()));
        }
        done(paying.say(dawn, cast.partnership(), said(work, forum, TODAY), key()));
        assertThat(paying.promptness(Viewer.service(Purpose.PUBLIC, TODAY.plusDays(40)), cast.partnership()))
                .contains(new Promptness(6, 3, 10));
    }

    @Test
    void the_database_itself_refuses_to_say_for_another_seat_whatever_the_program_does() {
        for (Viewer other : List.of(lead, cast.facilitator(), table.cast().parentRepresentative())) {
            assertThat(inserted(other, forum, "AIM")).contains("row-level security");
        }
        assertThat(inserted(dawn, forum, "NO_SUCH_STEP")).contains("row-level security");
        assertThat(inserted(dawn, forum, "AIM")).isEqualTo("written");
    }

    private String inserted(Viewer by, UUID place, String step) {
        try {
            acting.doAs(
                    by,
                    () -> jdbc.sql("""
                            INSERT INTO partnership.induction_done (place_id, partnership_id, step, conveyed, done_on)
                            VALUES (:place, :partnership, :step, false, :on)
                            """)
                            .param("place", place)
                            .param("partnership", cast.partnership())
                            .param("step", step)
                            .param("on", TODAY)
                            .update());
            return "written";
        } catch (DataAccessException e) {
            return String.valueOf(e.getMostSpecificCause().getMessage());
        }
    }

    private List<Step> stillNeeded(Viewer viewer, UUID place, Side side) {
        return Readiness.stillNeeded(
                readiness.steps(viewer, cast.partnership()), readiness.done(viewer, cast.partnership()), place, side);
    }

    private UUID agree(Side side) {
        return done(paying.agree(cast.facilitator(), paid(side), key()));
    }

    private PaidWork paid(Side side) {
        return new PaidWork(
                key(), cast.partnership(), side, "Meetings", 2_500, "the council", 20, "nothing else", TODAY);
    }

    private static Paying.Said said(UUID work, UUID place, LocalDate on) {
        return new Paying.Said(work, place, on, new BigDecimal("2.25"), "A meeting");
    }

    private static Step step(Optional<Side> side) {
        return new Step(key().toString(), side, "A morning", "Spend it", Optional.empty(), Optional.empty(), 180, true);
    }

    private UUID place(Side side, Place.Duty duty, Optional<SeatId> seat) {
        return done(partnerships.add(
                cast.facilitator(),
                new Place(
                        key(),
                        cast.partnership(),
                        side,
                        "Seat",
                        "sent",
                        "something",
                        duty,
                        Optional.of("somebody"),
                        false,
                        seat,
                        TODAY.minusYears(1),
                        TODAY.plusYears(2)),
                key()));
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isEqualTo(new Answer.NotThere<UUID>());
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
