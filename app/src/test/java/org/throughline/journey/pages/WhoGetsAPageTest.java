package org.throughline.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.journey.Scene.ASKED;
import static org.throughline.journey.Scene.on;
import static org.throughline.journey.pages.Drawn.form;
import static org.throughline.journey.pages.Drawn.html;

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
import org.throughline.child.Children;
import org.throughline.journey.AdviceLetter;
import org.throughline.journey.AdviceRequests;
import org.throughline.journey.AssessmentId;
import org.throughline.journey.CouncilActs;
import org.throughline.journey.FactKind;
import org.throughline.journey.Scene;
import org.throughline.pages.Pages;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

@ThroughlineTest
@Import(Scene.class)
class WhoGetsAPageTest {
    @Autowired
    Scene scene;

    @Autowired
    MadeUp made;

    @Autowired
    AssessmentRequestPages ask;

    @Autowired
    JourneyPages journey;

    @Autowired
    CouncilPages council;

    @Autowired
    AdviceAskPages adviceAsk;

    @Autowired
    AdvicePages advice;

    @Autowired
    WorkPages work;

    @Autowired
    HappeningAndNext part;

    @Autowired
    Children children;

    @Autowired
    CouncilActs acts;

    @Autowired
    AdviceRequests adviceRequests;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    private static final LocalDate LATER = LocalDate.of(2026, 10, 19);

    /** An assessment under way, with the therapist's advice asked for. */
    private record Running(Scene.Cast cast, AssessmentId id, UUID request, UUID fact) {}

    private Running running() {
        Scene.Cast cast = scene.cast();
        AssessmentId id = scene.asked(cast);
        Viewer officer = on(LATER, cast.officer());
        UUID fact = Scene.done(
                        acts.record(officer, cast.child(), id, FactKind.DECIDED_TO_ASSESS, LATER, UUID.randomUUID()))
                .value();
        UUID request = Scene.done(adviceRequests.ask(
                        officer,
                        cast.child(),
                        id,
                        cast.therapist().seat(),
                        AdviceLetter.F,
                        "Talking",
                        UUID.randomUUID()))
                .value();
        return new Running(cast, id, request, fact);
    }

    private List<Reply> everyPage(Viewer v, Running r) {
        String child = r.cast().child().toString();
        String id = r.id().toString();
        return List.of(
                journey.journey(v, form(), child),
                ask.start(v, child),
                ask.words(v, child),
                ask.check(v, child),
                ask.done(v, child, id),
                ask.keepWords(v, form("words", "x"), child),
                ask.send(v, form("words", "x", "family", "AGREES"), child),
                council.record(v, child, id),
                council.recorded(
                        v,
                        form("act", "FINAL_PLAN_SENT", "on-day", "19", "on-month", "10", "on-year", "2026"),
                        child,
                        id),
                council.correct(v, child, id, r.fact().toString()),
                council.corrected(
                        v,
                        form("mistake", "NEVER", "reason", "x"),
                        child,
                        id,
                        r.fact().toString()),
                council.exception(v, form("duty", "R-15/" + r.fact()), child, id),
                council.claimed(v, form("duty", "R-15/" + r.fact()), child, id),
                adviceAsk.ask(v, child, id),
                adviceAsk.asked(
                        v, form("who", r.cast().therapist().seat().toString(), "letter", "F", "scope", "x"), child, id),
                advice.give(v, r.request().toString()),
                advice.given(
                        v, form("about", "TALKING", "words", "x"), r.request().toString()));
    }

    @Test
    void whoever_has_no_right_to_the_child_gets_the_same_nothing_on_every_route() {
        Running r = running();
        Scene.Cast elsewhere = scene.cast();
        Viewer administrator = made.staff(Role.ADMINISTRATOR, r.cast().council());
        for (Viewer wrong : List.of(
                elsewhere.mother(),
                elsewhere.officer(),
                elsewhere.senco(),
                elsewhere.therapist(),
                administrator,
                made.staff(Role.TEACHER, r.cast().school()))) {
            assertThat(everyPage(on(LATER, wrong), r)).allMatch(reply -> reply instanceof Reply.NotThere);
        }
    }

