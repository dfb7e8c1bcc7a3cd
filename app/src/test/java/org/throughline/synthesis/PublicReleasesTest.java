package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.ReleasesInPublic;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Releases that everybody can open: what was never made public is for a stranger not there, and that comes first. */
@ThroughlineTest
class PublicReleasesTest {
    private static final String QUOTATION = "They waited until I had said it.";

    @Autowired
    SmallReview review;

    @Autowired
    Coding coding;

    @Autowired
    Findings findings;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Strands strands;

    @Autowired
    Releases releases;

    @Autowired
    PublicReleases inPublic;

    @Autowired
    PublicReleaseStore store;

    @Autowired
    ReleaseStore whole;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Updating updating;

    private SmallReview.Team team;
    private final Viewer anybody = Viewer.service(Purpose.PUBLIC, LocalDate.of(2026, 11, 27));

    @BeforeEach
    void a_release_with_a_finding_is_frozen() {
        team = review.team();
        review.takeIn(team, review.search(team, "A", 3), "a.ris", SmallReview.file("Voices", "Figures", "Neither"));
        review.bothScreen(team, Stage.TITLE_ABSTRACT, title -> !title.equals("Neither"));
        review.haveAndRead(team, _ -> true);
        UUID report = fullTexts.included(team.ada(), team.id()).getFirst().id();
        UUID extract = SmallReview.done(coding.extract(team.ada(), team.id(), report, QUOTATION, "parent", "7"));
        coding.code(team.ada(), team.id(), extract, "being heard", "A memo of mine");
        UUID theme = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.ANALYTICAL, "Waiting", ""));
        UUID under = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.DESCRIPTIVE, "Time", ""));
        coding.place(team.ada(), team.id(), "being heard", under, "it is about time");
        coding.place(team.ada(), team.id(), under.toString(), theme, "it is about waiting");
        findings.add(team.lead(), team.id(), SmallReview.finding(theme, "Wait, and be told.", Confidence.LOW));
        Strands.Stranded one = strands.all(team.ada(), team.id()).getFirst();
        SmallReview.done(strands.say(
                team.ada(), team.id(), List.of(new Strands.Change(one.study().id(), Strand.NOT_SAID, Strand.MIXED))));
        SmallReview.done(releases.freeze(team.lead(), team.id(), "For Mabel Secretly"));
    }

    private PublicReleases.Found.Shown shown() {
        return (PublicReleases.Found.Shown) inPublic.open(team.id(), 1).orElseThrow();
    }

    private void show() {
        SmallReview.done(inPublic.show(team.lead(), team.id(), 1, List.of("A. Lind", "M. Okafor")));
    }

    @Test
    void a_release_that_was_never_made_public_is_not_there_for_a_stranger_by_the_database_either() {
        assertThat(inPublic.open(team.id(), 1)).isEmpty();
        assertThat(inPublic.find(team.id().value(), 1)).isEmpty();
        assertThat(acting.as(anybody, () -> whole.text(team.id(), 1))).isEmpty();
        assertThat(acting.as(anybody, () -> store.shown(team.id(), 1))).isEmpty();
        assertThat(inPublic.asSeen(team.stranger(), team.id(), 1, List.of())).isEmpty();
        show();
        assertThat(acting.as(anybody, () -> whole.text(team.id(), 1)))
                .as("the whole release stays with the team")
                .isEmpty();
        assertThat(inPublic.open(team.id(), 2)).isEmpty();
        assertThat(acting.as(team.stranger(), () -> store.shown(team.id(), 1)))
                .as("not by a seat of somebody else")
                .isEmpty();
    }

    @Test
    void nobody_but_who_leads_makes_one_public_or_takes_it_back_and_the_database_refuses_too() {
        for (Viewer other : List.of(team.ada(), team.tess(), team.ben(), team.stranger(), anybody)) {
            assertThat(inPublic.show(other, team.id(), 1, List.of("Me"))).isInstanceOf(Answer.NotThere.class);
            assertThatThrownBy(() -> acting.doAs(
                            other,
                            () -> store.show(
                                    team.id(),
                                    1,
                                    new PublicReleaseStore.Shown(1, "{}", ReleaseText.sha256("{}"), Instant.EPOCH),
                                    other.seat())))
                    .isInstanceOf(RuntimeException.class);
        }
        show();
        for (Viewer other : List.of(team.ada(), team.stranger(), anybody)) {
            assertThat(inPublic.end(other, team.id(), 1, "Mine")).isInstanceOf(Answer.NotThere.class);
            assertThatThrownBy(() -> acting.doAs(
                            other,
                            () -> store.end(
                                    team.id(),
                                    1,
                                    new PublicReleaseStore.Ended(1, Instant.EPOCH, "Mine", Instant.EPOCH),
                                    other.seat())))
                    .isInstanceOf(RuntimeException.class);
        }
        for (String statement : List.of(
                "UPDATE synthesis.public_release SET content = '{}' WHERE synthesis_id = :id",
                "DELETE FROM synthesis.public_end WHERE synthesis_id = :id")) {
            assertThatThrownBy(() -> acting.doAs(
                            team.lead(),
                            () -> jdbc.sql(statement)
                                    .param("id", team.id().value())
                                    .update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(shown().release().authors()).containsExactly("A. Lind", "M. Okafor");
    }

    @Test
    void everybody_reads_studies_strands_findings_and_flow_and_no_name_quotation_or_abstract() throws Exception {
        show();
        PublicReleases.Found.Shown shown = shown();
        PublicRelease release = shown.release();
        assertThat(release.studies()).extracting(PublicRelease.Included::strand).contains(Strand.MIXED);
        assertThat(release.studies())
                .allSatisfy(s -> assertThat(s.reports())
                        .isNotEmpty()
                        .allSatisfy(r -> assertThat(r.container()).isEqualTo("A journal")));
        assertThat(release.numbers().in(Box.STUDIES_INCLUDED)).isEqualTo(2);
        assertThat(release.findings()).singleElement().satisfies(f -> {
            assertThat(f.words()).isEqualTo("Wait, and be told.");
            assertThat(f.quotations()).isEqualTo(1);
            assertThat(f.reports()).isEqualTo(1);
        });
        assertThat(release.sha256())
                .isEqualTo(releases.all(team.lead(), team.id()).getFirst().sha256());
        ReleaseContent all =
                releases.open(team.lead(), team.id(), 1).orElseThrow().content();
        assertThat(all.by()).isNotBlank();
        assertThat(shown.text())
                .doesNotContain(QUOTATION, "A memo of mine", "Mabel Secretly", "being heard", all.by())
                .doesNotContain(
                        "\"searcher\"",
                        "\"readings\"",
                        "\"abstractText\"",
                        team.ada().seat().value().toString());
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(shown.text().getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(shown.sha256());
        assertThat(shown.same()).isTrue();
        assertThat(PublicText.of(release)).as("read and written again").isEqualTo(shown.text());
    }

    @Test
    void everybody_reads_which_earlier_review_the_flow_sets_apart_and_not_why_the_team_says_so() {
        show();
        assertThat(shown().text()).as("of none").doesNotContain("updates");
        String citation = "Bright A, Eze B (2016). An invented review. doi.org/10.5555/invented.2016";
        SmallReview.done(updating.say(
                team.lead(),
                team.id(),
                0,
                new EarlierReview.Published(citation, OptionalInt.of(12), OptionalInt.empty()),
                "Mabel Secretly told us"));
        SmallReview.done(releases.freeze(team.lead(), team.id(), "The update"));
        SmallReview.done(inPublic.show(team.lead(), team.id(), 2, List.of("A. Lind")));
        PublicReleases.Found.Shown update =
                (PublicReleases.Found.Shown) inPublic.open(team.id(), 2).orElseThrow();
        assertThat(update.release().updates()).containsExactly(new PublicRelease.Earlier(0, citation));
        assertThat(update.text()).contains(citation).doesNotContain("Mabel Secretly");
        assertThat(PublicText.read(shown().text()).updates())
                .as("made before it was told")
                .isEmpty();
    }

    @Test
    void what_whoever_leads_looks_at_first_is_what_everybody_then_reads() {
        PublicRelease before = inPublic.asSeen(team.lead(), team.id(), 1, List.of("A. Lind", "M. Okafor"))
                .orElseThrow();
        show();
        assertThat(shown().release()).isEqualTo(before);
    }

    @Test
    void one_that_was_taken_back_says_so_and_nothing_more_and_can_be_shown_again() {
        show();
        assertThat(inPublic.show(team.lead(), team.id(), 1, List.of("Twice")))
                .isEqualTo(new Answer.Refused<>(WhyNot.PUBLIC_ALREADY));
        SmallReview.done(inPublic.end(team.lead(), team.id(), 1, "A study was retracted."));
        assertThat(inPublic.open(team.id(), 1).orElseThrow())
                .isInstanceOfSatisfying(
                        PublicReleases.Found.Withdrawn.class,
                        w -> assertThat(w.why()).isEqualTo("A study was retracted."));
        assertThat(acting.as(anybody, () -> store.shown(team.id(), 1)))
                .as("its text is gone for everybody, by the database")
                .isEmpty();
        assertThat(inPublic.find(team.id().value(), 1).map(ReleasesInPublic.Place::withdrawn))
                .isEqualTo(Optional.of(true));
        assertThat(inPublic.end(team.lead(), team.id(), 1, "Again")).isEqualTo(new Answer.Refused<>(WhyNot.NOT_PUBLIC));
        SmallReview.done(inPublic.show(team.lead(), team.id(), 1, List.of("A. Lind")));
        assertThat(shown().release().authors()).containsExactly("A. Lind");
        assertThat(inPublic.find(team.id().value(), 1).map(ReleasesInPublic.Place::withdrawn))
                .isEqualTo(Optional.of(false));
    }

    @Test
    void a_release_that_is_not_there_and_one_of_another_team_are_not_made_public() {
        assertThat(inPublic.show(team.lead(), team.id(), 7, List.of("Me"))).isInstanceOf(Answer.NotThere.class);
        assertThat(inPublic.end(team.lead(), team.id(), 1, "Never shown")).isInstanceOf(Answer.NotThere.class);
        SmallReview.Team other = review.team();
        assertThat(inPublic.show(other.lead(), team.id(), 1, List.of("Me"))).isInstanceOf(Answer.NotThere.class);
    }
}
