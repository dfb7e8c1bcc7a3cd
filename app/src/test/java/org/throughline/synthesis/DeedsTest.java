package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Confidence;
import org.throughline.sharing.Viewer;

/** The trail tells who did what and when, and of no single vote. Who may not comes before who may. */
@ThroughlineTest
class DeedsTest {
    @Autowired
    SmallReview review;

    @Autowired
    Deeds deeds;

    @Autowired
    Readings readings;

    @Autowired
    Coding coding;

    @Autowired
    Findings findings;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Screening screening;

    private SmallReview.Team team;

    @BeforeEach
    void team() {
        team = review.team();
        review.takeIn(team, review.search(team, "A", 2), "a.ris", SmallReview.file("One", "Two"));
    }

    @Test
    void nobody_outside_the_team_reads_the_trail() {
        assertThat(deeds.howMany(team.ben(), team.id(), Deeds.Asked.ALL)).isGreaterThan(2);
        assertThat(deeds.page(team.stranger(), team.id(), Deeds.Asked.ALL, 1)).isEmpty();
        assertThat(deeds.all(team.stranger(), team.id(), Deeds.Asked.ALL)).isEmpty();
        assertThat(deeds.howMany(team.stranger(), team.id(), Deeds.Asked.ALL)).isZero();
    }

    @Test
    void a_vote_is_in_no_trail_neither_one_s_own_nor_another_s() {
        List<Deed> before = deeds.all(team.ben(), team.id(), Deeds.Asked.ALL);
        Screening.ToDecide now =
                screening.next(team.ada(), team.id(), Stage.TITLE_ABSTRACT).orElseThrow();
        screening.vote(
                team.ada(),
                team.id(),
                Stage.TITLE_ABSTRACT,
                new Vote(now.held().id(), team.ada().seat(), Verdict.INCLUDE, "", "a note of hers"));
        for (Viewer anybody : List.of(team.ada(), team.ben(), team.lead(), team.tess())) {
            assertThat(deeds.all(anybody, team.id(), Deeds.Asked.ALL)).isEqualTo(before);
        }
    }

    @Test
    void everything_else_is_told_with_who_and_when_and_can_be_asked_for_by_person_and_part() {
        review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true);
        fullTexts
                .sought(team.lead(), team.id())
                .forEach(s -> fullTexts.tell(
                        team.lead(), team.id(), new Report(s.held().id(), true, "open", "They came. They spoke.")));
        review.bothScreen(team, Stage.FULL_TEXT, _ -> true);
        UUID report = fullTexts.included(team.lead(), team.id()).getFirst().id();
        readings.read(
                team.ada(),
                team.id(),
                report,
                new Readings.Read(new TreeSet<>(List.of(1)), "coming", "the authors", ""));
        UUID theme = SmallReview.done(coding.theme(team.tess(), team.id(), Theme.Kind.DESCRIPTIVE, "Being there", ""));
        coding.place(team.tess(), team.id(), "coming", theme, "it is that");
        readings.memo(team.tess(), team.id(), theme, Memo.Kind.THOUGHT, "not sure");
        findings.add(team.lead(), team.id(), SmallReview.finding(theme, "They came.", Confidence.LOW));

        Deeds.Asked reading = new Deeds.Asked(Optional.of(Deed.Part.READING), Optional.empty());
        assertThat(deeds.all(team.ben(), team.id(), reading))
                .extracting(Deed::kind)
                .containsExactly(Deed.Kind.MEMO, Deed.Kind.CODING, Deed.Kind.EXTRACT);
        Deeds.Asked tess = new Deeds.Asked(
                Optional.of(Deed.Part.THEMES), Optional.of(team.tess().seat()));
        assertThat(deeds.all(team.ben(), team.id(), tess))
                .extracting(Deed::words)
                .containsExactly("Put coming → Being there. it is that", "Made the theme “Being there”.");
        assertThat(deeds.howMany(team.ben(), team.id(), tess)).isEqualTo(2);
        assertThat(deeds.all(team.ben(), team.id(), Deeds.Asked.ALL))
                .isSortedAccordingTo(java.util.Comparator.comparing(Deed::at).reversed())
                .extracting(Deed::kind)
                .contains(Deed.Kind.STEP, Deed.Kind.HAD, Deed.Kind.FINDING);
    }
}
