package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;

/** A release opens for ever as it was; what has changed since can be told. Who may not comes before who may. */
@ThroughlineTest
class ReleasesTest {
    @Autowired
    SmallReview review;

    @Autowired
    Searching searching;

    @Autowired
    Deduplicating deduplicating;

    @Autowired
    Coding coding;

    @Autowired
    Findings findings;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Releases releases;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    private SmallReview.Team team;

    @BeforeEach
    void team() {
        team = review.team();
    }

    @Test
    void only_the_lead_freezes_and_nobody_outside_the_team_opens_a_release() {
        assertThat(releases.freeze(team.ada(), team.id(), "mine")).isInstanceOf(Answer.NotThere.class);
        assertThat(releases.freeze(team.stranger(), team.id(), "mine")).isInstanceOf(Answer.NotThere.class);
        Release made = freeze("first");
        assertThat(releases.open(team.stranger(), team.id(), made.number())).isEmpty();
        assertThat(releases.all(team.stranger(), team.id())).isEmpty();
        assertThat(releases.difference(team.stranger(), team.id(), 1, 0)).isEmpty();
        assertThat(releases.open(team.ben(), team.id(), made.number())).isPresent();
        assertThat(releases.open(team.ben(), team.id(), 2)).isEmpty();
    }

    @Test
    void nobody_can_change_or_remove_a_release_not_in_the_database_either() {
        freeze("first");
        for (String statement : List.of(
                "UPDATE synthesis.release SET why = 'other' WHERE synthesis_id = :id",
                "DELETE FROM synthesis.release WHERE synthesis_id = :id")) {
            assertThatThrownBy(() -> acting.doAs(
                            team.lead(),
                            () -> jdbc.sql(statement)
                                    .param("id", team.id().value())
                                    .update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> acting.doAs(
                        team.lead(),
                        () -> jdbc.sql(ReleaseStore.FREEZE)
                                .param("synthesis", team.id().value())
                                .param("number", 2)
                                .param("why", "forged")
                                .param("content", "{}")
                                .param("sha256", "0".repeat(64))
                                .param("seat", team.lead().seat().value())
                                .param("at", new java.sql.Timestamp(0))
                                .update()))
                .as("a text whose hash is another one")
                .hasMessageContaining("release_check");
    }

    @Test
    void its_text_is_one_text_only_and_anybody_can_work_out_its_hash() throws Exception {
        takeInThree();
        Release made = freeze("first");
        Releases.Opened opened = releases.open(team.tess(), team.id(), 1).orElseThrow();
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(opened.text().getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(made.sha256());
        assertThat(opened.same()).isTrue();
        assertThat(ReleaseText.of(opened.content()))
                .as("read and written again")
                .isEqualTo(opened.text());
        assertThat(opened.text()).startsWith("{\"at\":").doesNotContain("\n", "\": ", "\", \"");
        assertThat(freeze("second"))
                .isEqualTo(releases.all(team.lead(), team.id()).getFirst());
        assertThat(releases.open(team.lead(), team.id(), 2)
                        .orElseThrow()
                        .content()
                        .before())
                .as("each names the one before")
                .isEqualTo(made.sha256());
        assertThat(releases.difference(team.lead(), team.id(), 1, 2)
                        .orElseThrow()
                        .nothing())
                .isTrue();
    }

    @Test
    void one_source_file_changed_gives_new_numbers_a_difference_and_the_old_release_as_it_was() {
        UUID run = review.search(team, "A", 3);
        UUID first = review.takeIn(team, run, "a.ris", SmallReview.file("Kept", "Mistaken", "Out"));
        review.bothScreen(team, Stage.TITLE_ABSTRACT, title -> !title.equals("Out"));
        review.haveAndRead(team, _ -> true);
        Release before = freeze("before the correction");
        String asItWas = text(1);

        byte[] corrected = SmallReview.file("Out", "Kept", "Forgotten", "Forgotten too");
        assertThat(searching.lookAt(team.ada(), team.id(), run, "b.ris", corrected, Optional.of(first)))
                .isInstanceOf(Answer.NotThere.class);
        UUID second =
                SmallReview.done(searching.lookAt(team.lead(), team.id(), run, "b.ris", corrected, Optional.of(first)));
        assertThat(searching
                        .preview(team.lead(), team.id(), second)
                        .orElseThrow()
                        .compared())
                .contains(new Searching.Compared(2, 2, 1));
        assertThat(searching.takeIn(team.lead(), team.id(), second, "one more", ""))
                .isEqualTo(new Answer.Refused<>(WhyNot.REPLACING_NEEDS_WHY));
        searching.takeIn(team.lead(), team.id(), second, "one more", "The export had lost two.");
        deduplicating.run(team.lead(), team.id());
        assertThat(review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true))
                .as("only what is new comes to the screeners")
                .isEqualTo(2);
        freeze("after it");

        ReleaseDifference difference =
                releases.difference(team.ben(), team.id(), 1, 2).orElseThrow();
        assertThat(number(difference, Box.IDENTIFIED)).isEqualTo(new ReleaseDifference.Number("", 3, 4));
        assertThat(number(difference, Box.REPORTS_INCLUDED)).isEqualTo(new ReleaseDifference.Number("", 2, 1));
        assertThat(difference.cameIn())
                .extracting(ReleaseContent.Stood::title)
                .containsExactlyInAnyOrder("Forgotten", "Forgotten too");
        assertThat(difference.left()).extracting(ReleaseContent.Stood::title).containsExactly("Mistaken");
        assertThat(difference.included()).singleElement().satisfies(c -> {
            assertThat(c.before().orElseThrow().title()).isEqualTo("Mistaken");
            assertThat(c.isGone()).isTrue();
        });
        assertThat(difference.files()).hasSize(2);
        assertThat(text(1)).isEqualTo(asItWas);
        Releases.Opened old = releases.open(team.lead(), team.id(), 1).orElseThrow();
        assertThat(old.release()).isEqualTo(before);
        assertThat(old.same()).isTrue();
        assertThat(old.content().included())
                .extracting(ReleaseContent.Stood::title)
                .containsExactlyInAnyOrder("Kept", "Mistaken");
    }

    @Test
    void the_first_file_brought_back_gives_the_identical_records_with_all_that_was_decided() {
        UUID run = review.search(team, "A", 3);
        byte[] bytes = SmallReview.file("Kept", "Mistaken", "Out");
        UUID first = review.takeIn(team, run, "a.ris", bytes);
        review.bothScreen(team, Stage.TITLE_ABSTRACT, title -> !title.equals("Out"));
        ReleaseContent before = releases.now(team.lead(), team.id()).orElseThrow();
        UUID second = replace(run, first, SmallReview.file("Kept"));
        assertThat(releases.now(team.lead(), team.id()).orElseThrow().records()).hasSize(1);
        replace(run, second, bytes);
        ReleaseContent after = releases.now(team.lead(), team.id()).orElseThrow();
        assertThat(after.records()).isEqualTo(before.records());
        assertThat(after.numbers()).isEqualTo(before.numbers());
    }

    @Test
    void undoing_every_joining_gives_the_identical_record_set_as_before_deduplication() {
        for (String source : List.of("A", "B", "C")) {
            review.takeIn(
                    team,
                    review.search(team, source, 4),
                    source + ".ris",
                    SmallReview.file("One and the same study of trust", "A second study of trust", source + " alone"));
        }
        freeze("before deduplication");
        deduplicating.run(team.lead(), team.id());
        freeze("after it");
        ReleaseDifference deduplicated =
                releases.difference(team.lead(), team.id(), 1, 2).orElseThrow();
        assertThat(number(deduplicated, Box.DUPLICATES).after()).isEqualTo(4);
        assertThat(deduplicated.cameIn()).isEmpty();
        assertThat(deduplicated.left()).as("nothing is deleted").isEmpty();
        deduplicating
                .joined(team.lead(), team.id(), 1_000)
                .forEach(pair -> deduplicating.say(
                        team.lead(), team.id(), pair.one().id(), pair.other().id(), false));
        freeze("every joining undone");
        assertThat(content(3).records()).isEqualTo(content(1).records());
        assertThat(content(3).numbers()).isEqualTo(content(1).numbers());
    }

    @Test
    void an_update_search_brings_only_what_nobody_has_decided_yet_to_the_screeners() {
        review.takeIn(
                team,
                review.search(team, "A", 2),
                "a.ris",
                SmallReview.file("Trust between agencies in one county", "Sharing records across services"));
        deduplicating.run(team.lead(), team.id());
        assertThat(review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true)).isEqualTo(2);
        freeze("the first search");
        review.takeIn(
                team,
                review.search(team, "A, a year later", 2),
                "later.ris",
                SmallReview.file("Trust between agencies in one county", "Young people chair their own meetings"));
        assertThat(review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true))
                .as("nothing before duplicates were looked for")
                .isZero();
        deduplicating.run(team.lead(), team.id());
        assertThat(review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true)).isEqualTo(1);
        ReleaseDifference now =
                releases.difference(team.lead(), team.id(), 1, 0).orElseThrow();
        assertThat(now.searches()).extracting(ReleaseContent.Search::source).containsExactly("A, a year later");
        assertThat(number(now, Box.DUPLICATES)).isEqualTo(new ReleaseDifference.Number("", 0, 1));
        assertThat(now.cameIn()).hasSize(2);
    }

    @Test
    void of_two_who_change_one_finding_the_later_is_told_and_the_difference_says_what_was_reworded() {
        takeInThree();
        review.haveAndRead(team, _ -> true);
        UUID theme = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.DESCRIPTIVE, "Waiting", ""));
        UUID id = SmallReview.done(findings.add(
                team.lead(), team.id(), SmallReview.finding(theme, "Time is felt as respect.", Confidence.LOW)));
        freeze("first words");
        Finding seen = findings.findings(team.ada(), team.id()).getFirst();
        assertThat(findings.reword(team.ben(), team.id(), seen, "not his to change"))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(findings.reword(team.stranger(), team.id(), seen, "not theirs"))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(findings.reword(
                        team.ada(), team.id(), other(seen, "Time that is given is felt as respect."), "clearer"))
                .isEqualTo(new Answer.Done<>(id));
        assertThat(findings.reword(team.tess(), team.id(), other(seen, "Time matters."), "shorter"))
                .isEqualTo(new Answer.Refused<>(WhyNot.CHANGED_MEANWHILE));
        assertThat(findings.wordings(team.ben(), team.id(), id))
                .extracting(Findings.Worded::words)
                .containsExactly("Time is felt as respect.", "Time that is given is felt as respect.");
        assertThat(findings.wordings(team.stranger(), team.id(), id)).isEmpty();
        ReleaseDifference.Change<ReleaseContent.Found> change = releases.difference(team.lead(), team.id(), 1, 0)
                .orElseThrow()
                .findings()
                .getFirst();
        assertThat(change.before().orElseThrow().confidence()).isEqualTo(Confidence.LOW.words());
        assertThat(change.after().orElseThrow().confidence()).isEqualTo(Confidence.MODERATE.words());
        assertThat(content(1).findings().getFirst().words()).isEqualTo("Time is felt as respect.");
        assertThat(syntheses.trail(team.lead(), team.id()).getFirst().what()).contains("clearer");
    }

    private static Finding other(Finding f, String words) {
        return new Finding(f.id(), f.theme(), words, Confidence.MODERATE, f.because(), f.version());
    }

    private UUID replace(UUID run, UUID before, byte[] bytes) {
        UUID file =
                SmallReview.done(searching.lookAt(team.lead(), team.id(), run, "x.ris", bytes, Optional.of(before)));
        assertThat(searching.takeIn(team.lead(), team.id(), file, "other number", "corrected"))
                .isInstanceOf(Answer.Done.class);
        return file;
    }

    private void takeInThree() {
        review.takeIn(team, review.search(team, "A", 3), "a.ris", SmallReview.file("One", "Two", "Three"));
        review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true);
    }

    private static ReleaseDifference.Number number(ReleaseDifference difference, Box box) {
        return difference.boxes().stream()
                .filter(n -> n.words().equals(box.words()))
                .findFirst()
                .map(n -> new ReleaseDifference.Number("", n.before(), n.after()))
                .orElseThrow();
    }

    private Release freeze(String why) {
        Answer<Release> made = releases.freeze(team.lead(), team.id(), why);
        assertThat(made).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<Release>) made).what();
    }

    private String text(int number) {
        return releases.open(team.lead(), team.id(), number).orElseThrow().text();
    }

    private ReleaseContent content(int number) {
        return releases.open(team.lead(), team.id(), number).orElseThrow().content();
    }
}
