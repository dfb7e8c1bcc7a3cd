package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.sharing.Viewer;

/** A release freezes how reports were appraised, as far as it stands. What one person wrote alone comes out nowhere. */
@ThroughlineTest
class FrozenAppraisalsTest {
    @Autowired
    SmallReview review;

    @Autowired
    Appraising appraising;

    @Autowired
    Sheets sheets;

    @Autowired
    Releases releases;

    @Autowired
    PublicReleases inPublic;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    WebApplicationContext application;

    private SmallReview.Team team;
    private UUID report;
    private Questionnaire rob;

    @BeforeEach
    void one_trial_is_included() {
        team = review.team();
        review.takeIn(team, review.search(team, "A", 1), "a.ris", SmallReview.file("A trial"));
        review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true);
        review.haveAndRead(team, _ -> true);
        report = fullTexts.included(team.lead(), team.id()).getFirst().id();
        SmallReview.done(appraising.choose(team.lead(), team.id(), report, "rob-2"));
        rob = appraising.forReport(team.ada(), team.id(), report).orElseThrow();
    }

    private void judges(Viewer who, String second) {
        List<Question> questions = rob.questions();
        List<Given> given = IntStream.range(0, questions.size())
                .mapToObj(i -> new Given(
                        questions.get(i).key(),
                        i == 0 ? "Attendance" : i == 2 ? second : i == questions.size() - 1 ? "No" : "Low",
                        "",
                        "",
                        i == 0 ? "" : "A reason of " + who.seat(),
                        false))
                .toList();
        SmallReview.done(sheets.keep(who, team.id(), rob, report, given));
        SmallReview.done(sheets.finish(who, team.id(), rob, report));
    }

    private ReleaseContent frozen() {
        SmallReview.done(releases.freeze(team.lead(), team.id(), "frozen"));
        return releases.open(
                        team.lead(),
                        team.id(),
                        releases.all(team.lead(), team.id()).getFirst().number())
                .orElseThrow()
                .content();
    }

    @Test
    void what_one_has_judged_alone_is_not_frozen_and_what_two_see_differently_neither() {
        judges(team.ada(), "Low");
        assertThat(frozen().appraisals()).as("blind until two have finished").isEmpty();
        judges(team.ben(), "High");
        ReleaseContent.Appraised open = frozen().appraisals().getFirst();
        assertThat(open.items()).hasSize(rob.questions().size() - 1);
        assertThat(open.overall()).isEmpty();
        assertThat(open.tool()).contains("RoB 2");
    }

    @Test
    void what_stands_is_frozen_with_reasons_and_everybody_reads_the_answers_and_the_whole() {
        judges(team.ada(), "Some concerns");
        judges(team.ben(), "Some concerns");
        ReleaseContent content = frozen();
        ReleaseContent.Appraised appraised = content.appraisals().getFirst();
        assertThat(appraised.overall()).isEqualTo("Some concerns");
        assertThat(appraised.items()).allSatisfy(i -> assertThat(i.how()).isEqualTo("Both wrote the same"));
        assertThat(releases.difference(team.lead(), team.id(), 1, 0)
                        .orElseThrow()
                        .nothing())
                .isTrue();
        SmallReview.done(inPublic.show(team.lead(), team.id(), 1, List.of("A. Lind")));
        PublicReleases.Found.Shown shown =
                (PublicReleases.Found.Shown) inPublic.open(team.id(), 1).orElseThrow();
        assertThat(shown.release().appraisals()).singleElement().satisfies(a -> {
            assertThat(a.overall()).isEqualTo("Some concerns");
            assertThat(a.items())
                    .contains(new PublicRelease.Judged("Deviations from intended interventions", "Some concerns"));
        });
        assertThat(shown.text()).doesNotContain("A reason of");
        assertThat(new AtABrowser(application, team.lead())
                        .open("/releases/" + team.id() + "/1")
                        .text())
                .contains("A trial. Result: Attendance", "How the reports were appraised");
    }

    @Test
    void the_difference_tells_what_is_judged_otherwise_and_pages_and_files_show_the_whole() {
        SmallReview.done(releases.freeze(team.lead(), team.id(), "before"));
        judges(team.ada(), "High");
        judges(team.ben(), "High");
        ReleaseDifference difference =
                releases.difference(team.lead(), team.id(), 1, 0).orElseThrow();
        assertThat(difference.nothing()).isFalse();
        assertThat(difference.appraisals()).singleElement().matches(ReleaseDifference.Change::isNew);
        AtABrowser lead = new AtABrowser(application, team.lead());
        String at = "/synthesis/" + team.id();
        assertThat(lead.open(at + "/releases/difference?from=1&to=0").text())
                .contains("A trial: appraised with RoB 2 (randomised trials)");
        assertThat(lead.open(at + "/appraisal").text()).contains("Overall, by the tool’s rule: High");
        assertThat(lead.open(at + "/appraisal/bias").text()).contains("Overall: 1 high", "not answered one by one");
        assertThat(lead.open(at + "/appraisal/csv").text()).contains("Overall, by the tool’s rule");
        assertThat(new AtABrowser(application, team.ada())
                        .open(at + "/appraisal/" + report)
                        .text())
                .contains("Overall, by the tool’s rule from what you judged: High");
    }

    @Test
    void a_checklist_has_a_table_without_a_sum_for_the_team_alone() {
        String at = "/synthesis/" + team.id() + "/appraisal/judgements";
        assertThat(new AtABrowser(application, team.stranger()).open(at).status())
                .isEqualTo(404);
        assertThat(new AtABrowser(application, team.stranger())
                        .open(at + "/1/csv")
                        .status())
                .isEqualTo(404);
        SmallReview.done(appraising.choose(team.lead(), team.id(), report, "jbi-style-qualitative"));
        AtABrowser ada = new AtABrowser(application, team.ada());
        assertThat(ada.open(at).text())
                .contains("JBI-style, qualitative research", "not agreed yet", "Nothing is added up");
        assertThat(ada.open(at + "/1/csv").text()).contains("not agreed yet");
        assertThat(ada.open(at + "/2/csv").status()).isEqualTo(404);
    }
}
