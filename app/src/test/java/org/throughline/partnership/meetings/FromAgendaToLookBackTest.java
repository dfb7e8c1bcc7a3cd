package org.throughline.partnership.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.MeetingWords;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** A meeting from what people put on its agenda to what came of its decisions: each step has its rule, and only its people. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class FromAgendaToLookBackTest {
    @Autowired
    Gathered gathered;

    @Autowired
    AtTheTable table;

    @Autowired
    Meetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Minutes minutes;

    @Autowired
    Decisions decisions;

    @Autowired
    Promises promises;

    private Gathered.Room room;
    private Meeting first;
    private Meeting second;
    private LocalDate day;

    @BeforeEach
    void aRoomIsBooked() {
        room = gathered.room();
        first = room.meeting(0);
        second = room.meeting(1);
        day = first.on();
    }

    @Test
    void who_holds_no_seat_and_does_not_lead_changes_nothing() {
        UUID decision = ask();
        UUID task = promise();
        for (Viewer other : List.of(
                on(day, table.cast().facilitator()),
                on(day, table.cast().parentRepresentative()),
                Viewer.service(Purpose.PUBLIC, day),
                Viewer.service(Purpose.CHASING, day))) {
            assertNotThere(agendas.put(other, first.id(), room.parent(), "x", "y", UUID.randomUUID()));
            assertNotThere(agendas.add(other, first.id(), "x", "y", Optional.empty(), UUID.randomUUID()));
            assertNotThere(meetings.packSent(other, first.id(), UUID.randomUUID()));
            assertNotThere(meetings.move(other, first.id(), day, LocalTime.NOON, "x", "y", UUID.randomUUID()));
            assertNotThere(meetings.callOff(other, first.id(), "x", UUID.randomUUID()));
            assertNotThere(minutes.keep(other, first.id(), Map.of(), Map.of(), UUID.randomUUID()));
            assertNotThere(minutes.finish(other, first.id(), UUID.randomUUID()));
            assertNotThere(decisions.ask(other, first.id(), "x", List.of("a", "b"), UUID.randomUUID()));
            assertNotThere(decisions.say(other, decision, room.parent(), "x", UUID.randomUUID()));
            assertNotThere(take(other, decision));
            assertNotThere(promises.promise(other, first.id(), "x", room.council(), day, UUID.randomUUID()));
            assertNotThere(promises.done(other, task, "x", UUID.randomUUID()));
        }
        Sitting sitting = sitting(first);
        assertThat(sitting.agenda()).extracting(Topic::kind).containsOnly(Topic.Kind.QUESTION, Topic.Kind.OTHER);
        assertThat(sitting.decisions().getFirst().views()).isEmpty();
    }

    @Test
    void a_family_seat_puts_its_own_item_and_only_its_own_and_takes_it_off_again() {
        Viewer dawn = room.representative(TODAY);
        UUID item = done(agendas.put(dawn, first.id(), room.parent(), "Bus times", "an answer", UUID.randomUUID()));
        assertNotThere(agendas.put(dawn, first.id(), room.council(), "In their name", "no", UUID.randomUUID()));
        assertThat(sitting(first).agenda().getFirst()).satisfies(t -> {
            assertThat(t.title()).isEqualTo("Bus times");
            assertThat(t.from()).contains(room.parent());
            assertThat(t.conveyed()).isFalse();
        });
        assertNotThere(agendas.withdraw(room.facilitator(TODAY), first.id(), item, UUID.randomUUID()));
        done(agendas.withdraw(dawn, first.id(), item, UUID.randomUUID()));
        assertThat(sitting(first).withdrawn()).extracting(Item::words).containsExactly("Bus times");
    }

    @Test
    void what_the_facilitator_writes_down_for_a_seat_says_so_and_a_sixth_item_is_refused() {
        for (int i = 0; i < 5; i++) {
            done(agendas.put(room.facilitator(TODAY), first.id(), room.youth(), "Item " + i, "x", UUID.randomUUID()));
        }
        assertThat(agendas.put(room.facilitator(TODAY), first.id(), room.youth(), "Item 6", "x", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_TOO_MANY_ITEMS));
        assertThat(sitting(first).agenda().getFirst().conveyed()).isTrue();
    }

    @Test
    void one_sending_of_an_item_has_one_effect() {
        UUID key = UUID.randomUUID();
        Viewer dawn = room.representative(TODAY);
        UUID item = done(agendas.put(dawn, first.id(), room.parent(), "Once", "x", key));
        assertThat(agendas.put(dawn, first.id(), room.parent(), "Once", "x", key))
                .isEqualTo(new Answer.Done<>(item));
        assertThat(sitting(first).agenda())
                .filteredOn(t -> t.title().equals("Once"))
                .hasSize(1);
    }

    @Test
    void a_meeting_is_unprepared_for_everybody_when_its_pack_is_late_or_missing() {
        assertThat(first.packDue()).isEqualTo(day.minusDays(7));
        assertThat(first.unpreparedOn(day.minusDays(7))).isFalse();
        assertThat(first.unpreparedOn(day.minusDays(6))).isTrue();
        done(meetings.packSent(room.facilitator(day.minusDays(7)), first.id(), UUID.randomUUID()));
        done(meetings.packSent(room.facilitator(second.on().minusDays(6)), second.id(), UUID.randomUUID()));
        assertThat(sitting(first).meeting().packOn(day)).isEqualTo(Meeting.Pack.IN_TIME);
        assertThat(sitting(second).meeting().packOn(day)).isEqualTo(Meeting.Pack.LATE);
        assertThat(sitting(second).meeting().unpreparedOn(second.on())).isTrue();
        assertThat(meetings.packSent(room.facilitator(day), first.id(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_PACK_SENT));
    }

    @Test
    void minutes_are_read_by_nobody_else_before_they_are_finished_and_changed_by_nobody_after() {
        UUID other = first.id();
        Viewer facilitator = room.facilitator(day);
        assertThat(minutes.keep(room.facilitator(day.minusDays(1)), first.id(), Map.of(), Map.of(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_NOT_YET));
        done(minutes.keep(
                facilitator,
                first.id(),
                Map.of(room.parent(), Attendance.How.THERE),
                Map.of(other, new Minutes.Typed("We talked.", "", false)),
                UUID.randomUUID()));
        for (Viewer reader : List.of(room.representative(day), Viewer.service(Purpose.PUBLIC, day))) {
            Sitting seen = meetings.sitting(reader, first.id()).orElseThrow();
            assertThat(seen.notes()).isEmpty();
            assertThat(seen.attendance()).isEmpty();
        }
        assertThat(minutes.finish(facilitator, first.id(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_NOT_ALL_MARKED));
        gathered.held(room, first, List.of(room.parent()));
        Sitting read = meetings.sitting(Viewer.service(Purpose.PUBLIC, day), first.id())
                .orElseThrow();
        assertThat(read.notes()).singleElement().satisfies(n -> {
            assertThat(n.words()).isEqualTo("We talked.");
            assertThat(n.outcome()).isEqualTo(Note.Outcome.COMES_BACK);
        });
        assertThat(read.attendance())
                .containsEntry(room.empty(), Attendance.How.EMPTY)
                .hasSize(5);
        assertThat(minutes.keep(facilitator, first.id(), Map.of(), Map.of(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_NOT_OPEN));
    }

    @Test
    void nobodys_words_are_lost_when_two_write_at_once() {
        assertThat(Minutes.bothKept("theirs", "", "mine")).isEqualTo("theirs\n\nmine");
        assertThat(Minutes.bothKept("theirs", "before", "before")).isEqualTo("theirs");
        assertThat(Minutes.bothKept("before", "before", "after")).isEqualTo("after");
        assertThat(Minutes.bothKept("same", "", "same")).isEqualTo("same");
    }

    @Test
    void an_item_that_was_not_settled_comes_back_and_one_that_was_does_not() {
        UUID open = done(agendas.put(
                room.representative(TODAY), first.id(), room.parent(), "Comes back", "x", UUID.randomUUID()));
        UUID settled = done(
                agendas.put(room.representative(TODAY), first.id(), room.parent(), "Settled", "x", UUID.randomUUID()));
        assertThat(agendaOf(second, TODAY)).as("not before the first is over").doesNotContain(open, settled);
        done(minutes.keep(
                room.facilitator(day),
                first.id(),
                Map.of(),
                Map.of(settled, new Minutes.Typed("Done.", "", true)),
                UUID.randomUUID()));
        gathered.held(room, first, List.of(room.parent()));
        assertThat(agendaOf(second, day)).contains(open).doesNotContain(settled);
        done(meetings.callOff(room.facilitator(day), second.id(), "snow", UUID.randomUUID()));
        assertThat(agendaOf(room.meeting(2), second.on().plusDays(1)))
                .as("a meeting that does not take place hands its agenda on")
                .contains(open);
    }

    @Test
    void a_decision_keeps_each_seats_own_words_is_taken_once_and_comes_back_on_its_day() {
        UUID decision = ask();
        done(decisions.say(room.representative(TODAY), decision, room.parent(), "It is too far.", UUID.randomUUID()));
        done(decisions.say(
                room.facilitator(TODAY), decision, room.parent(), "They think it is far.", UUID.randomUUID()));
        done(decisions.say(
                room.representative(TODAY), decision, room.parent(), "It is much too far.", UUID.randomUUID()));
        assertThat(decision(decision).views())
                .as("what its holder wrote, nobody else writes over")
                .extracting(Decision.View::conveyed, Decision.View::words)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(false, "It is much too far."),
                        org.assertj.core.groups.Tuple.tuple(true, "They think it is far."));
        assertThat(take(room.facilitator(day.minusDays(1)), decision))
                .isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_IN_A_MEETING));
        done(take(room.facilitator(day), decision));
        assertThat(take(room.facilitator(day), decision)).isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_TAKEN));
        assertThat(decisions.say(room.representative(day), decision, room.parent(), "Late", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_TAKEN));
        gathered.held(room, first, List.of(room.council()));
        Decision taken = decision(decision);
        LocalDate back = taken.taken().orElseThrow().lookBackOn();
        Meeting later = room.meetings().stream()
                .filter(m -> !m.on().isBefore(back))
                .findFirst()
                .orElseThrow();
        assertThat(agendaOf(second, day)).doesNotContain(decision);
        assertThat(sitting(later).agenda())
                .filteredOn(t -> t.kind() == Topic.Kind.LOOK_BACK)
                .singleElement()
                .satisfies(t -> assertThat(t.why()).contains("Fewer miles"));
        Decision.Looked looked = new Decision.Looked(back, Decision.AsExpected.NO, "No fewer.", "We stop.");
        assertThat(decisions.lookBack(room.facilitator(back.minusDays(1)), decision, looked, UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_NOT_DUE));
        done(decisions.lookBack(room.facilitator(back), decision, looked, UUID.randomUUID()));
        assertThat(sitting(later).agenda()).noneMatch(t -> t.kind() == Topic.Kind.LOOK_BACK);
        assertThat(Decisions.familiesWereThere(design(), sitting(first)))
                .as("only the council was there")
                .isFalse();
    }

    @Test
    void a_question_with_one_option_is_no_question() {
        assertThat(decisions.ask(
                        room.facilitator(TODAY), first.id(), "Shall we?", List.of("Yes", "Yes"), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(MeetingWords.WHY_OPTIONS));
    }

    @Test
    void a_promise_is_finished_by_its_owner_or_the_facilitator_and_says_what_came_of_it() {
        UUID council = promise();
        assertNotThere(promises.done(room.representative(day), council, "not mine", UUID.randomUUID()));
        done(promises.done(room.facilitator(day), council, "Written.", UUID.randomUUID()));
        assertNotThere(promises.done(room.facilitator(day), council, "Again.", UUID.randomUUID()));
        UUID own = done(promises.promise(
                room.facilitator(day), first.id(), "Ask the forum", room.parent(), day.plusDays(7), UUID.randomUUID()));
        assertThat(promises.mine(room.representative(day)))
                .extracting(Promises.Owed::topic)
                .containsExactly(own);
        done(promises.done(room.representative(day), own, "Asked.", UUID.randomUUID()));
        assertThat(promises.mine(room.representative(day))).isEmpty();
    }

    @Autowired
    org.throughline.partnership.Partnerships partnerships;

    private org.throughline.partnership.Design design() {
        return partnerships
                .design(room.facilitator(day), room.cast().partnership())
                .orElseThrow();
    }

    private UUID ask() {
        return done(decisions.ask(
                room.facilitator(TODAY),
                first.id(),
                "Where is the clinic?",
                List.of("In the east", "As it is"),
                UUID.randomUUID()));
    }

    private UUID promise() {
        return done(promises.promise(
                room.facilitator(day),
                first.id(),
                "Write to the trust",
                room.council(),
                day.plusDays(7),
                UUID.randomUUID()));
    }

    @Test
    void whose_view_changed_it_is_kept_of_seats_that_said_one_and_read_by_everybody() {
        UUID decision = ask();
        done(decisions.say(room.representative(day), decision, room.parent(), "It is an hour.", UUID.randomUUID()));
        assertNotThere(take(room.facilitator(day), decision, Set.of(room.youth())));
        assertThat(decision(decision).taken())
                .as("a seat that said nothing changed nothing")
                .isEmpty();
        done(take(room.facilitator(day), decision, Set.of(room.parent())));
        assertThat(decisions
                        .decision(Viewer.service(Purpose.PUBLIC, day), decision)
                        .orElseThrow()
                        .taken()
                        .orElseThrow()
                        .changedBy())
                .containsExactly(room.parent());
    }

    /** Item 22: who was invited, came, was minuted, changed a decision. */
    @Test
    void the_record_of_a_meeting_says_what_came_from_each_seat_and_from_which_nothing() {
        done(agendas.put(room.representative(TODAY), first.id(), room.parent(), "Bus times", "x", UUID.randomUUID()));
        UUID decision = ask();
        done(decisions.say(room.representative(day), decision, room.parent(), "It is an hour.", UUID.randomUUID()));
        done(take(room.facilitator(day), decision, Set.of(room.parent())));
        promise();
        Sitting sitting = sitting(first);
        assertThat(Minuted.of(sitting, room.parent())).isEqualTo(new Minuted(1, 1, 1, 0));
        assertThat(Minuted.of(sitting, room.council())).isEqualTo(new Minuted(0, 0, 0, 1));
        assertThat(Minuted.of(sitting, room.youth()).nothing()).isTrue();
    }

    private Answer<UUID> take(Viewer viewer, UUID decision) {
        return take(viewer, decision, Set.of());
    }

    private Answer<UUID> take(Viewer viewer, UUID decision, Set<UUID> changedBy) {
        return decisions.take(
                viewer,
                decision,
                first.id(),
                decision(decision).options().getFirst().id(),
                "It is nearer.",
                "Fewer miles",
                day.plusDays(60),
                changedBy,
                UUID.randomUUID());
    }

    private Decision decision(UUID id) {
        return decisions.decision(room.facilitator(day), id).orElseThrow();
    }

    private Sitting sitting(Meeting m) {
        return meetings.sitting(room.facilitator(m.on()), m.id()).orElseThrow();
    }

    private List<UUID> agendaOf(Meeting m, LocalDate seenOn) {
        return meetings.sitting(room.facilitator(seenOn), m.id()).orElseThrow().agenda().stream()
                .map(Topic::id)
                .toList();
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.NotThere.class);
    }
}
