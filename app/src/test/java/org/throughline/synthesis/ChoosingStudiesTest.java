package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.ChoosingStudies.Change;

/** Which studies a publication reports, one by one: who may not choose comes before who may. */
@ThroughlineTest
class ChoosingStudiesTest {
    @Autowired
    SmallReview review;

    @Autowired
    Strands strands;

    @Autowired
    Studies studies;

    @Autowired
    Releases releases;

    @Autowired
    Publishing publications;

    @Autowired
    PublicReleases inPublic;

    @Autowired
    ChoosingStudies choosing;

    @Autowired
    StudyChoiceStore store;

    @Autowired
    PublicationStore published;

    @Autowired
    Syntheses syntheses;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Acting acting;

    private SmallReview.Team team;
    private UUID early;
    private UUID late;

    @BeforeEach
    void two_papers_stand_on_one_release_of_four_studies() {
        team = withReports();
        say(Map.of("Voices", Strand.QUALITATIVE, "Figures", Strand.QUANTITATIVE, "Both", Strand.MIXED));
        SmallReview.done(releases.freeze(team.lead(), team.id(), "For two papers"));
        early = listed(1, Covers.WHOLE, "Early years", Optional.empty());
        late = listed(1, Covers.WHOLE, "After sixteen", Optional.empty());
    }

    private SmallReview.Team withReports() {
        SmallReview.Team made = review.team();
        review.takeIn(
                made, review.search(made, "A", 4), "a.ris", SmallReview.file("Voices", "Figures", "Both", "Neither"));
        review.bothScreen(made, Stage.TITLE_ABSTRACT, _ -> true);
        review.haveAndRead(made, _ -> true);
        return made;
    }

    private void say(Map<String, Strand> said) {
        SmallReview.done(strands.say(
                team.ada(),
                team.id(),
                strands.all(team.ada(), team.id()).stream()
                        .filter(o -> said.containsKey(o.study().label()))
                        .map(o -> new Strands.Change(
                                o.study().id(),
                                o.strand(),
                                said.getOrDefault(o.study().label(), Strand.NOT_SAID)))
                        .toList()));
    }

    private UUID listed(int release, Covers covers, String title, Optional<UUID> replaces) {
        return SmallReview.done(
                publications.list(team.lead(), team.id(), PublishingTest.told(release, covers, title, replaces)));
    }

    private Set<UUID> ids(String... labels) {
        Set<String> wanted = Set.of(labels);
        return studies.all(team.lead(), team.id()).stream()
                .filter(s -> wanted.contains(s.label()))
                .map(Study::id)
                .collect(Collectors.toSet());
    }

    private Change in(String... labels) {
        return new Change(ids(labels), Set.of());
    }

    private Change out(String... labels) {
        return new Change(Set.of(), ids(labels));
    }

    private int choose(UUID publication, Change change) {
        return SmallReview.done(choosing.change(team.lead(), team.id(), publication, change));
    }

    private Publication standing(UUID publication) {
        return publications.all(team.ben(), team.id()).stream()
                .filter(p -> p.id().equals(publication))
                .findFirst()
                .orElseThrow();
    }

    private PublishedPart part(UUID publication) {
        Publication p = standing(publication);
        return Optional.ofNullable(
                        publications.parts(team.ben(), team.id(), List.of(p)).get(publication))
                .orElseThrow();
    }

    private static List<String> labels(List<ReleaseContent.Studied> studies) {
        return studies.stream().map(ReleaseContent.Studied::label).sorted().toList();
    }

    @Test
    void nobody_but_who_leads_chooses_and_nobody_outside_the_team_reads_a_choice_not_by_the_database_either() {
        choose(early, in("Voices"));
        for (Viewer other : List.of(team.ada(), team.ben(), team.tess(), team.stranger())) {
            assertThat(choosing.open(other, team.id(), early)).isEmpty();
            assertThat(choosing.change(other, team.id(), early, in("Figures"))).isInstanceOf(Answer.NotThere.class);
            assertThat(choosing.all(other, team.id(), early)).isInstanceOf(Answer.NotThere.class);
            assertThatThrownBy(() -> acting.doAs(
                            other, () -> store.add(team.id(), early, StudyChoice.ALL, other.seat(), Instant.EPOCH)))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> acting.doAs(
                        team.ada(),
                        () -> store.add(
                                team.id(), early, StudyChoice.ALL, team.lead().seat(), Instant.EPOCH)))
                .as("in the name of somebody else")
                .isInstanceOf(RuntimeException.class);
        assertThat(acting.as(team.stranger(), () -> published.standing(team.id())))
                .isEmpty();
        assertThat(acting.as(team.stranger(), () -> published.every(team.id()))).isEmpty();
        assertThat(labels(part(early).studies())).containsExactly("Voices");
    }

