package org.throughline.partnership.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.concerns.Topic;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Promises;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** What waits between meetings stands on one desk, and only there (requirements 74, 86 and 97). */
@ThroughlineTest
class DeskTest {
    @Autowired
    Gathered gathered;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Promises promises;

    @Autowired
    Groups groups;

    @Autowired
    Concerns concerns;

    @Autowired
    Desk desk;

    @Autowired
    Introductions introductions;

    @Autowired
    Contributed contributed;

    @Autowired
    Handovers handovers;

    private Gathered.Room room;
    private UUID partnership;
    private Viewer maya;
    private Viewer dawn;

    @BeforeEach
    void aRoom() {
        room = gathered.room();
        partnership = room.cast().partnership();
        maya = room.facilitator(TODAY);
        dawn = room.representative(TODAY);
    }

    @Test
    void nobody_but_who_leads_or_facilitates_has_a_desk_and_what_stands_on_it_is_never_public() {
        UUID asked = askAfterTheEmptySeat();
        UUID met = done(introductions.propose(maya, partnership, "heads", "therapists", "one room", key()));
        for (Viewer other : others()) {
            assertThat(desk.at(other, partnership)).isEmpty();
            assertThat(desk.waiting(other, partnership)).isEmpty();
            assertThat(desk.asked(other, partnership)).isEmpty();
            assertThat(introductions.of(other, partnership)).isEmpty();
            assertThat(handovers.ifTheyLeave(other, partnership, room.council()))
                    .isEmpty();
            assertNotThere(desk.ask(other, partnership, Waiting.Kind.SEAT_EMPTY, room.empty(), "x", key()));
            assertNotThere(desk.answered(other, partnership, asked, "x", key()));
            assertNotThere(introductions.propose(other, partnership, "x", "y", "z", key()));
            assertNotThere(introductions.made(other, partnership, met, key()));
            assertNotThere(handovers.handOver(
                    other,
                    partnership,
                    room.cast().place(),
                    List.of(room.cast().measure()),
                    room.council(),
                    "x",
                    key()));
            assertNotThere(contributed.moneyIn(other, partnership, Quarter.of(TODAY), 1, "x", "y", key()));
        }
        assertThat(desk.asked(maya, partnership).getFirst().answer()).isEmpty();
        assertThat(introductions.of(maya, partnership).getFirst().madeOn()).isEmpty();
    }

    @Test
    void a_seat_says_its_own_hours_and_no_other_seats() {
        Quarter now = Quarter.of(TODAY);
        done(say(dawn, room.parent(), now, HoursSaid.Kind.GIVEN, 12));
        assertNotThere(say(dawn, room.council(), now, HoursSaid.Kind.GIVEN, 12));
        assertNotThere(say(gathered.room().representative(TODAY), room.parent(), now, HoursSaid.Kind.GIVEN, 1));
        assertNotThere(say(Viewer.service(Purpose.PUBLIC, TODAY), room.parent(), now, HoursSaid.Kind.GIVEN, 1));
        done(say(maya, room.council(), now, HoursSaid.Kind.GIVEN, 30));
        Released read = contributed.of(Viewer.service(Purpose.PUBLIC, TODAY), partnership);
        assertThat(read.of(room.parent(), now, HoursSaid.Kind.GIVEN)
                        .orElseThrow()
                        .conveyed())
                .isFalse();
        assertThat(read.of(room.council(), now, HoursSaid.Kind.GIVEN)
                        .orElseThrow()
                        .conveyed())
                .isTrue();
    }

