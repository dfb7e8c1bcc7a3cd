package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.synthesis.SmallReview.done;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.evidence.PrismaFlow;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What was settled can be decided again with a reason; what stood before is kept. */
@ThroughlineTest
class DecidingAgainTest {
    @Autowired
    SmallReview small;

    @Autowired
    DecidingAgain deciding;

    @Autowired
    SettledStore settled;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Deeds deeds;

    @Autowired
    Flow flow;

    @Autowired
    Acting acting;

    @Autowired
    WebApplicationContext application;

    private SmallReview.Team team;

    @BeforeEach
    void four_records_of_which_two_are_in() {
        team = small.team();
        small.takeIn(
                team,
                small.search(team, "First Index", 4),
                "a.ris",
                SmallReview.file("Alpha", "Beta", "Gamma", "Delta"));
        small.bothScreen(team, Stage.TITLE_ABSTRACT, title -> !title.equals("Delta"));
        small.haveAndRead(team, title -> !title.equals("Gamma"));
    }

    @Test
    void who_screens_who_is_no_member_and_who_gives_no_other_answer_changes_nothing() {
        UUID alpha = record("Alpha");
        for (Viewer other : List.of(team.ada(), team.ben(), team.stranger())) {
            assertThat(deciding.again(other, team.id(), Stage.FULL_TEXT, alpha, false, "No data", "retracted"))
                    .isInstanceOf(Answer.NotThere.class);
            boolean changed = acting.as(other, () -> settledAgain(other, alpha));
            assertThat(changed).as("not past the database either").isFalse();
        }
        String page = "/synthesis/" + team.id() + "/reading/decisions/" + alpha;
        assertThat(new AtABrowser(application, team.stranger()).open(page).status())
                .isEqualTo(404);
        assertThat(new AtABrowser(application, team.ada()).open(page).html()).doesNotContain("name=\"why\"");
        assertThat(deciding.again(team.tess(), team.id(), Stage.FULL_TEXT, alpha, true, "", "the same"))
                .isEqualTo(new Answer.Refused<UUID>(WhyNot.STANDS_SO_ALREADY));
        assertThat(story(Stage.FULL_TEXT, alpha).before()).isEmpty();
    }

    private boolean settledAgain(Viewer other, UUID reference) {
        return application
                .getBean(DecidedStore.class)
                .again(
                        team.id(),
                        Stage.FULL_TEXT,
                        new Settled(reference, false, "No data", Optional.of(other.seat()), "x"),
                        other.seat(),
                        java.time.Instant.EPOCH);
    }

    @Test
    void a_study_that_was_retracted_leaves_the_flow_and_comes_back_as_the_same_study() {
        UUID alpha = record("Alpha");
        assertThat(at(PrismaFlow.Box.STUDIES_INCLUDED)).isEqualTo(2);
        done(deciding.again(team.tess(), team.id(), Stage.FULL_TEXT, alpha, false, "No data", "retracted on 3 May"));
        assertThat(fullTexts.included(team.lead(), team.id()))
                .extracting(Held::title)
                .containsExactly("Beta");
        assertThat(at(PrismaFlow.Box.STUDIES_INCLUDED)).isEqualTo(1);
        assertThat(at(PrismaFlow.Box.REPORTS_EXCLUDED)).isEqualTo(2);
        assertThat(fullTexts.titles(team.lead(), team.id())).containsEntry(alpha, "Alpha (left out since)");

        done(deciding.again(team.lead(), team.id(), Stage.FULL_TEXT, alpha, true, "", "it was another article"));
        assertThat(at(PrismaFlow.Box.STUDIES_INCLUDED)).isEqualTo(2);
        DecidingAgain.Story story = story(Stage.FULL_TEXT, alpha);
        assertThat(story.now().included()).isTrue();
        assertThat(story.now().times()).isEqualTo(2);
        assertThat(story.before()).extracting(Decided.Before::included).containsExactly(true, false);
        assertThat(story.before().getLast().why()).isEqualTo("retracted on 3 May");
        assertThat(deeds.page(team.lead(), team.id(), new Deeds.Asked(Optional.empty(), Optional.empty()), 1))
                .as("both decisions stay in the trail")
                .extracting(Deed::words)
                .anyMatch(words -> words.contains("retracted on 3 May"))
                .anyMatch(words -> words.contains("it was another article"));
    }

    @Test
    void a_title_is_decided_again_until_its_report_is_read_and_a_wrong_press_brings_it_back() {
        assertThat(deciding.again(team.tess(), team.id(), Stage.TITLE_ABSTRACT, record("Beta"), false, "", "x"))
                .isEqualTo(new Answer.Refused<UUID>(WhyNot.DECIDED_IN_FULL));
        UUID delta = record("Delta");
        done(deciding.again(team.tess(), team.id(), Stage.TITLE_ABSTRACT, delta, true, "", "a wrong press"));
        assertThat(fullTexts.sought(team.lead(), team.id()))
                .filteredOn(s -> s.state() == FullTexts.State.STILL)
                .extracting(s -> s.held().id())
                .containsExactly(delta);
        assertThat(at(PrismaFlow.Box.EXCLUDED)).isZero();
    }

    @Test
    void what_stands_decided_is_found_by_its_title_and_decided_again_in_the_browser() {
        String list = "/synthesis/" + team.id() + "/reading/decisions";
        AtABrowser tess = new AtABrowser(application, team.tess());
        assertThat(tess.open(list + "?words=ALPH&which=in").html())
                .contains("Alpha")
                .doesNotContain("Beta");
        assertThat(tess.open(list + "?which=out").html()).contains("Gamma").doesNotContain("Alpha");
        DecidingAgain.Listed none = deciding.list(
                team.lead(), team.id(), Stage.FULL_TEXT, new DecidingAgain.Asked(Optional.empty(), "%", 1));
        assertThat(none.howMany()).as("a sign is a sign").isZero();
    }

    private UUID record(String title) {
        return small.records(team).stream()
                .filter(h -> h.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DecidingAgain.Story story(Stage stage, UUID reference) {
        return deciding.story(team.lead(), team.id(), stage, reference).orElseThrow();
    }

    private int at(PrismaFlow.Box box) {
        return flow.of(team.lead(), team.id()).at(box).told().orElseThrow();
    }
}