    @Test
    void a_study_or_a_publication_of_another_review_is_not_there() {
        SmallReview.Team other = withReports();
        Set<UUID> theirs =
                studies.all(other.lead(), other.id()).stream().map(Study::id).collect(Collectors.toSet());
        assertThat(choosing.change(team.lead(), team.id(), early, new Change(theirs, Set.of())))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(choosing.change(other.lead(), other.id(), early, new Change(theirs, Set.of())))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(choosing.open(other.lead(), other.id(), early)).isEmpty();
        assertThatThrownBy(() -> acting.doAs(
                        team.lead(),
                        () -> store.add(
                                team.id(),
                                early,
                                new StudyChoice.These(theirs),
                                team.lead().seat(),
                                Instant.EPOCH)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void who_does_not_lead_has_no_page_to_choose_on_and_nothing_to_send() {
        String at = "/synthesis/" + team.id() + "/publications/" + early + "/choose";
        String own = "/synthesis/" + team.id() + "/studies/strands";
        AtABrowser ada = new AtABrowser(application, team.ada());
        Map<String, List<String>> take =
                Map.of("take", ids("Voices").stream().map(UUID::toString).toList());
        assertThat(ada.open(at).status()).isEqualTo(404);
        assertThat(ada.send(at, AtABrowser.hidden(ada.open(own).html(), own), take)
                        .status())
                .as("a coder, with a form that is theirs")
                .isEqualTo(404);
        for (Viewer other : List.of(team.tess(), team.stranger())) {
            assertThat(new AtABrowser(application, other).open(at).status()).isEqualTo(404);
        }
        AtABrowser stranger = new AtABrowser(application, team.stranger());
        assertThat(stranger.open("/synthesis/" + team.id() + "/publications/" + early + "/references?format=RIS")
                        .status())
                .isEqualTo(404);
        assertThat(part(early).choice()).isEqualTo(StudyChoice.ALL);
    }

    @Test
    void a_form_that_is_sent_twice_chooses_once_and_one_without_a_tick_says_so() {
        String at = "/synthesis/" + team.id() + "/publications/" + early + "/choose";
        AtABrowser lead = new AtABrowser(application, team.lead());
        AtABrowser.Answer none = lead.fillIn(at, Map.of("do", List.of("save")));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Tick at least one study", "It reports all 4 studies that it can");
        Map<String, String> form = AtABrowser.hidden(lead.open(at).html(), at);
        Map<String, List<String>> take = Map.of(
                "take", ids("Voices", "Figures").stream().map(UUID::toString).toList());
        assertThat(lead.send(at, form, take).goTo()).startsWith(at);
        choose(early, out("Figures"));
        assertThat(lead.send(at, form, take).goTo()).startsWith(at);
        assertThat(labels(part(early).studies())).containsExactly("Voices");
        assertThat(lead.open(at).text()).contains("It reports 1 of 4 studies: those that are ticked.");
        lead.fillIn(at, Map.of("do", List.of("again")));
        assertThat(part(early).choice()).isEqualTo(StudyChoice.ALL);
    }

    @Test
    void a_publication_reports_all_of_its_strand_until_somebody_chooses_and_then_those_and_no_others() {
        assertThat(labels(part(early).studies())).hasSize(4);
        assertThat(choose(early, in("Voices", "Figures"))).isEqualTo(2);
        assertThat(choose(early, new Change(ids("Both"), ids("Voices")))).isEqualTo(2);
        PublishedPart part = part(early);
        assertThat(labels(part.studies())).containsExactly("Both", "Figures");
        assertThat(labels(part.outside())).containsExactly("Neither", "Voices");
        PrismaFlow flow = part.flow();
        assertThat(flow.known(Box.STUDIES_INCLUDED)).isEqualTo(4);
        assertThat(flow.known(Box.STUDIES_HERE)).isEqualTo(2);
        assertThat(flow.known(Box.STUDIES_ELSEWHERE)).isEqualTo(2);
        assertThat(flow.known(Box.REPORTS_HERE)).isEqualTo(2);
        assertThat(labels(part(late).studies())).as("the other paper").hasSize(4);
        assertThat(SmallReview.done(choosing.all(team.lead(), team.id(), early)))
                .isEqualTo(4);
        assertThat(part(early).choice()).isEqualTo(StudyChoice.ALL);
    }

    @Test
    void no_publication_is_left_without_a_study_and_a_study_outside_its_strand_cannot_be_chosen() {
        assertThat(choosing.change(team.lead(), team.id(), early, new Change(Set.of(), Set.of())))
                .isEqualTo(new Answer.Refused<>(WhyNot.NO_STUDY_CHOSEN));
        choose(early, in("Voices"));
        assertThat(choosing.change(team.lead(), team.id(), early, out("Voices")))
                .isEqualTo(new Answer.Refused<>(WhyNot.NO_STUDY_CHOSEN));
        assertThat(labels(part(early).studies())).containsExactly("Voices");
        UUID words = listed(1, Covers.QUALITATIVE, "Words", Optional.empty());
        assertThat(choosing.change(team.lead(), team.id(), words, in("Figures")))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(choose(words, in("Both"))).isEqualTo(1);
        assertThat(part(words).chosenElsewhere()).isZero();
    }

    @Test
    void each_choice_stands_in_the_trail_once_with_its_studies() {
        choose(early, in("Voices", "Figures"));
        choose(early, in("Voices", "Figures"));
        choose(early, out("Voices"));
        SmallReview.done(choosing.all(team.lead(), team.id(), early));
        SmallReview.done(choosing.all(team.lead(), team.id(), early));
        List<String> said = syntheses.trail(team.ben(), team.id()).stream()
                .map(Syntheses.Step::what)
                .filter(what -> what.contains("Early years") && !what.startsWith("Listed"))
                .toList();
        assertThat(said)
                .containsExactlyInAnyOrder(
                        "Chose the studies of the publication “Early years”: 2 of 4. In: “Figures”, “Voices”.",
                        "Chose the studies of the publication “Early years”: 1 of 4. Out: “Voices”.",
                        "The publication “Early years” reports all 4 studies again: All of the review: every included study");
    }

    @Test
    void a_correction_keeps_the_chosen_studies_and_is_refused_where_none_of_them_would_be_left() {
        choose(early, in("Voices"));
        UUID corrected = listed(1, Covers.WHOLE, "The early years", Optional.of(early));
        assertThat(labels(part(corrected).studies())).containsExactly("Voices");
        assertThat(choosing.change(team.lead(), team.id(), early, in("Both")))
                .as("what was corrected stands no longer")
                .isInstanceOf(Answer.NotThere.class);
        assertThat(publications.list(
                        team.lead(),
                        team.id(),
                        PublishingTest.told(1, Covers.QUANTITATIVE, "Numbers", Optional.of(corrected))))
                .isEqualTo(new Answer.Refused<>(WhyNot.NO_CHOSEN_STUDY_LEFT));
        choose(corrected, in("Both"));
        UUID numbers = listed(1, Covers.QUANTITATIVE, "Numbers", Optional.of(corrected));
        assertThat(labels(part(numbers).studies())).containsExactly("Both");
        assertThat(part(numbers).chosenElsewhere()).isEqualTo(1);
    }

    @Test
    void it_is_told_which_studies_are_in_no_publication_and_which_in_two() {
        choose(early, in("Voices", "Both"));
        choose(late, in("Both", "Figures"));
        List<Publication> all = publications.all(team.ben(), team.id());
        StudiesShared shared = new StudiesShared(part(early).release(), all);
        assertThat(labels(shared.inNone())).containsExactly("Neither");
        assertThat(shared.inSeveral()).singleElement().satisfies(reported -> {
            assertThat(reported.study().label()).isEqualTo("Both");
            assertThat(reported.titles()).containsExactly("After sixteen", "Early years");
        });
        Map<UUID, List<String>> reportedIn = publications.reportedIn(team.ben(), team.id());
        assertThat(reportedIn.get(ids("Voices").iterator().next())).containsExactly("Early years");
        assertThat(reportedIn).doesNotContainKeys(ids("Neither").iterator().next());
        assertThat(publications.reportedIn(team.stranger(), team.id())).isEmpty();
    }

    @Test
    void the_difference_of_two_releases_tells_which_study_moved_from_one_paper_to_the_other() {
        choose(early, in("Voices", "Both"));
        choose(late, in("Figures", "Neither"));
        SmallReview.done(releases.freeze(team.lead(), team.id(), "After the reviewers"));
        UUID earlyNow = listed(2, Covers.WHOLE, "The early years", Optional.of(early));
        UUID lateNow = listed(2, Covers.WHOLE, "After sixteen", Optional.of(late));
        ReleaseDifference between =
                releases.difference(team.ben(), team.id(), 1, 2).orElseThrow();
        assertThat(publications.moved(team.ben(), team.id(), between))
                .as("a new title is no move")
                .isEmpty();
        choose(earlyNow, out("Both"));
        choose(lateNow, new Change(ids("Both"), ids("Neither")));
        assertThat(publications.moved(team.ben(), team.id(), between))
                .containsExactlyInAnyOrder(
                        new MovedStudies.Moved("Both", List.of("The early years"), List.of("After sixteen")),
                        new MovedStudies.Moved("Neither", List.of("After sixteen"), List.of()))
                .extracting(MovedStudies.Moved::words)
                .containsExactlyInAnyOrder(
                        "“Both”: before in “The early years”, now in “After sixteen”",
                        "“Neither”: before in “After sixteen”, now in no publication");
        assertThat(publications.moved(
                        team.ben(),
                        team.id(),
                        releases.difference(team.ben(), team.id(), 2, 0).orElseThrow()))
                .as("nothing is published on how it stands now")
                .isEmpty();
        assertThat(publications.moved(team.stranger(), team.id(), between)).isEmpty();
    }

    @Test
    void what_is_made_public_and_what_goes_to_the_bank_tell_the_chosen_studies() {
        choose(early, in("Voices"));
        SmallReview.done(inPublic.show(team.lead(), team.id(), 1, List.of("A. Lind")));
        PublicReleases.Found.Shown shown =
                (PublicReleases.Found.Shown) inPublic.open(team.id(), 1).orElseThrow();
        assertThat(shown.release().publications()).anySatisfy(p -> {
            assertThat(p.title()).isEqualTo("Early years");
            assertThat(p.studies()).isEqualTo(1);
            assertThat(p.reports()).isEqualTo("Studies of the review, chosen one by one");
        });
        assertThat(shown.release().studies())
                .filteredOn(s -> s.publications().contains("Early years"))
                .extracting(PublicRelease.Included::label)
                .containsExactly("Voices");
        choose(early, in("Both"));
        assertThat(((PublicReleases.Found.Shown) inPublic.open(team.id(), 1).orElseThrow()).text())
                .as("what is public stays as it was shown")
                .isEqualTo(shown.text());
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
                .anySatisfy(v -> assertThat(v)
                        .contains("Early years", "Studies of the review, chosen one by one: 2 of 4 studies"))
                .anySatisfy(v -> assertThat(v).contains("After sixteen").doesNotContain("chosen"));
    }

    @Test
    void a_public_text_of_before_is_read_and_stays_as_it_was() {
        SmallReview.done(inPublic.show(team.lead(), team.id(), 1, List.of()));
        String now = ((PublicReleases.Found.Shown) inPublic.open(team.id(), 1).orElseThrow()).text();
        String text = now.replaceAll("\"publications\":\\[\"[^]]*],", "");
        assertThat(text).isNotEqualTo(now);
        assertThat(text).doesNotContain("\"chosen\"");
        assertThat(PublicText.read(text).studies())
                .allSatisfy(s -> assertThat(s.publications()).isEmpty());
        assertThat(PublicText.of(PublicText.read(text))).isEqualTo(text);
    }
}