    @Test
    void what_does_not_exist_is_the_same_nothing() {
        Running r = running();
        Viewer mother = r.cast().mother();
        String noChild = ChildId.fresh().toString();
        assertThat(List.of(
                        journey.journey(mother, form(), noChild),
                        journey.journey(mother, form(), "not-an-id"),
                        ask.start(mother, noChild),
                        ask.done(
                                mother,
                                r.cast().child().toString(),
                                UUID.randomUUID().toString()),
                        advice.give(r.cast().therapist(), UUID.randomUUID().toString())))
                .allMatch(reply -> reply instanceof Reply.NotThere);
    }

    @Test
    void the_family_the_school_and_the_therapist_cannot_act_for_the_council() {
        Running r = running();
        String child = r.cast().child().toString();
        for (Viewer other :
                List.of(r.cast().mother(), r.cast().senco(), r.cast().therapist())) {
            Viewer v = on(LATER, other);
            assertThat(List.of(
                            council.record(v, child, r.id().toString()),
                            council.correct(
                                    v, child, r.id().toString(), r.fact().toString()),
                            adviceAsk.ask(v, child, r.id().toString()),
                            work.work(v, form())))
                    .allMatch(reply -> reply instanceof Reply.NotThere);
            assertThat(html(pages, journey.journey(v, form(), child))).doesNotContain("/journey/record/");
        }
    }

    @Test
    void only_the_seat_that_was_asked_gets_the_page_to_give_advice() {
        Running r = running();
        assertThat(advice.give(on(LATER, r.cast().therapist()), r.request().toString()))
                .isInstanceOf(GiveAdvicePage.class);
        for (Viewer other :
                List.of(r.cast().senco(), r.cast().officer(), r.cast().mother())) {
            assertThat(advice.give(on(LATER, other), r.request().toString())).isInstanceOf(Reply.NotThere.class);
        }
        assertThat(html(pages, advice.due(on(LATER, r.cast().senco())))).doesNotContain("Amara");
    }

    @Test
    void every_page_about_a_child_leaves_a_line_in_the_log() {
        Running r = running();
        Viewer therapist = on(LATER, r.cast().therapist());
        journey.journey(therapist, form(), r.cast().child().toString());
        advice.due(therapist);
        advice.give(therapist, r.request().toString());
        work.work(on(LATER, r.cast().officer()), form());
        Viewer sequencer = Viewer.service(org.throughline.sharing.Purpose.SEQUENCER, LATER);
        List<String> seen = acting.as(
                sequencer,
                () -> jdbc.sql("""
                                SELECT DISTINCT e.page FROM sharing.access_entry e
                                 WHERE EXISTS (SELECT 1 FROM sharing.access_unplaced u
                                                WHERE u.entry_id = e.id AND :child = ANY (u.child_ids))
                                    OR EXISTS (SELECT 1 FROM sharing.access_link l
                                                 JOIN sharing.access_chain c ON c.id = l.chain_id
                                                WHERE l.entry_id = e.id AND c.child_id = :child)
                                """)
                        .param("child", r.cast().child().value())
                        .query(String.class)
                        .list());
        assertThat(seen).contains("journey", "advice", "give-advice", "work");
    }

    @Test
    void a_parent_of_a_young_person_is_told_who_can_ask_and_by_which_law() {
        Scene.Cast cast = scene.cast(LocalDate.of(2009, 5, 1));
        String page =
                html(pages, ask.start(on(ASKED, cast.mother()), cast.child().toString()));
        assertThat(page).contains("Since 28 June 2025, Amara holds this right").contains("section 83(2)");
        assertThat(page).doesNotContain("<form");
        Viewer mother = on(ASKED, cast.mother());
        assertThat(acting.as(
                        mother,
                        () -> part.part(
                                mother, children.one(mother, cast.child()).orElseThrow())))
                .isEqualTo(Optional.empty());
    }
}
