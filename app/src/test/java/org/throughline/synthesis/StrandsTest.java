package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Strands.Change;
import org.throughline.synthesis.Strands.Stranded;

/** Of which strand each study is: who may not say it comes before who may, and a proposal says nothing. */
@ThroughlineTest
class StrandsTest {
    @Autowired
    SmallReview review;

    @Autowired
    Strands strands;

    @Autowired
    StrandStore store;

    @Autowired
    Studies studies;

    @Autowired
    Appraising appraising;

    @Autowired
    AppraisalTools tools;

    @Autowired
    Releases releases;

    @Autowired
    Publishing publications;

    @Autowired
    Deeds deeds;

    @Autowired
    Acting acting;

    private SmallReview.Team team;

    @BeforeEach
    void three_reports_are_included() {
        team = withReports();
    }

    private SmallReview.Team withReports() {
        SmallReview.Team made = review.team();
        review.takeIn(
                made, review.search(made, "A", 4), "a.ris", SmallReview.file("Voices", "Figures", "Both", "Neither"));
        review.bothScreen(made, Stage.TITLE_ABSTRACT, title -> !title.equals("Neither"));
        review.haveAndRead(made, _ -> true);
        return made;
    }

    private List<Stranded> all() {
        return strands.all(team.lead(), team.id()).stream()
                .sorted(Comparator.comparing(o -> o.study().label()))
                .toList();
    }