    @Test
    void a_promise_of_hours_stays_as_it_was_and_what_was_given_can_be_put_right() {
        Quarter now = Quarter.of(TODAY);
        done(say(dawn, room.parent(), now.plus(1), HoursSaid.Kind.PROMISED, 40));
        assertThat(say(dawn, room.parent(), now.plus(1), HoursSaid.Kind.PROMISED, 10))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_PROMISED_ALREADY));
        assertThat(say(dawn, room.parent(), now.plus(-1), HoursSaid.Kind.PROMISED, 10))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_PROMISE_AFTERWARDS));
        assertThat(say(dawn, room.parent(), now.plus(1), HoursSaid.Kind.GIVEN, 10))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_NOT_THAT_QUARTER));
        done(say(dawn, room.parent(), now, HoursSaid.Kind.GIVEN, 12));
        done(say(dawn, room.parent(), now, HoursSaid.Kind.GIVEN, 14));
        Released read = contributed.of(dawn, partnership);
        assertThat(read.given(now)).hasValueSatisfying(h -> assertThat(h).isEqualByComparingTo("14"));
        assertThat(read.of(room.parent(), now.plus(1), HoursSaid.Kind.PROMISED)
                        .orElseThrow()
                        .hours())
                .isEqualByComparingTo("40");
    }

    @Test
    void hours_for_a_thousand_pounds_are_those_of_a_slow_sum_and_not_worked_out_of_silence() {
        Quarter now = Quarter.of(TODAY);
        assertThat(contributed.of(maya, partnership).hoursForAThousandPounds(now))
                .isEmpty();
        done(contributed.moneyIn(maya, partnership, now, 450_000, "both trusts", "the facilitator", key()));
        assertThat(contributed.of(maya, partnership).hoursForAThousandPounds(now))
                .isEmpty();
        done(say(maya, room.council(), now, HoursSaid.Kind.GIVEN, 100));
        done(say(dawn, room.parent(), now, HoursSaid.Kind.GIVEN, 25));
        done(contributed.moneyIn(maya, partnership, now, 50_000, "the council", "rooms", key()));
        double slow = (100 + 25) / ((4_500 + 500) / 1_000.0);
        assertThat(contributed.of(maya, partnership).hoursForAThousandPounds(now))
                .hasValueSatisfying(h -> assertThat(h.doubleValue()).isEqualTo(slow));
    }

    @Test
    void packs_minutes_promises_and_measures_wait_from_their_day_on_and_no_longer_than_they_are_open() {
        Meeting first = room.meeting(0);
        assertThat(kinds(first.packDue().minusDays(4))).doesNotContain(Waiting.Kind.PACK);
        assertThat(kinds(first.packDue().minusDays(3))).contains(Waiting.Kind.PACK);
        LocalDate after = first.on().plusDays(1);
        assertThat(kinds(after)).contains(Waiting.Kind.MINUTES);
        UUID task = done(promises.promise(
                room.facilitator(first.on()), first.id(), "Ask both trusts", room.council(), after, key()));
        gathered.held(room, first, List.of(room.parent()));
        assertThat(kinds(after)).doesNotContain(Waiting.Kind.MINUTES, Waiting.Kind.PROMISE);
        assertThat(kinds(after.plusDays(1))).contains(Waiting.Kind.PROMISE);
        done(promises.done(room.facilitator(after.plusDays(2)), task, "One will", key()));
        assertThat(kinds(after.plusDays(2))).doesNotContain(Waiting.Kind.PROMISE);
        assertThat(kinds(TODAY.plusMonths(6))).doesNotContain(Waiting.Kind.MEASURE);
        assertThat(kinds(TODAY.plusMonths(6).plusDays(1))).contains(Waiting.Kind.MEASURE);
    }

    @Test
    void a_concern_waits_from_its_tenth_working_day_and_a_group_from_its_thirty_first_without_a_word() {
        done(concerns.raise(dawn, partnership, room.parent(), room.council(), Topic.WAITING, "x", key()));
        assertThat(kinds(TODAY.plusDays(11))).doesNotContain(Waiting.Kind.CONCERN);
        assertThat(kinds(TODAY.plusDays(14))).contains(Waiting.Kind.CONCERN);
        UUID group = group();
        assertThat(kinds(TODAY.plusDays(30))).doesNotContain(Waiting.Kind.STALLED);
        Waiting stalled = waiting(TODAY.plusDays(31)).stream()
                .filter(w -> w.kind() == Waiting.Kind.STALLED)
                .findFirst()
                .orElseThrow();
        assertThat(stalled.topic()).isEqualTo(group);
        assertThat(stalled.since()).isEqualTo(TODAY);
    }

    @Test
    void a_seat_away_from_two_meetings_in_a_row_is_rung_and_one_that_sent_someone_is_not() {
        gathered.held(room, room.meeting(0), List.of(room.parent()));
        LocalDate day = room.meeting(0).on().plusDays(1);
        assertThat(missed(day)).isEmpty();
        gathered.held(room, room.meeting(1), List.of(room.parent()));
        day = room.meeting(1).on().plusDays(1);
        assertThat(missed(day)).contains(room.council()).doesNotContain(room.parent(), room.empty());
    }

    @Test
    void what_was_asked_is_kept_with_its_day_and_answer_and_one_sending_has_one_effect() {
        UUID key = key();
        UUID asked =
                done(desk.ask(maya, partnership, Waiting.Kind.SEAT_EMPTY, room.empty(), "rang the forum’s chair", key));
        assertThat(desk.ask(maya, partnership, Waiting.Kind.SEAT_EMPTY, room.empty(), "rang the forum’s chair", key))
                .isEqualTo(new Answer.Done<>(asked));
        assertThat(desk.ask(maya, partnership, Waiting.Kind.PROMISE, UUID.randomUUID(), "x", key()))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_WAITS_NO_MORE));
        Viewer later = room.facilitator(TODAY.plusDays(2));
        done(desk.answered(later, partnership, asked, "after the June meeting", key()));
        assertNotThere(desk.answered(later, partnership, asked, "again", key()));
        assertThat(waiting(TODAY.plusDays(2)))
                .filteredOn(w -> w.kind() == Waiting.Kind.SEAT_EMPTY)
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.asked()).hasSize(1);
                    assertThat(w.asked().getFirst().on()).isEqualTo(TODAY);
                    assertThat(w.asked().getFirst().answer().orElseThrow())
                            .isEqualTo(new AskedAfter.Answered(TODAY.plusDays(2), "after the June meeting"));
                });
    }

    @Test
    void an_introduction_is_made_once_and_what_came_of_it_is_not_said_before() {
        UUID met = done(introductions.propose(maya, partnership, "heads", "therapists", "one room", key()));
        assertNotThere(introductions.came(maya, partnership, met, "x", key()));
        done(introductions.made(maya, partnership, met, key()));
        done(introductions.came(room.facilitator(TODAY.plusDays(40)), partnership, met, "They share a room", key()));
        assertThat(introductions
                        .of(maya, partnership)
                        .getFirst()
                        .came()
                        .orElseThrow()
                        .of())
                .isEqualTo("They share a room");
    }

    @Test
    void two_groups_that_touch_one_topic_are_suggested_to_meet_until_somebody_proposes_it() {
        groupCalled("Transfer sheets", "September transfers between schools start from nothing every summer");
        groupCalled("Summer transfers", "Schools hear nothing of transfers in September before summer");
        assertThat(suggestedHere()).hasSize(1);
        done(introductions.propose(maya, partnership, "Transfer sheets", "Summer transfers", "same schools", key()));
        assertThat(suggestedHere()).isEmpty();
    }

    @Test
    void what_has_no_owner_if_somebody_leaves_is_listed_before_their_last_day_and_goes_to_another_seat() {
        Meeting first = room.meeting(0);
        LocalDate day = first.on();
        UUID task = done(promises.promise(
                room.facilitator(day),
                first.id(),
                "Ask both trusts",
                room.cast().place(),
                day.plusDays(9),
                key()));
        UUID group = group();
        done(groups.add(room.facilitator(day), group, Side.VOLUNTARY, " maya ", false, true, key()));
        Viewer now = room.facilitator(day);
        Leaving leaving =
                handovers.ifTheyLeave(now, partnership, room.cast().place()).orElseThrow();
        assertThat(leaving.withNobody()).as("nobody else facilitates").isTrue();
        assertThat(leaving.owned())
                .extracting(Leaving.Owned::topic)
                .containsExactlyInAnyOrder(room.cast().measure(), task, group);
        List<UUID> all = List.of(room.cast().measure(), task, group);
        assertThat(handovers.handOver(now, partnership, room.cast().place(), all, room.empty(), "x", key()))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_NOBODY_THERE));
        assertThat(handovers.handOver(
                        now, partnership, room.cast().place(), List.of(UUID.randomUUID()), room.council(), "x", key()))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_NOTHING_CHOSEN));
        done(handovers.handOver(now, partnership, room.cast().place(), all, room.council(), "Ring Kay first", key()));
        assertThat(handovers
                        .ifTheyLeave(now, partnership, room.cast().place())
                        .orElseThrow()
                        .owned())
                .isEmpty();
        Design design = partnerships.design(now, partnership).orElseThrow();
        assertThat(design.measure(room.cast().measure()).orElseThrow().owner()).isEqualTo(room.council());
        assertThat(promises.task(now, task).orElseThrow().owner()).isEqualTo(room.council());
        assertThat(groups.group(now, group).orElseThrow().membersOn(day)).anySatisfy(m -> {
            assertThat(m.leads()).isTrue();
            assertThat(m.name()).isEqualTo("Robin");
        });
        assertThat(handovers.handedOver(now, partnership))
                .hasSize(3)
                .allSatisfy(h -> assertThat(h.toKnow()).isEqualTo("Ring Kay first"));
        assertThat(handovers.handedOver(dawn, partnership))
                .as("nobody between whom it went")
                .isEmpty();
    }

    @Test
    void what_a_seat_that_ended_still_owns_waits_without_an_owner_and_can_be_handed_over() {
        LocalDate day = TODAY.plusDays(10);
        UUID lead = done(partnerships.add(
                maya,
                new Place(
                        key(),
                        partnership,
                        Side.COUNCIL,
                        "Lead",
                        "x",
                        "y",
                        Place.Duty.LEADS,
                        Optional.of("Sam"),
                        false,
                        Optional.empty(),
                        TODAY.minusDays(5),
                        TODAY.plusDays(400),
                        Optional.empty()),
                key()));
        UUID task = done(promises.promise(
                room.facilitator(TODAY), room.meeting(0).id(), "Write to heads", lead, TODAY.plusDays(100), key()));
        assertThat(kinds(day)).doesNotContain(Waiting.Kind.WITHOUT_OWNER);
        done(partnerships.endPlace(maya, partnership, lead, TODAY.plusDays(2), key()));
        assertThat(waiting(day))
                .filteredOn(w -> w.kind() == Waiting.Kind.WITHOUT_OWNER)
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.topic()).isEqualTo(task);
                    assertThat(w.since()).isEqualTo(TODAY.plusDays(2));
                });
        done(handovers.handOver(
                room.facilitator(day), partnership, lead, List.of(task), room.council(), "Nothing more", key()));
        assertThat(kinds(day)).doesNotContain(Waiting.Kind.WITHOUT_OWNER);
    }

    @Test
    void a_term_that_ends_waits_for_ninety_days_unless_somebody_follows() {
        LocalDate end = partnerships
                .design(maya, partnership)
                .orElseThrow()
                .place(room.council())
                .orElseThrow()
                .until();
        assertThat(ending(end.minusDays(91))).doesNotContain(room.council());
        assertThat(ending(end.minusDays(90))).contains(room.council());
        done(partnerships.add(
                maya,
                new Place(
                        key(),
                        partnership,
                        Side.COUNCIL,
                        "Council",
                        "x",
                        "y",
                        Place.Duty.MEMBER,
                        Optional.of("Kay"),
                        false,
                        Optional.empty(),
                        end.plusDays(1),
                        end.plusYears(2),
                        Optional.empty()),
                key()));
        assertThat(ending(end.minusDays(90))).doesNotContain(room.council());
    }

    @Test
    void quarters_begin_in_january_april_july_and_october() {
        for (LocalDate day = LocalDate.of(2027, 12, 1); day.isBefore(LocalDate.of(2029, 2, 1)); day = day.plusDays(1)) {
            Quarter q = Quarter.of(day);
            assertThat(day).isBetween(q.first(), q.last());
            assertThat(q.first().getMonthValue() % 3).isEqualTo(1);
            assertThat(q.first().getDayOfMonth()).isEqualTo(1);
            assertThat(Quarter.read(q.typed())).contains(q);
        }
        assertThat(Quarter.read("2026-Q5")).isEmpty();
    }

    /** Other partnerships of this database have groups too. */
    private List<Introductions.Pair> suggestedHere() {
        return introductions.suggested(maya, partnership).stream()
                .filter(p -> p.other().partnership().equals(partnership))
                .toList();
    }

    private List<Viewer> others() {
        return List.of(
                dawn,
                gathered.room().facilitator(TODAY),
                Viewer.service(Purpose.PUBLIC, TODAY),
                Viewer.service(Purpose.CHASING, TODAY));
    }

    private UUID askAfterTheEmptySeat() {
        return done(desk.ask(maya, partnership, Waiting.Kind.SEAT_EMPTY, room.empty(), "rang the chair", key()));
    }

    private Answer<UUID> say(Viewer viewer, UUID place, Quarter quarter, HoursSaid.Kind kind, int hours) {
        return contributed.say(viewer, partnership, place, quarter, kind, BigDecimal.valueOf(hours), key());
    }

    private List<Waiting> waiting(LocalDate day) {
        return desk.waiting(room.facilitator(day), partnership);
    }

    private List<Waiting.Kind> kinds(LocalDate day) {
        return waiting(day).stream().map(Waiting::kind).toList();
    }

    private List<UUID> missed(LocalDate day) {
        return topics(day, Waiting.Kind.MISSED);
    }

    private List<UUID> ending(LocalDate day) {
        return topics(day, Waiting.Kind.TERM_ENDS);
    }

    private List<UUID> topics(LocalDate day, Waiting.Kind kind) {
        return waiting(day).stream()
                .filter(w -> w.kind() == kind)
                .map(Waiting::topic)
                .toList();
    }

    private UUID group() {
        return groupCalled("Transfer sheets", "September transfers start from nothing");
    }

    private UUID groupCalled(String name, String idea) {
        UUID group = done(groups.begin(maya, partnership, room.parent(), name, idea, Optional.empty(), key()));
        done(groups.hear(maya, group, Side.PARENT_CARER, "the forum", "Yes", key()));
        done(groups.launch(
                maya,
                group,
                new Group.Charter("What is needed?", "All", "One page", TODAY.plusMonths(6), "Nothing", TODAY),
                Optional.empty(),
                key()));
        return group;
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.NotThere.class);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
