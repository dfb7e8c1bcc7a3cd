package org.throughline.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.journey.Scene.ASKED;
import static org.throughline.journey.Scene.on;
import static org.throughline.journey.pages.Drawn.form;
import static org.throughline.journey.pages.Drawn.html;
import static org.throughline.journey.pages.Drawn.to;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.child.Children;
import org.throughline.journey.Scene;
import org.throughline.pages.Pages;
import org.throughline.pages.Reply;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

@ThroughlineTest
@Import(Scene.class)
class AskingTest {
    @Autowired
    Scene scene;

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
    Acting acting;

    @Autowired
    Pages pages;

    @Test
    void a_parent_asks_in_four_pages_and_is_told_the_dates_and_a_reference() {
        Scene.Cast cast = scene.cast();
        Viewer mother = on(ASKED, cast.mother());
        String child = cast.child().toString();
        assertThat(html(pages, ask.start(mother, child))).contains("It will be seen there by SEND_OFFICER Testperson");
        assertThat(to(ask.keepWords(mother, form("words", "She falls behind.\r\n\r\nWe worry."), child)))
                .endsWith("/check");
        assertThat(html(pages, ask.check(mother, child)))
                .contains("She falls behind.")
                .contains("We worry.");
        String done = to(ask.send(
                mother,
                form("words", "She falls behind.", "once", UUID.randomUUID().toString()),
                child));
        String page = html(pages, ask.done(mother, child, done.substring(done.lastIndexOf('/') + 1)));
        assertThat(page)
                .contains("It must tell you by 19 October 2026. That is in 42 days.")
                .contains("received it on 7 September 2026")
                .contains("Reference:")
                .contains("19 October 2026", "28 December 2026", "25 January 2027")
                .contains("regulation 5(1)");
    }

    @Test
    void nothing_typed_is_lost() {
        Scene.Cast cast = scene.cast();
        Viewer mother = on(ASKED, cast.mother());
        String child = cast.child().toString();
        String typed = "\u0648\u06c1 <b>بات</b> & \uD83D\uDC69\u200D\uD83D\uDC67 "
                .repeat(600)
                .strip();
        ask.keepWords(mother, form("words", typed), child);
        AskWordsPage again = (AskWordsPage) ask.words(mother, child);
        assertThat(again.typed().text("words")).isEqualTo(typed);
        assertThat(html(pages, again)).contains("&lt;b&gt;").doesNotContain("<b>بات");
        AskWordsPage empty = (AskWordsPage) ask.keepWords(mother, form("words", "  "), child);
        assertThat(empty.slips().any()).isTrue();
        AskSchoolPage school = (AskSchoolPage) ask.send(on(ASKED, cast.senco()), form("words", "School words"), child);
        assertThat(school.typed().text("words")).isEqualTo("School words");
        assertThat(school.slips().at("family")).isNotNull();
    }

    @Test
    void asking_again_while_one_is_open_is_answered_plainly_with_the_way_to_where_things_are() {
        Scene.Cast cast = scene.cast();
        scene.asked(cast);
        String child = cast.child().toString();
        Viewer senco = on(ASKED, cast.senco());
        assertThat(html(pages, ask.start(senco, child)))
                .contains("Somebody has asked already")
                .contains("/child/" + child + "/journey");
        assertThat(to(ask.send(senco, form("words", "x", "family", "AGREES"), child)))
                .isEqualTo("/child/" + child + "/ask-for-assessment");
    }

    @Test
    void a_school_asks_on_one_page_and_says_whether_the_family_knows() {
        Scene.Cast cast = scene.cast();
        String child = cast.child().toString();
        Viewer senco = on(ASKED, cast.senco());
        assertThat(ask.start(senco, child)).isInstanceOf(AskSchoolPage.class);
        to(ask.send(senco, form("words", "He needs more", "family", "KNOWS_AND_DISAGREES"), child));
        String page = html(pages, journey.journey(on(ASKED, cast.mother()), form(), child));
        assertThat(page).contains("The school said: the family knows, and does not agree.");
    }

