package org.throughline.partnership.consults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.law.Calendar;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.ConsultWords;
import org.throughline.partnership.Side;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * A question to a circle (requirement 78): answers in five working days, split by role with those who did not answer, words as each
 * answerer chose and no sooner than the last day, and a reply to all that is owed.
 */
@ThroughlineTest
class ConsultsTest {
    private static final String WORDS = "canary-answer: evenings are better for us";
    private static final LocalDate LAST = LocalDate.of(2026, 3, 9);

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Consults consults;

    @Autowired
    ConsultStore store;

    @Autowired
    Acting acting;

    private AtTheTable.Cast cast;
    private UUID council;
    private UUID forum;
    private UUID therapies;
    private Viewer officer;
    private Viewer therapist;
    private Viewer forumSeat;
    private Viewer stranger;

    @BeforeEach
    void seats() {
        cast = table.cast();
        var agency = made.agency(Sector.COUNCIL, cast.area().id());
        officer = on(TODAY, made.staff(Role.SEND_OFFICER, agency, cast.area().id()));
        therapist = on(
                TODAY,
                made.staff(
                        Role.THERAPIST, made.agency(Sector.HEALTH, cast.area().id())));
        forumSeat = cast.parentRepresentative();
        var elsewhere = made.area();
        stranger =
                on(TODAY, made.staff(Role.SEND_OFFICER, made.agency(Sector.COUNCIL, elsewhere.id()), elsewhere.id()));
        council = table.seat(cast, Side.COUNCIL, "Council SEND team", officer.seat());
        forum = table.seat(cast, Side.PARENT_CARER, "Forum", forumSeat.seat());
        therapies = table.seat(cast, Side.HEALTH, "Therapies", therapist.seat());
    }

    @Test
    void nobody_without_a_seat_puts_a_question_and_nobody_asks_from_another_seat() {
        assertThat(consults.ask(stranger, draft(council, forum), key())).isInstanceOf(Answer.NotThere.class);
        assertThat(consults.ask(therapist, draft(council, forum), key())).isInstanceOf(Answer.NotThere.class);
        assertThat(consults.ask(everybody(), draft(council, forum), key())).isInstanceOf(Answer.NotThere.class);
        done(consults.ask(officer, draft(council, forum), key()));
    }

