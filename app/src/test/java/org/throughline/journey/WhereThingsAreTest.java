package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.journey.Scene.ASKED;
import static org.throughline.journey.Scene.done;
import static org.throughline.journey.Scene.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Contributions;
import org.throughline.law.Duty;
import org.throughline.law.ExceptionGround;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;
import org.throughline.work.Settled;

@ThroughlineTest
@Import(Scene.class)
class WhereThingsAreTest {
    @Autowired
    Settled settled;

    @Autowired
    Scene scene;

    @Autowired
    Journeys journeys;

    @Autowired
    CouncilActs acts;

    @Autowired
    AdviceRequests advice;

    @Autowired
    Contributions contributions;

    @Autowired
    DutyStore duties;

    @Autowired
    Acting acting;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_request_is_received_the_same_day_and_its_words_are_a_contribution() {
        Scene.Cast cast = scene.cast();
        done(journeys.ask(
                on(ASKED, cast.mother()),
                cast.child(),
                "She cannot keep up any more.",
                Optional.empty(),
                UUID.randomUUID()));
        Assessment a = scene.latest(cast.officer(), cast.child());
        assertThat(a.receivedOn()).isEqualTo(ASKED);
        assertThat(records.open(cast.senco(), cast.child(), "test", () -> contributions.of(cast.child()))
                        .orElseThrow())
                .anySatisfy(c -> {
                    assertThat(c.id().value()).isEqualTo(a.requestWords().orElseThrow());
                    assertThat(c.words()).contains("She cannot keep up any more.");
                });
        settled.now();
        assertThat(jdbc.sql("SELECT days FROM signals.signal WHERE kind = 'ASSESSMENT_ASKED_FOR' AND area_id = ?")
                        .param(cast.area().id().value())
                        .query()
                        .listOfRows())
                .hasSize(1);
    }

    @Test
    void the_dates_are_those_of_the_worked_examples() {
        assertThat(dates("2026-09-07")).containsExactly("R-4 2026-10-19", "R-10 2026-12-28", "R-15 2027-01-25");
        assertThat(dates("2027-01-04")).containsExactly("R-4 2027-02-15", "R-10 2027-04-26", "R-15 2027-05-24");
        assertThat(dates("2026-02-28")).containsExactly("R-4 2026-04-11", "R-10 2026-06-20", "R-15 2026-07-18");
        assertThat(dates("2027-07-05")).containsExactly("R-4 2027-08-16", "R-10 2027-10-25", "R-15 2027-11-22");
    }

    private List<String> dates(String received) {
        Scene.Cast cast = scene.cast();
        scene.asked(cast, LocalDate.parse(received));
        return scene.latest(cast.mother(), cast.child()).duties().stream()
                .map(duty -> duty.ruleId() + " " + duty.due())
                .toList();
    }