    @Test
    void the_officer_decides_asks_for_advice_and_the_therapist_gives_it_and_the_family_sees_each_step() {
        Scene.Cast cast = scene.cast();
        String id = scene.asked(cast).toString();
        String child = cast.child().toString();
        LocalDate day = LocalDate.of(2026, 10, 21);
        Viewer officer = on(day, cast.officer());
        assertThat(html(pages, work.work(officer, form())))
                .contains("Tell the family if you will assess")
                .contains("2 days late");
        RecordPage future = (RecordPage) council.recorded(
                officer,
                form("act", "DECIDED_TO_ASSESS", "on-day", "22", "on-month", "10", "on-year", "2026"),
                child,
                id);
        assertThat(future.slips().at("on")).contains("has not come yet");
        assertThat(future.typed().text("act")).isEqualTo("DECIDED_TO_ASSESS");
        to(council.recorded(
                officer,
                form("act", "DECIDED_TO_ASSESS", "on-day", "20", "on-month", "10", "on-year", "2026"),
                child,
                id));
        assertThat(html(pages, adviceAsk.ask(officer, child, id)))
                .contains("THERAPIST Testperson")
                .contains("SENCO Testperson")
                .doesNotContain("Ngozi");
        to(adviceAsk.asked(
                officer,
                form("who", cast.therapist().seat().toString(), "letter", "F", "scope", "How she talks"),
                child,
                id));
        Viewer therapist = on(LocalDate.of(2026, 11, 2), cast.therapist());
        AdviceDuePage due = (AdviceDuePage) advice.due(therapist);
        assertThat(html(pages, due)).contains("Amara").contains("2 Dec 2026");
        String path = due.waiting().getFirst().href();
        String request = path.substring(path.lastIndexOf('/') + 1);
        assertThat(html(pages, advice.give(therapist, request)))
                .contains("How she talks")
                .contains("Please assess her.");
        to(advice.given(therapist, form("about", "TALKING", "words", "She understands a lot."), request));
        assertThat(html(pages, advice.give(therapist, request)))
                .contains("You gave this advice")
                .contains("She understands a lot.");
        Viewer mother = on(LocalDate.of(2026, 11, 3), cast.mother());
        assertThat(html(pages, journey.journey(mother, form(), child)))
                .contains("Done on 20 October 2026, 1 day late")
                .contains("Advice: 1 of 1 given.")
                .contains("THERAPIST Testperson gave advice");
    }

    @Test
    void a_correction_is_readable_for_the_family_with_its_reason() {
        Scene.Cast cast = scene.cast();
        String id = scene.asked(cast).toString();
        String child = cast.child().toString();
        Viewer officer = on(LocalDate.of(2026, 10, 1), cast.officer());
        String fact =
                scene.latest(officer, cast.child()).standing().getFirst().id().toString();
        CorrectPage early = (CorrectPage) council.corrected(
                officer, form("mistake", "DAY_WRONG", "on-day", "30", "on-month", "2"), child, id, fact);
        assertThat(early.slips().at("on")).isNotNull();
        assertThat(early.slips().at("reason")).isNotNull();
        to(council.corrected(
                officer,
                form(
                        "mistake",
                        "DAY_WRONG",
                        "on-day",
                        "1",
                        "on-month",
                        "9",
                        "on-year",
                        "2026",
                        "reason",
                        "Her e-mail came first"),
                child,
                id,
                fact));
        assertThat(html(pages, journey.journey(on(LocalDate.of(2026, 10, 2), cast.mother()), form(), child)))
                .contains("Put right because: Her e-mail came first")
                .contains("It must tell you by 13 October 2026");
        assertThat(council.correct(officer, child, id, fact)).isInstanceOf(Reply.NotThere.class);
    }

    @Test
    void an_exception_is_shown_beside_the_date() {
        Scene.Cast cast = scene.cast();
        String id = scene.asked(cast).toString();
        String child = cast.child().toString();
        Viewer officer = on(LocalDate.of(2026, 10, 1), cast.officer());
        String key = scene.latest(officer, cast.child()).duties().getFirst().key();
        assertThat(html(pages, council.exception(officer, form("duty", key), child, id)))
                .contains("was away from the council")
                .doesNotContain("Coronavirus")
                .doesNotContain("missed an appointment");
        to(council.claimed(
                officer,
                form(
                        "duty",
                        key,
                        "ground",
                        "AWAY_FROM_THE_AREA",
                        "because",
                        "They were abroad",
                        "shown",
                        "A message",
                        "from-day",
                        "8",
                        "from-month",
                        "9",
                        "from-year",
                        "2026",
                        "until-day",
                        "8",
                        "until-month",
                        "10",
                        "until-year",
                        "2026"),
                child,
                id));
        assertThat(html(pages, journey.journey(on(LocalDate.of(2026, 10, 2), cast.mother()), form(), child)))
                .contains("They were abroad")
                .contains("The date stays the same.")
                .contains("It must tell you by 19 October 2026");
    }

    @Test
    void the_childs_page_shows_the_family_one_sentence_and_the_next_step() {
        Scene.Cast cast = scene.cast();
        Viewer mother = on(ASKED, cast.mother());
        assertThat(drawn(mother, cast)).contains("Nobody has asked the council").contains("/ask-for-assessment");
        scene.asked(cast);
        assertThat(drawn(mother, cast))
                .contains("It must tell you by 19 October 2026. That is in 42 days.")
                .contains("Next: the council must tell you if it will assess or not.")
                .doesNotContain("/ask-for-assessment");
    }

    private String drawn(Viewer viewer, Scene.Cast cast) {
        return ((WherePart) acting.as(
                                viewer,
                                () -> part.part(
                                        viewer,
                                        children.one(viewer, cast.child()).orElseThrow()))
                        .orElseThrow())
                .html();
    }
}