    private Stranded of(String label) {
        return all().stream()
                .filter(o -> o.study().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Change change(String label, Strand is) {
        Stranded one = of(label);
        return new Change(one.study().id(), one.strand(), is);
    }

    private void say(Viewer viewer, Map<String, Strand> said) {
        SmallReview.done(strands.say(
                viewer,
                team.id(),
                said.entrySet().stream()
                        .map(e -> change(e.getKey(), e.getValue()))
                        .toList()));
    }

    @Test
    void nobody_but_who_codes_or_leads_says_a_strand_and_nobody_outside_reads_one_not_by_the_database_either() {
        Change mine = change("Voices", Strand.QUANTITATIVE);
        for (Viewer other : List.of(team.ben(), team.stranger())) {
            assertThat(strands.say(other, team.id(), List.of(mine))).isInstanceOf(Answer.NotThere.class);
            assertThatThrownBy(() -> acting.doAs(
                            other,
                            () -> store.say(
                                    team.id(), mine.study(), mine.is(), Optional.empty(), other.seat(), Instant.EPOCH)))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> acting.doAs(
                        team.ada(),
                        () -> store.say(
                                team.id(),
                                mine.study(),
                                mine.is(),
                                Optional.empty(),
                                team.lead().seat(),
                                Instant.EPOCH)))
                .as("in the name of somebody else")
                .isInstanceOf(RuntimeException.class);
        say(team.ada(), Map.of("Voices", Strand.QUALITATIVE));
        assertThat(strands.all(team.stranger(), team.id())).isEmpty();
        assertThat(acting.as(team.stranger(), () -> store.said(team.id()))).isEmpty();
        assertThat(strands.all(team.ben(), team.id()))
                .extracting(Stranded::strand)
                .contains(Strand.QUALITATIVE);
    }

    @Test
    void a_study_of_another_synthesis_is_not_there() {
        SmallReview.Team other = withReports();
        UUID theirs = studies.all(other.lead(), other.id()).getFirst().id();
        assertThat(strands.say(
                        team.lead(), team.id(), List.of(new Change(theirs, Strand.NOT_SAID, Strand.QUALITATIVE))))
                .isInstanceOf(Answer.NotThere.class);
        assertThatThrownBy(() -> acting.doAs(
                        team.lead(),
                        () -> store.say(
                                team.id(),
                                theirs,
                                Strand.QUALITATIVE,
                                Optional.empty(),
                                team.lead().seat(),
                                Instant.EPOCH)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_tool_proposes_a_strand_and_only_a_person_says_it() {
        UUID report = of("Figures").study().reports().getFirst();
        assertThat(of("Figures").proposal()).isEmpty();
        SmallReview.done(appraising.choose(team.ada(), team.id(), report, "mmat-2018.randomised"));
        assertThat(of("Figures").proposal().orElseThrow())
                .isEqualTo(new Strands.Proposal(
                        Strand.QUANTITATIVE,
                        tools.find("mmat-2018.randomised").orElseThrow().name()));
        assertThat(of("Figures").strand()).isEqualTo(Strand.NOT_SAID);
        assertThat(of("Figures").said()).isEmpty();
        say(team.tess(), Map.of("Figures", Strand.MIXED));
        assertThat(of("Figures").strand()).isEqualTo(Strand.MIXED);
        assertThat(of("Figures").said().orElseThrow().by())
                .isEqualTo(team.tess().seat());
        assertThat(of("Figures").open()).as("said: nothing is open").isEmpty();
        SmallReview.done(appraising.choose(team.ada(), team.id(), report, "mmat-2018.qualitative"));
        assertThat(of("Figures").strand()).as("another tool changes nothing").isEqualTo(Strand.MIXED);
    }

    @Test
    void
            two_reports_appraised_for_different_designs_propose_a_mixed_study_and_a_tool_for_any_design_proposes_nothing() {
        Study voices = of("Voices").study();
        Study figures = of("Figures").study();
        SmallReview.done(
                appraising.choose(team.ada(), team.id(), voices.reports().getFirst(), "jbi-style-qualitative"));
        SmallReview.done(
                appraising.choose(team.ada(), team.id(), figures.reports().getFirst(), "rob-2"));
        SmallReview.done(studies.join(team.ada(), team.id(), figures.id(), voices.id(), "One sample"));
        assertThat(of("Voices").proposal().orElseThrow().strand()).isEqualTo(Strand.MIXED);
        SmallReview.done(appraising.choose(
                team.ada(), team.id(), of("Both").study().reports().getFirst(), "aacods"));
        assertThat(of("Both").proposal()).isEmpty();
        assertThat(StrandProposals.BY_TOOL.keySet())
                .allSatisfy(key -> assertThat(tools.find(key)).as(key).isPresent());
    }

    @Test
    void who_said_what_and_when_stands_in_the_trail_and_can_be_taken_back() {
        say(team.ada(), Map.of("Voices", Strand.QUALITATIVE, "Both", Strand.MIXED));
        say(team.tess(), Map.of("Voices", Strand.NOT_SAID));
        say(team.tess(), Map.of("Both", Strand.MIXED));
        assertThat(of("Voices").strand()).isEqualTo(Strand.NOT_SAID);
        List<String> did = deeds.all(team.ben(), team.id(), Deeds.Asked.ALL).stream()
                .filter(d -> d.kind() == Deed.Kind.STRAND)
                .map(Deed::words)
                .toList();
        assertThat(did)
                .hasSize(3)
                .startsWith("Took back the strand of the study “Voices”.")
                .contains(
                        "Said that the study “Voices” is qualitative.",
                        "Said that the study “Both” is mixed, so it belongs to both strands.");
        assertThat(deeds.all(team.ben(), team.id(), Deeds.Asked.ALL))
                .filteredOn(d -> d.kind() == Deed.Kind.STRAND)
                .extracting(d -> d.by().orElseThrow())
                .containsExactly(
                        team.tess().seat(), team.ada().seat(), team.ada().seat());
    }

    @Test
    void what_somebody_else_said_meanwhile_is_not_written_over_unseen() {
        Change first = change("Voices", Strand.QUALITATIVE);
        Change second = change("Voices", Strand.MIXED);
        Change same = change("Voices", Strand.QUALITATIVE);
        SmallReview.done(strands.say(team.ada(), team.id(), List.of(first)));
        assertThat(strands.say(team.tess(), team.id(), List.of(second, change("Both", Strand.MIXED))))
                .isEqualTo(new Answer.Refused<>(WhyNot.STRAND_CHANGED_MEANWHILE));
        assertThat(strands.changedMeanwhile(team.tess(), team.id(), List.of(second)))
                .containsExactly(second.study());
        assertThat(of("Both").strand()).as("nothing of it was written").isEqualTo(Strand.NOT_SAID);
        assertThat(SmallReview.done(strands.say(team.tess(), team.id(), List.of(same))))
                .as("both say the same")
                .isZero();
    }

    @Test
    void one_review_two_publications_with_different_studies_and_one_shared_search() {
        say(team.ada(), Map.of("Voices", Strand.QUALITATIVE, "Figures", Strand.QUANTITATIVE, "Both", Strand.MIXED));
        SmallReview.done(releases.freeze(team.lead(), team.id(), "For two publications"));
        PublishedPart words = part(Covers.QUALITATIVE);
        PublishedPart numbers = part(Covers.QUANTITATIVE);
        assertThat(labels(words)).containsExactlyInAnyOrder("Voices", "Both");
        assertThat(labels(numbers)).containsExactlyInAnyOrder("Figures", "Both");
        PrismaFlow one = words.flow();
        PrismaFlow other = numbers.flow();
        assertThat(one.sources()).isEqualTo(other.sources()).isNotEmpty();
        for (Box box : Box.values()) {
            if (!box.ofPublication()) {
                assertThat(one.at(box)).as(box.name()).isEqualTo(other.at(box));
            }
        }
        assertThat(one.known(Box.STUDIES_INCLUDED)).isEqualTo(3);
        assertThat(one.known(Box.STUDIES_HERE)).isEqualTo(2);
        assertThat(one.known(Box.STUDIES_ELSEWHERE)).isEqualTo(1);
        assertThat(one.known(Box.REPORTS_HERE)).isEqualTo(2);
        Giving.Said said = new Giving.Said(
                1,
                "A line",
                "Plain",
                List.of(),
                "",
                List.of("A. Lind"),
                "P",
                "CC0",
                Map.of(),
                Map.of(),
                Optional.empty(),
                "");
        assertThat(new ToTheBank(
                                releases.open(team.lead(), team.id(), 1).orElseThrow(),
                                said,
                                publications.all(team.lead(), team.id()),
                                Map.of(),
                                Map.of(),
                                Optional.empty())
                        .content()
                        .facts())
                .extracting(EvidenceContent.Fact::value)
                .anySatisfy(v -> assertThat(v).contains("The qualitative strand: 2 of 3 studies in the review."))
                .anySatisfy(v -> assertThat(v).contains("The quantitative strand: 2 of 3 studies in the review."));
    }

    private PublishedPart part(Covers covers) {
        UUID made = SmallReview.done(publications.list(
                team.lead(), team.id(), PublishingTest.told(1, covers, covers.name(), Optional.empty())));
        List<Publication> all = publications.all(team.ben(), team.id());
        return Optional.ofNullable(
                        publications.parts(team.ben(), team.id(), all).get(made))
                .orElseThrow();
    }

    private static List<String> labels(PublishedPart part) {
        return part.studies().stream().map(ReleaseContent.Studied::label).toList();
    }

    @Test
    void a_publication_of_a_strand_without_a_study_is_refused_and_so_is_one_that_says_nothing() {
        say(team.ada(), Map.of("Voices", Strand.QUALITATIVE));
        SmallReview.done(releases.freeze(team.lead(), team.id(), "One strand"));
        for (Covers covers : List.of(Covers.QUANTITATIVE, Covers.NOT_SAID)) {
            assertThat(publications.list(
                            team.lead(), team.id(), PublishingTest.told(1, covers, "One", Optional.empty())))
                    .isEqualTo(new Answer.Refused<>(WhyNot.NO_STUDY_OF_STRAND));
        }
        say(team.ada(), Map.of("Figures", Strand.QUANTITATIVE));
        assertThat(publications.list(
                        team.lead(), team.id(), PublishingTest.told(1, Covers.QUANTITATIVE, "One", Optional.empty())))
                .as("a frozen release does not learn of it")
                .isEqualTo(new Answer.Refused<>(WhyNot.NO_STUDY_OF_STRAND));
        assertThat(labels(part(Covers.QUALITATIVE))).containsExactly("Voices");
        assertThat(labels(part(Covers.WHOLE))).hasSize(3);
    }

    @Test
    void a_release_freezes_the_strands_and_a_change_of_one_shows_in_the_difference_alone() {
        say(team.ada(), Map.of("Voices", Strand.QUALITATIVE));
        SmallReview.done(releases.freeze(team.lead(), team.id(), "Before"));
        say(team.tess(), Map.of("Voices", Strand.MIXED));
        assertThat(releases.open(team.ben(), team.id(), 1)
                        .orElseThrow()
                        .content()
                        .studies())
                .filteredOn(s -> s.label().equals("Voices"))
                .extracting(ReleaseContent.Studied::strand)
                .containsExactly(Strand.QUALITATIVE);
        ReleaseDifference now = releases.difference(team.ben(), team.id(), 1, 0).orElseThrow();
        assertThat(now.nothing()).isFalse();
        assertThat(now.studies()).singleElement().satisfies(change -> {
            assertThat(change.before().orElseThrow().strand()).isEqualTo(Strand.QUALITATIVE);
            assertThat(change.after().orElseThrow().strand()).isEqualTo(Strand.MIXED);
        });
        SmallReview.done(releases.freeze(team.lead(), team.id(), "After"));
        assertThat(releases.difference(team.ben(), team.id(), 1, 2)
                        .orElseThrow()
                        .studies())
                .hasSize(1);
        assertThat(releases.difference(team.ben(), team.id(), 2, 0)
                        .orElseThrow()
                        .nothing())
                .isTrue();
    }
}