    @Test
    void the_family_reads_one_sentence_that_is_right_on_every_day() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        assertThat(sentence(cast, "2026-10-07"))
                .isEqualTo("The council is deciding whether to assess. It must tell you by 19 October 2026."
                        + " That is in 12 days.");
        assertThat(sentence(cast, "2026-10-18")).endsWith("That is in 1 day.");
        assertThat(sentence(cast, "2026-10-19")).endsWith("That is today.");
        assertThat(sentence(cast, "2026-10-20"))
                .isEqualTo("The council is still deciding whether to assess. It had to tell you by 19 October 2026."
                        + " It is 1 day late.");
        recordOn(cast, id, FactKind.DECIDED_TO_ASSESS, "2026-10-21");
        assertThat(sentence(cast, "2026-10-21"))
                .isEqualTo("The council is doing the assessment. If there will be a plan, it must send it to you by"
                        + " 25 January 2027. That is in 96 days.");
        assertThat(sentence(cast, "2027-01-26")).endsWith("It is 1 day late.");
        recordOn(cast, id, FactKind.FINAL_PLAN_SENT, "2027-01-28");
        assertThat(sentence(cast, "2027-02-01")).isEqualTo("The council sent the final plan on 28 January 2027.");
    }

    @Test
    void a_refusal_ends_what_followed_and_a_change_of_mind_takes_it_back() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        recordOn(cast, id, FactKind.DECIDED_NOT_TO_ASSESS, "2026-10-16");
        assertThat(sentence(cast, "2026-10-20"))
                .isEqualTo("The council decided not to assess. It told you on 16 October 2026.");
        recordOn(cast, id, FactKind.DECIDED_TO_ASSESS, "2026-12-01");
        assertThat(sentence(cast, "2026-12-01")).contains("by 25 January 2027");
        recordOn(cast, id, FactKind.DECIDED_NO_PLAN, "2026-12-20");
        assertThat(sentence(cast, "2026-12-20"))
                .isEqualTo("The council decided not to make a plan. It told you on 20 December 2026.");
    }

    @Test
    void a_second_request_while_one_is_open_is_refused_and_after_a_refusal_it_is_a_new_one() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        assertThat(journeys.ask(
                        on(ASKED, cast.senco()),
                        cast.child(),
                        "School asks too",
                        Optional.of(FamilyKnows.AGREES),
                        UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<>(WhyNot.ALREADY_ASKED));
        recordOn(cast, id, FactKind.DECIDED_NOT_TO_ASSESS, "2026-10-01");
        AssessmentId second = scene.asked(cast, LocalDate.of(2026, 11, 2));
        assertThat(scene.latest(cast.mother(), cast.child()).id()).isEqualTo(second);
        assertThat(scene.seenBy(cast.mother(), cast.child()).orElseThrow()).hasSize(2);
    }

    @Test
    void ten_parallel_posts_of_one_form_are_one_request_and_two_people_at_once_are_one_too() throws Exception {
        Scene.Cast cast = scene.cast();
        UUID key = UUID.randomUUID();
        List<Callable<Answer<UUID>>> posts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            posts.add(() -> journeys.ask(on(ASKED, cast.mother()), cast.child(), "Please", Optional.empty(), key));
            posts.add(() ->
                    journeys.ask(on(ASKED, cast.senco()), cast.child(), "Please", Optional.empty(), UUID.randomUUID()));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(posts)) {
                assertThat(answer.get()).isNotInstanceOf(Answer.NotThere.class);
            }
        }
        assertThat(scene.seenBy(cast.mother(), cast.child()).orElseThrow()).hasSize(1);
    }

    @Test
    void a_fact_cannot_be_recorded_before_it_could_have_happened() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        Viewer officer = on(LocalDate.of(2026, 10, 20), cast.officer());
        assertThat(record(officer, cast, id, FactKind.DECIDED_TO_ASSESS, "2026-10-21"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_YET));
        assertThat(record(officer, cast, id, FactKind.DECIDED_TO_ASSESS, "2026-09-06"))
                .isEqualTo(new Answer.Refused<>(WhyNot.BEFORE_THE_REQUEST));
        assertThat(record(officer, cast, id, FactKind.FINAL_PLAN_SENT, "2026-10-20"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_THE_NEXT_STEP));
        recordOn(cast, id, FactKind.DECIDED_TO_ASSESS, "2026-10-19");
        assertThat(record(officer, cast, id, FactKind.DECIDED_NO_PLAN, "2026-10-18"))
                .isEqualTo(new Answer.Refused<>(WhyNot.BEFORE_THE_LAST_STEP));
    }

    @Test
    void a_correction_replaces_with_a_reason_and_moves_the_dates_and_both_stay_readable() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        Viewer officer = on(LocalDate.of(2026, 10, 1), cast.officer());
        RecordedFact received = scene.latest(officer, cast.child()).standing().getFirst();
        done(acts.correctDay(
                officer,
                cast.child(),
                id,
                received.id(),
                LocalDate.of(2026, 9, 1),
                "Her letter had reached us on 1 September",
                UUID.randomUUID()));
        Assessment corrected = scene.latest(cast.mother(), cast.child());
        assertThat(corrected.receivedOn()).isEqualTo("2026-09-01");
        assertThat(corrected.facts()).hasSize(2);
        assertThat(corrected.duties().getFirst().due()).isEqualTo("2026-10-13");
        assertThat(acts.correctDay(officer, cast.child(), id, received.id(), ASKED, "again", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<>(WhyNot.ALREADY_CORRECTED));
        RecordedFact standing = corrected.standing().getFirst();
        assertThat(acts.neverHappened(officer, cast.child(), id, standing.id(), "no", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<>(WhyNot.STARTS_EVERYTHING));
    }

    @Test
    void a_decision_recorded_by_mistake_is_undone_and_the_family_is_told_late_again() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        recordOn(cast, id, FactKind.DECIDED_TO_ASSESS, "2026-10-10");
        Viewer officer = on(LocalDate.of(2026, 10, 25), cast.officer());
        RecordedFact decided = scene.latest(officer, cast.child()).standing().getLast();
        done(acts.neverHappened(officer, cast.child(), id, decided.id(), "Wrong child", UUID.randomUUID()));
        assertThat(sentence(cast, "2026-10-25")).endsWith("It is 6 days late.");
    }

    @Test
    void an_exception_stands_beside_the_date_and_does_not_move_it() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        Viewer officer = on(LocalDate.of(2026, 10, 1), cast.officer());
        done(acts.claim(
                officer, cast.child(), id, claim(ExceptionGround.AWAY_FROM_THE_AREA, "R-4"), UUID.randomUUID()));
        Duty decision = scene.latest(cast.mother(), cast.child()).duties().getFirst();
        assertThat(decision.due()).isEqualTo("2026-10-19");
        assertThat(decision.exceptions()).hasSize(1);
        assertThat(acts.claim(
                        officer, cast.child(), id, claim(ExceptionGround.MISSED_APPOINTMENT, "R-4"), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<>(WhyNot.GROUND_NOT_LISTED));
    }

    private static Claim claim(ExceptionGround ground, String rule) {
        return new Claim(
                ground,
                rule,
                Optional.empty(),
                LocalDate.of(2026, 9, 10),
                LocalDate.of(2026, 10, 10),
                "They were abroad, so nobody could meet them",
                "The mother's message",
                "An Officer");
    }

    @Test
    void advice_is_asked_of_somebody_who_works_with_the_child_and_given_in_their_words() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        assertThat(ask(cast, id, cast.therapist(), "2026-10-01"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NO_ASSESSMENT_GOING_ON));
        recordOn(cast, id, FactKind.DECIDED_TO_ASSESS, "2026-10-19");
        assertThat(ask(cast, id, scene.cast().therapist(), "2026-10-19"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_WORKING_WITH_THE_CHILD));
        UUID request = done(ask(cast, id, cast.therapist(), "2026-10-19")).value();
        assertThat(ask(cast, id, cast.therapist(), "2026-10-19"))
                .isEqualTo(new Answer.Refused<>(WhyNot.ALREADY_WAITING));

        Viewer therapist = on(LocalDate.of(2026, 11, 10), cast.therapist());
        assertThat(advice.askedOf(on(LocalDate.of(2026, 11, 10), cast.senco()))).isEmpty();
        assertThat(advice.askedOf(therapist)).singleElement().satisfies(due -> {
            assertThat(due.date().due()).isEqualTo("2026-11-30");
            assertThat(due.open()).isTrue();
        });
        assertThat(advice.give(
                        on(LocalDate.of(2026, 11, 10), cast.senco()),
                        request,
                        AreaOfLife.TALKING,
                        "not mine to give",
                        UUID.randomUUID()))
                .isInstanceOf(Answer.NotThere.class);
        done(advice.give(
                therapist, request, AreaOfLife.TALKING, "She understands more than she says", UUID.randomUUID()));
        assertThat(advice.give(therapist, request, AreaOfLife.TALKING, "twice", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<>(WhyNot.ALREADY_GIVEN));
        Assessment a = scene.latest(cast.mother(), cast.child());
        assertThat(a.dutyOf(a.advice().getFirst()).orElseThrow().met()).contains(LocalDate.of(2026, 11, 10));
        assertThat(advice.askedOf(therapist).getFirst().open()).isFalse();
        settled.now();
        assertThat(jdbc.sql("SELECT days FROM signals.signal WHERE kind = 'ADVICE_GIVEN' AND area_id = ?")
                        .param(cast.area().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(22);
    }

    @Test
    void duties_that_are_dropped_and_worked_out_again_are_the_same() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        recordOn(cast, id, FactKind.DECIDED_TO_ASSESS, "2026-10-19");
        ask(cast, id, cast.therapist(), "2026-10-20");
        recordOn(cast, id, FactKind.DECIDED_NO_PLAN, "2026-12-01");
        List<DutyLine> before = acting.as(cast.officer(), () -> duties.of(id));
        assertThat(before).hasSize(4).isEqualTo(worked(cast));
        acting.doAs(
                cast.officer(),
                () -> jdbc.sql("DELETE FROM journey.duty WHERE process_id = ?")
                        .param(id.value())
                        .update());
        assertThat(acting.as(cast.officer(), () -> duties.of(id))).isEmpty();
        done(journeys.rebuild(cast.officer(), cast.child(), id));
        assertThat(acting.as(cast.officer(), () -> duties.of(id))).isEqualTo(before);
    }

    private List<DutyLine> worked(Scene.Cast cast) {
        return scene.latest(cast.officer(), cast.child()).lines();
    }

    private Answer<UUID> ask(Scene.Cast cast, AssessmentId id, Viewer of, String day) {
        return advice.ask(
                on(LocalDate.parse(day), cast.officer()),
                cast.child(),
                id,
                of.seat(),
                AdviceLetter.F,
                "How she talks and understands",
                UUID.randomUUID());
    }

    private void recordOn(Scene.Cast cast, AssessmentId id, FactKind kind, String day) {
        done(record(on(LocalDate.parse(day), cast.officer()), cast, id, kind, day));
    }

    private Answer<UUID> record(Viewer officer, Scene.Cast cast, AssessmentId id, FactKind kind, String day) {
        return acts.record(officer, cast.child(), id, kind, LocalDate.parse(day), UUID.randomUUID());
    }

    private String sentence(Scene.Cast cast, String day) {
        Viewer mother = on(LocalDate.parse(day), cast.mother());
        return acting.as(
                mother,
                () -> journeys.nextFor(mother, List.of(cast.child()))
                        .values()
                        .iterator()
                        .next()
                        .sentence());
    }
}
