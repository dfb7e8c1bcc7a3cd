package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Waits.What;

/** What waits is told to each person for their own part, first on the page, and tells nobody's vote. */
@ThroughlineTest
class WaitingTest {
    @Autowired
    BegunReview begun;

    @Autowired
    ReviewTeam reviewTeam;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Screening screening;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Sheets sheets;

    @Autowired
    Appraising appraising;

    @Autowired
    AppraisalTools tools;

    @Autowired
    Waiting waiting;

    @Autowired
    WaitingStore store;

    @Autowired
    Acting acting;

    @Autowired
    WebApplicationContext application;

    private List<Waits> of(Viewer viewer, SynthesisId id) {
        return syntheses.find(viewer, id).map(s -> waiting.of(viewer, s)).orElse(List.of());
    }

    @Test
    void somebody_outside_the_team_learns_of_nothing_that_waits_and_nobody_learns_of_anothers() {
        var team = begun.begin();
        begun.takeInTwin(team, 12, 2, 4);
        begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        assertThat(acting.as(
                        team.stranger(),
                        () -> store.waiting(List.of(team.id()), team.stranger().seat())))
                .isEmpty();
        assertThat(acting.as(
                        team.stranger(),
                        () -> store.waiting(List.of(team.id()), team.ada().seat())))
                .isEmpty();
        assertThat(new AtABrowser(application, team.stranger())
                        .open("/syntheses")
                        .text())
                .doesNotContain("Waiting for you");
        assertThat(of(team.lead(), team.id())).as("leads and does not screen").isEmpty();
        assertThat(of(team.tess(), team.id())).as("nothing to settle yet").isEmpty();
    }

    @Test
    void whoever_screens_meets_what_is_left_of_their_batch_and_not_how_far_the_other_is() {
        var team = begun.begin();
        begun.takeInTwin(team, 12, 2, 4);
        assertThat(of(team.ada(), team.id())).containsExactly(new Waits(What.SCREEN_NEXT, 0));
        begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        screening.next(team.ben(), team.id(), Stage.TITLE_ABSTRACT);
        assertThat(of(team.ada(), team.id())).containsExactly(new Waits(What.SCREEN, 3));
        assertThat(of(team.ben(), team.id())).containsExactly(new Waits(What.SCREEN, 4));
        String list = new AtABrowser(application, team.ada()).open("/syntheses").text();
        assertThat(list).contains("Waiting for you", "3 records to screen in this batch");
        String page = new AtABrowser(application, team.ada())
                .open("/synthesis/" + team.id())
                .text();
        assertThat(page.indexOf("Waiting for you")).isPositive().isLessThan(page.indexOf("Your part"));
        assertThat(page.indexOf("Your part")).isLessThan(page.indexOf("The other steps"));
    }