    @Test
    void a_seat_that_was_not_asked_cannot_answer_and_nobody_answers_for_another_seat() {
        UUID id = ask(forum);
        assertThat(consults.answer(therapist, id, therapies, Shown.SEAT, WORDS, key()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(consults.answer(therapist, id, forum, Shown.SEAT, WORDS, key()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(consults.answer(stranger, id, forum, Shown.SEAT, WORDS, key()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(consults.print(therapist, id, Side.HEALTH, 3)).isEmpty();
        assertThat(consults.reply(on(LAST.plusDays(1), therapist), id, "a", "b", "c", key()))
                .isInstanceOf(Answer.NotThere.class);
        done(consults.answer(forumSeat, id, forum, Shown.SEAT, WORDS, key()));
        assertThat(consults.answer(forumSeat, id, forum, Shown.SEAT, WORDS, key()))
                .isEqualTo(new Answer.Refused<>(ConsultWords.WHY_ANSWERED));
    }

    @Test
    void what_was_asked_of_a_seat_and_the_reply_that_it_owes_wait_for_whoever_holds_it_and_nobody_else() {
        UUID id = ask(forum, therapies);
        assertThat(waitingFor(forumSeat)).containsExactly(id);
        assertThat(waitingFor(on(LAST, therapist))).containsExactly(id);
        for (Viewer other : List.of(officer, stranger, cast.facilitator(), everybody())) {
            assertThat(waitingFor(other)).isEmpty();
        }
        done(consults.answer(forumSeat, id, forum, Shown.SEAT, WORDS, key()));
        assertThat(waitingFor(forumSeat)).isEmpty();
        assertThat(owedBy(on(LAST, officer))).isEmpty();
        LocalDate over = LAST.plusDays(1);
        assertThat(waitingFor(on(over, therapist))).isEmpty();
        assertThat(owedBy(on(over, officer))).containsExactly(id);
        for (Viewer other : List.of(forumSeat, therapist, stranger, cast.facilitator(), everybody())) {
            assertThat(owedBy(on(over, other))).isEmpty();
        }
        done(consults.reply(on(over, officer), id, "a", "b", "c", key()));
        assertThat(owedBy(on(over, officer))).isEmpty();
    }

    private List<UUID> waitingFor(Viewer viewer) {
        return consults.waitingFor(viewer).stream().map(Consult::id).toList();
    }

    private List<UUID> owedBy(Viewer viewer) {
        return consults.owedBy(viewer).stream().map(Consult::id).toList();
    }

    @Test
    void words_are_read_by_whoever_asked_at_once_and_by_everybody_after_the_last_day() {
        UUID id = ask(forum, therapies);
        done(consults.answer(forumSeat, id, forum, Shown.ROLE, WORDS, key()));
        assertThat(words(officer, id)).containsExactly(WORDS);
        assertThat(words(cast.facilitator(), id)).containsExactly(WORDS);
        assertThat(words(forumSeat, id)).containsExactly(WORDS);
        for (Viewer other : List.of(therapist, stranger, everybody())) {
            assertThat(words(on(LAST, other), id)).isEmpty();
            assertThat(words(on(LAST.plusDays(1), other), id)).containsExactly(WORDS);
        }
    }

    @Test
    void words_for_the_asker_alone_are_shown_to_nobody_else_ever() {
        UUID id = ask(forum, therapies);
        done(consults.answer(forumSeat, id, forum, Shown.ASKER, WORDS, key()));
        for (Viewer other : List.of(therapist, stranger, everybody())) {
            assertThat(words(on(LAST.plusYears(2), other), id)).isEmpty();
            assertThat(turnout(on(LAST.plusDays(1), other), id, Side.PARENT_CARER))
                    .isEqualTo(new Turnout(Side.PARENT_CARER, 1, 1));
        }
        assertThat(words(on(LAST.plusYears(1), officer), id)).containsExactly(WORDS);
    }

    @Test
    void whoever_chose_their_role_alone_is_named_by_seat_to_nobody_but_the_facilitator() {
        UUID id = ask(forum, therapies);
        done(consults.answer(forumSeat, id, forum, Shown.ROLE, WORDS, key()));
        for (Viewer other : List.of(officer, therapist, stranger, everybody())) {
            Whole seen = consults.open(on(LAST.plusDays(1), other), id).orElseThrow();
            assertThat(seen.answers()).allSatisfy(a -> assertThat(a.place()).isEmpty());
            assertThat(seen.silent()).contains(forum);
        }
        assertThat(consults.open(cast.facilitator(), id).orElseThrow().silent()).containsExactly(therapies);
    }

    @Test
    void the_database_itself_lets_no_seat_lay_hold_of_an_answer_that_came_by_code() {
        UUID id = ask(therapies);
        String code = consults.print(officer, id, Side.PARENT_CARER, 1).getFirst();
        byCode(TODAY).finish(code, Shown.ASKER, WORDS);
        UUID answer =
                consults.open(therapist, id).orElseThrow().answers().getFirst().id();
        assertThat(refused(therapist, () -> jdbcInsert(id, answer))).isTrue();
        assertThat(words(therapist, id)).isEmpty();
    }

    @Test
    void five_working_days_are_those_of_a_slow_count_and_the_last_one_still_takes_answers() {
        UUID id = ask(forum, therapies);
        LocalDate slow = TODAY;
        for (int left = 5; left > 0; ) {
            slow = slow.plusDays(1);
            left -= Calendar.england().isWorkingDay(slow) ? 1 : 0;
        }
        assertThat(slow).isEqualTo(LAST);
        assertThat(consults.open(officer, id).orElseThrow().consult().endsOn()).isEqualTo(LAST);
        done(consults.answer(on(LAST, forumSeat), id, forum, Shown.SEAT, WORDS, key()));
        assertThat(consults.answer(on(LAST.plusDays(1), therapist), id, therapies, Shown.SEAT, WORDS, key()))
                .isEqualTo(new Answer.Refused<>(ConsultWords.WHY_OVER));
    }

    @Test
    void answers_are_split_by_role_and_silence_stands_beside_them() {
        UUID id = ask(forum, therapies);
        List<String> codes = consults.print(officer, id, Side.PARENT_CARER, 4);
        byCode(TODAY).finish(codes.get(0), Shown.ROLE, "by code");
        byCode(TODAY).finish(codes.get(1), Shown.ASKER, "by code, for the asker");
        done(consults.answer(forumSeat, id, forum, Shown.SEAT, WORDS, key()));
        Whole seen = consults.open(on(LAST.plusDays(1), everybody()), id).orElseThrow();
        assertThat(seen.turnout())
                .containsExactly(new Turnout(Side.PARENT_CARER, 5, 3), new Turnout(Side.HEALTH, 1, 0));
        assertThat(seen.notAsked()).contains(Side.YOUNG_PERSON).doesNotContain(Side.HEALTH, Side.PARENT_CARER);
    }

    @Test
    void a_code_answers_once_and_not_after_the_last_day() {
        UUID id = ask(forum);
        List<String> codes = consults.print(officer, id, Side.YOUNG_PERSON, 2);
        assertThat(byCode(TODAY).open(codes.getFirst())).isInstanceOf(AnsweringByCode.Ready.class);
        assertThat(byCode(TODAY).finish(codes.getFirst(), Shown.ROLE, "mine 0113 496 0999"))
                .isInstanceOf(AnsweringByCode.LeadsToSomebody.class);
        for (int sending = 0; sending < 3; sending++) {
            assertThat(byCode(TODAY).finish(codes.getFirst(), Shown.ROLE, "mine"))
                    .isInstanceOf(AnsweringByCode.Used.class);
        }
        assertThat(consults.open(officer, id).orElseThrow().answers()).hasSize(1);
        assertThat(byCode(LAST.plusDays(1)).finish(codes.get(1), Shown.ROLE, "late"))
                .isInstanceOf(AnsweringByCode.Over.class);
        assertThat(byCode(TODAY).open("3467-9CDF-GHJK")).isInstanceOf(AnsweringByCode.NoSuchCode.class);
    }

    @Test
    void a_reply_is_owed_from_the_last_day_and_its_days_are_counted_until_it_is_there() {
        UUID id = ask(forum);
        assertThat(consults.reply(officer, id, "a", "b", "c", key()))
                .isEqualTo(new Answer.Refused<>(ConsultWords.WHY_STILL_OPEN));
        Consult c = consults.open(officer, id).orElseThrow().consult();
        assertThat(c.stageOn(LAST)).isEqualTo(Consult.Stage.OPEN);
        assertThat(c.stageOn(LAST.plusDays(1))).isEqualTo(Consult.Stage.REPLY_OWED);
        assertThat(c.stageOn(c.replyBy())).isEqualTo(Consult.Stage.REPLY_OWED);
        assertThat(c.stageOn(c.replyBy().plusDays(1))).isEqualTo(Consult.Stage.REPLY_LATE);
        LocalDate late = c.replyBy().plusDays(7);
        done(consults.reply(on(late, officer), id, "Heard.", "Done.", "Not done, because.", key()));
        assertThat(consults.reply(on(late, officer), id, "a", "b", "c", key()))
                .isEqualTo(new Answer.Refused<>(ConsultWords.WHY_REPLIED));
        Consult replied = consults.open(on(late.plusYears(1), everybody()), id)
                .orElseThrow()
                .consult();
        assertThat(replied.stageOn(late.plusYears(1))).isEqualTo(Consult.Stage.REPLIED);
        assertThat(replied.daysWithoutReply(late.plusYears(1))).isEqualTo(Consult.REPLY_WITHIN + 5);
    }

    @Test
    void nothing_is_decided_before_the_answers_are_in() {
        assertThat(consults.ask(
                        officer,
                        new Consults.Draft(cast.partnership(), council, Set.of(forum), "Q?", "c", "d", LAST, 5),
                        key()))
                .isEqualTo(new Answer.Refused<>(ConsultWords.WHY_DECIDED_BEFORE));
    }

    @Test
    void whoever_facilitates_writes_down_for_a_seat_and_the_page_says_so() {
        UUID id = ask(forum);
        done(consults.answer(cast.facilitator(), id, forum, Shown.SEAT, WORDS, key()));
        Given given = consults.open(on(LAST.plusDays(1), everybody()), id)
                .orElseThrow()
                .answers()
                .getFirst();
        assertThat(given.conveyed()).isTrue();
        assertThat(given.place()).contains(forum);
    }

    @Test
    void one_sending_has_one_effect() {
        UUID key = key();
        UUID first = done(consults.ask(officer, draft(council, forum), key));
        assertThat(done(consults.ask(officer, draft(council, forum), key))).isEqualTo(first);
        assertThat(consults.of(officer, cast.partnership())).hasSize(1);
    }

    private void jdbcInsert(UUID consult, UUID answer) {
        store.answered(
                new Consult(
                        consult,
                        cast.partnership(),
                        council,
                        false,
                        "q",
                        "c",
                        "d",
                        LAST.plusDays(9),
                        TODAY,
                        LAST,
                        LAST.plusDays(9),
                        Optional.empty()),
                therapies,
                answer);
    }

    private boolean refused(Viewer viewer, Runnable work) {
        try {
            acting.doAs(viewer, work);
            return false;
        } catch (org.springframework.dao.DataAccessException refused) {
            return true;
        }
    }

    private AnsweringByCode byCode(LocalDate day) {
        return new AnsweringByCode(
                store, acting, Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    private UUID ask(UUID... seats) {
        return done(consults.ask(officer, draft(council, seats), key()));
    }

    private Consults.Draft draft(UUID by, UUID... seats) {
        return new Consults.Draft(
                cast.partnership(),
                by,
                Set.of(seats),
                "When should we meet?",
                "Meetings are at ten in the morning.",
                "The time of the meetings of next year.",
                LAST.plusDays(20),
                Consult.DEFAULT_DAYS);
    }

    private List<String> words(Viewer viewer, UUID id) {
        return consults.open(viewer, id).orElseThrow().answers().stream()
                .flatMap(a -> a.words().stream())
                .toList();
    }

    private Turnout turnout(Viewer viewer, UUID id, Side side) {
        return consults.open(viewer, id).orElseThrow().turnout().stream()
                .filter(t -> t.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static Viewer everybody() {
        return Viewer.service(Purpose.PUBLIC, TODAY);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
