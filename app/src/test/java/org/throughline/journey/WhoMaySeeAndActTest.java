package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.journey.Scene.ASKED;
import static org.throughline.journey.Scene.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.CourtOrder;
import org.throughline.sharing.Rights;
import org.throughline.sharing.Viewer;

@ThroughlineTest
@Import(Scene.class)
class WhoMaySeeAndActTest {
    @Autowired
    Scene scene;

    @Autowired
    MadeUp made;

    @Autowired
    Journeys journeys;

    @Autowired
    CouncilActs acts;

    @Autowired
    AdviceRequests advice;

    @Autowired
    Rights rights;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_wrong_person_sees_no_request_and_can_do_nothing_about_it() {
        Scene.Cast cast = scene.cast();
        AssessmentId asked = scene.asked(cast);
        Scene.Cast elsewhere = scene.cast();
        Viewer teacherOfTheSchool = made.staff(Role.TEACHER, cast.school());
        for (Viewer wrong : List.of(
                elsewhere.mother(),
                elsewhere.senco(),
                elsewhere.officer(),
                elsewhere.therapist(),
                teacherOfTheSchool,
                made.staff(Role.SENCO, made.agency(Sector.EDUCATION, cast.area().id())))) {
            assertThat(scene.seenBy(wrong, cast.child())).isEmpty();
            assertThat(journeys.nextFor(wrong, List.of())).isEmpty();
            assertThat(acting.as(wrong, () -> journeys.nextFor(wrong, List.of(cast.child()))))
                    .isEmpty();
            assertThat(journeys.ask(wrong, cast.child(), "x", Optional.empty(), UUID.randomUUID()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(acts.record(wrong, cast.child(), asked, FactKind.DECIDED_TO_ASSESS, ASKED, UUID.randomUUID()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(advice.ask(
                            wrong,
                            cast.child(),
                            asked,
                            cast.therapist().seat(),
                            AdviceLetter.F,
                            "x",
                            UUID.randomUUID()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(journeys.rebuild(wrong, cast.child(), asked)).isInstanceOf(Answer.NotThere.class);
        }
    }

    @Test
    void everyone_who_works_with_the_child_or_cares_for_them_sees_where_things_are() {
        Scene.Cast cast = scene.cast();
        scene.asked(cast);
        for (Viewer right : List.of(cast.mother(), cast.senco(), cast.officer(), cast.therapist())) {
            assertThat(scene.seenBy(right, cast.child()).orElseThrow()).hasSize(1);
        }
    }

    @Test
    void a_parent_whom_an_order_keeps_from_the_record_sees_nothing() {
        Scene.Cast cast = scene.cast();
        Viewer father = made.parent("Sam", cast.child());
        scene.asked(cast);
        assertThat(scene.seenBy(father, cast.child())).isPresent();
        acting.doAs(
                made.setUp(),
                () -> rights.record(new CourtOrder(
                        UUID.randomUUID(),
                        made.recordOf(cast.child()),
                        father.person(),
                        CourtOrder.Kind.PROHIBITED_STEPS,
                        true,
                        "order seen",
                        MadeUp.LONG_AGO,
                        Optional.empty())));
        assertThat(scene.seenBy(father, cast.child())).isEmpty();
        assertThat(journeys.ask(father, cast.child(), "x", Optional.empty(), UUID.randomUUID()))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void only_the_council_records_for_the_council() {
        Scene.Cast cast = scene.cast();
        AssessmentId asked = scene.asked(cast);
        for (Viewer other : List.of(cast.mother(), cast.senco(), cast.therapist())) {
            assertThat(acts.record(
                            on(ASKED, other),
                            cast.child(),
                            asked,
                            FactKind.DECIDED_TO_ASSESS,
                            ASKED,
                            UUID.randomUUID()))
                    .isInstanceOf(Answer.NotThere.class);
        }
        assertThat(acts.record(
                        on(ASKED, cast.officer()),
                        cast.child(),
                        asked,
                        FactKind.DECIDED_TO_ASSESS,
                        ASKED,
                        UUID.randomUUID()))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void the_database_itself_refuses_a_fact_in_another_persons_name_or_by_somebody_who_may_not_write() {
        Scene.Cast cast = scene.cast();
        AssessmentId asked = scene.asked(cast);
        String insert = """
                INSERT INTO journey.fact (area_id, id, process_id, kind, happened_on, recorded_at, by_seat_id)
                VALUES (?, gen_random_uuid(), ?, 'DECIDED_TO_ASSESS', '2026-09-08', now(), ?)
                """;
        UUID area = cast.area().id().value();
        for (Viewer who : List.of(cast.mother(), scene.cast().officer())) {
            assertThatThrownBy(() -> acting.doAs(
                            who,
                            () -> jdbc.sql(insert)
                                    .params(
                                            area,
                                            asked.value(),
                                            cast.officer().seat().value())
                                    .update()))
                    .hasStackTraceContaining("row-level security");
        }
        Viewer officerElsewhere = scene.cast().officer();
        assertThatThrownBy(() -> acting.doAs(
                        officerElsewhere,
                        () -> jdbc.sql(insert)
                                .params(
                                        area,
                                        asked.value(),
                                        officerElsewhere.seat().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_seventeen_year_old_asks_and_the_parent_is_told_why() {
        LocalDate born = LocalDate.of(2009, 5, 1); // compulsory school age ends on 27 June 2025
        Scene.Cast cast = scene.cast(born);
        Viewer mother = on(ASKED, cast.mother());
        assertThat(scene.seenBy(mother, cast.child())).isPresent();
        assertThat(mayAsk(mother, cast)).isEqualTo(new MayAsk.No(WhyNot.YOUNG_PERSON_ASKS));
        assertThat(journeys.ask(mother, cast.child(), "x", Optional.empty(), UUID.randomUUID()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(mayAsk(on(LocalDate.of(2025, 6, 27), cast.mother()), cast))
                .isEqualTo(new MayAsk.Yes(AskedAs.PARENT));
        assertThat(mayAsk(on(LocalDate.of(2025, 6, 28), cast.mother()), cast))
                .isEqualTo(new MayAsk.No(WhyNot.YOUNG_PERSON_ASKS));
        assertThat(mayAsk(on(ASKED, cast.senco()), cast)).isEqualTo(new MayAsk.Yes(AskedAs.SCHOOL));
    }

    @Test
    void staff_who_are_not_the_school_are_told_who_can_ask() {
        Scene.Cast cast = scene.cast();
        assertThat(mayAsk(on(ASKED, cast.therapist()), cast)).isEqualTo(new MayAsk.No(WhyNot.PARENT_OR_SCHOOL_ASKS));
        assertThat(mayAsk(on(ASKED, cast.officer()), cast)).isEqualTo(new MayAsk.No(WhyNot.PARENT_OR_SCHOOL_ASKS));
        assertThat(mayAsk(on(LocalDate.of(2042, 3, 3), cast.senco()), cast))
                .isEqualTo(new MayAsk.No(WhyNot.OLDER_THAN_24));
    }

    private MayAsk mayAsk(Viewer viewer, Scene.Cast cast) {
        return acting.as(viewer, () -> journeys.mayAsk(viewer, cast.child()));
    }
}