    @Test
    void whoever_settles_is_told_of_differences_once_a_batch_has_ended() {
        var team = begun.begin();
        begun.takeInTwin(team, 12, 2, 4);
        for (int i = 0; i < 4; i++) {
            begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        }
        for (int i = 0; i < 3; i++) {
            begun.decide(team, team.ben(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        }
        assertThat(of(team.tess(), team.id())).isEmpty();
        begun.decide(team, team.ben(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        assertThat(of(team.tess(), team.id())).containsExactly(new Waits(What.SETTLE_TITLES, 3));
        assertThat(screening.conflicts(team.tess(), team.id(), Stage.TITLE_ABSTRACT))
                .hasSize(3);
        assertThat(of(team.lead(), team.id())).isEmpty();
    }

    @Test
    void reports_wait_to_be_read_and_then_texts_wait_for_whoever_codes() {
        ReviewTeam.Team team = reviewTeam.seeking(3);
        assertThat(of(team.ada(), team.id())).isEmpty();
        UUID first = fullTexts.sought(team.lead(), team.id()).getFirst().held().id();
        fullTexts.tell(team.lead(), team.id(), new Report(first, true, "open access", "We met as equals."));
        assertThat(of(team.ada(), team.id())).containsExactly(new Waits(What.READ_NEXT, 0));
        screening.next(team.ada(), team.id(), Stage.FULL_TEXT);
        assertThat(of(team.ada(), team.id())).containsExactly(new Waits(What.READ, 1));
        reviewTeam.decide(team, team.ada(), Verdict.INCLUDE, "");
        reviewTeam.decide(team, team.ben(), Verdict.INCLUDE, "");
        assertThat(of(team.tess(), team.id())).containsExactly(new Waits(What.CODE, 1));
        assertThat(of(team.ben(), team.id())).as("does not code").isEmpty();
        assertThat(new AtABrowser(application, team.tess())
                        .open("/synthesis/" + team.id())
                        .text())
                .contains("1 text to read and code");
    }

    @Test
    void a_form_waits_for_whoever_fills_it_until_they_have_and_not_for_a_third_while_two_others_fill_it() {
        ReviewTeam.Team team = reviewTeam.seeking(2);
        reviewTeam.includeAll(team);
        UUID first = fullTexts.included(team.lead(), team.id()).getFirst().id();
        AppraisalTool tool = tools.all().getFirst();
        SmallReview.done(appraising.choose(team.lead(), team.id(), first, tool.key()));
        SmallReview.done(syntheses.ask(
                team.lead(), team.id(), new Member(team.stranger().seat(), false, false, false, false, true, false)));
        Waits one = new Waits(What.APPRAISE, 1);
        assertThat(of(team.ada(), team.id())).containsExactly(one);
        assertThat(of(team.stranger(), team.id())).containsExactly(one);
        assertThat(of(team.tess(), team.id())).as("settles and does not fill").isEmpty();
        for (Viewer who : List.of(team.ada(), team.ben())) {
            SmallReview.done(sheets.keep(who, team.id(), tool.questionnaire(), first, List.of()));
        }
        assertThat(of(team.ada(), team.id())).as("begun and not finished").containsExactly(one);
        assertThat(of(team.stranger(), team.id())).as("two others fill it").isEmpty();
    }

    @Test
    void what_two_have_finished_otherwise_waits_for_whoever_settles_until_it_is_settled() {
        ReviewTeam.Team team = reviewTeam.seeking(2);
        reviewTeam.includeAll(team);
        List<Held> reports = fullTexts.included(team.lead(), team.id());
        AppraisalTool tool = tools.all().getFirst();
        Questionnaire form = tool.questionnaire();
        for (Held report : reports) {
            SmallReview.done(appraising.choose(team.lead(), team.id(), report.id(), tool.key()));
        }
        fill(team, form, reports.getFirst().id(), 0, 1);
        fill(team, form, reports.getLast().id(), 0, 0);
        assertThat(forms(team.tess(), team.id()))
                .as("alike in the second")
                .containsExactly(new Waits(What.SETTLE_APPRAISALS, 1));
        assertThat(forms(team.ada(), team.id())).as("does not settle").isEmpty();
        assertThat(forms(team.lead(), team.id())).as("does not settle either").isEmpty();
        assertThat(acting.as(
                        team.stranger(),
                        () -> store.settle(List.of(team.id()), team.tess().seat())))
                .isEmpty();
        for (Question question : form.questions()) {
            SmallReview.done(sheets.say(
                    team.tess(), team.id(), form, reports.getFirst().id(), given(question, 0), "read again"));
        }
        assertThat(forms(team.tess(), team.id())).isEmpty();
    }

    private List<Waits> forms(Viewer viewer, SynthesisId id) {
        return of(viewer, id).stream()
                .filter(w -> w.what() == What.SETTLE_APPRAISALS || w.what() == What.SETTLE_EXTRACTIONS)
                .toList();
    }

    private void fill(ReviewTeam.Team team, Questionnaire form, UUID report, int ada, int ben) {
        for (var who : Map.of(team.ada(), ada, team.ben(), ben).entrySet()) {
            List<Given> given =
                    form.questions().stream().map(q -> given(q, who.getValue())).toList();
            SmallReview.done(sheets.keep(who.getKey(), team.id(), form, report, given));
            SmallReview.done(sheets.finish(who.getKey(), team.id(), form, report));
        }
    }

    private static Given given(Question question, int choice) {
        return new Given(question.key(), question.choices().get(choice), "its words", "3", "because", false);
    }
}
