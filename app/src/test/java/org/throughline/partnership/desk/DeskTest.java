package org.throughline.partnership.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.concerns.Topic;
import org.throughline.partnership.consults.Consult;
import org.throughline.partnership.consults.Consults;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Promises;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** What waits between meetings stands on one desk, and only there (requirements 74, 86 and 97). */
@ThroughlineTest
class DeskTest extends InARoom {
    @Autowired
    Partnerships partnerships;

    @Autowired
    Promises promises;

    @Autowired
    Groups groups;

    @Autowired
    Concerns concerns;

    @Autowired
    Consults consults;

    @Autowired
    Introductions introductions;

    @Autowired
    Contributed contributed;

    @Autowired
    Handovers handovers;

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
        UUID group = LaunchedGroup.in(room, groups, "Transfer sheets", "September transfers start from nothing");
        assertThat(kinds(TODAY.plusDays(30))).doesNotContain(Waiting.Kind.STALLED);
        Waiting stalled = waiting(TODAY.plusDays(31)).stream()
                .filter(w -> w.kind() == Waiting.Kind.STALLED)
                .findFirst()
                .orElseThrow();
        assertThat(stalled.topic()).isEqualTo(group);
        assertThat(stalled.since()).isEqualTo(TODAY);
    }

    @Test
    void a_question_waits_while_a_seat_is_silent_and_its_reply_from_the_day_after_the_last() {
        UUID asked = done(consults.ask(
                dawn,
                new Consults.Draft(
                        partnership,
                        room.parent(),
                        Set.of(room.council()),
                        "Which day?",
                        "Two are free.",
                        "The day.",
                        TODAY.plusMonths(1),
                        5),
                key()));
        Consult consult = consults.of(maya, partnership).getFirst();
        Waiting silent = one(TODAY, Waiting.Kind.QUESTION);
        assertThat(silent.topic()).isEqualTo(asked);
        assertThat(silent.since()).isEqualTo(consult.endsOn());
        LocalDate over = consult.endsOn().plusDays(1);
        assertThat(kinds(over)).doesNotContain(Waiting.Kind.QUESTION);
        assertThat(one(over, Waiting.Kind.REPLY).place()).contains(room.parent());
        done(desk.ask(room.facilitator(over), partnership, Waiting.Kind.REPLY, asked, "rang them", key()));
        done(consults.reply(room.facilitator(over), asked, "a", "b", "c", key()));
        assertThat(kinds(over)).doesNotContain(Waiting.Kind.REPLY);
    }

    private Waiting one(LocalDate day, Waiting.Kind kind) {
        return waiting(day).stream().filter(w -> w.kind() == kind).findFirst().orElseThrow();
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
                        end.plusYears(2)),
                key()));
        assertThat(ending(end.minusDays(90))).doesNotContain(room.council());
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
}
