package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Count;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** A review that updates an earlier one sets its studies apart, and nothing is counted twice. Who may not comes before who may. */
@ThroughlineTest
class UpdatingTest {
    private static final EarlierReview.What OF_FIRST = new EarlierReview.OfRelease(1);

    @Autowired
    SmallReview review;

    @Autowired
    Updating updating;

    @Autowired
    Flow flow;

    @Autowired
    Releases releases;

    @Autowired
    Deduplicating deduplicating;

    @Autowired
    EarlierStore store;

    @Autowired
    Acting acting;

    private SmallReview.Team team;

    @BeforeEach
    void team() {
        team = review.team();
    }

    @Test
    void only_the_lead_says_it_and_nobody_outside_the_team_learns_of_it() {
        for (Viewer who : List.of(team.ada(), team.tess(), team.stranger())) {
            assertThat(updating.say(who, team.id(), 0, published(3, 4), "why")).isInstanceOf(Answer.NotThere.class);
            assertThatThrownBy(() -> acting.doAs(
                            who,
                            () -> store.say(
                                    team.id(),
                                    new EarlierReview(1, published(3, 4), "forged", who.seat(), Instant.EPOCH))))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        say(published(3, 4));
        assertThat(updating.now(team.stranger(), team.id())).isEmpty();
        assertThat(updating.now(team.ada(), team.id())).isPresent();
        assertThat(updating.say(team.lead(), team.id(), 0, OF_FIRST, "begun before"))
                .isEqualTo(new Answer.Refused<>(WhyNot.UPDATED_MEANWHILE));
        assertThat(updating.say(team.lead(), team.id(), 1, OF_FIRST, "no such release"))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void a_published_review_stands_beside_the_new_studies_and_both_make_the_total() {
        takeIn("A", "Kept", "Out");
        PrismaFlow before = now();
        say(published(7, 9));
        PrismaFlow flow = now();
        assertThat(before.ofUpdate()).isFalse();
        assertThat(flow.known(Box.IDENTIFIED)).isEqualTo(before.known(Box.IDENTIFIED));
        holds(flow, 7, 1, 8);
        assertThat(flow.known(Box.REPORTS_INCLUDED)).isEqualTo(10);
        assertThat(PrismaDrawing.svg(flow)).contains("Previous version", "Total studies included in review: 8");
        assertThat(this.flow.whole(team.lead(), team.id()).flow()).contains(before);
        assertThat(updating.say(team.lead(), team.id(), 1, new EarlierReview.Nothing(), "a mistake"))
                .isInstanceOf(Answer.Done.class);
        assertThat(now()).as("exactly as it was").isEqualTo(before);
    }

    @Test
    void what_the_published_review_does_not_report_is_not_guessed_in_the_total_either() {
        takeIn("A", "Kept", "Out");
        say(new EarlierReview.Published("Somebody 2019", OptionalInt.of(7), OptionalInt.empty()));
        PrismaFlow flow = now();
        holds(flow, 7, 1, 8);
        assertThat(flow.at(Box.PREVIOUS_REPORTS)).isEqualTo(Count.notReported());
        assertThat(flow.known(Box.NEW_REPORTS)).isEqualTo(1);
        assertThat(flow.at(Box.REPORTS_INCLUDED)).isEqualTo(Count.notReported());
    }

    @Test
    void a_release_of_its_own_gives_the_earlier_studies_and_the_columns_count_only_what_is_new() {
        takeIn("A", "Kept", "Kept too", "Out");
        freeze();
        say(OF_FIRST);
        holds(now(), 2, 0, 2);
        assertThat(now().known(Box.IDENTIFIED)).isZero();
        takeIn("B", "Kept", "Kept later", "Out later");
        PrismaFlow flow = now();
        assertThat(flow.known(Box.IDENTIFIED)).isEqualTo(3);
        assertThat(flow.known(Box.DUPLICATES)).as("found again").isEqualTo(1);
        assertThat(flow.known(Box.SCREENED)).isEqualTo(2);
        assertThat(flow.known(Box.EXCLUDED)).isEqualTo(1);
        holds(flow, 2, 1, 3);
        assertThat(this.flow.whole(team.lead(), team.id()).flow().orElseThrow().known(Box.IDENTIFIED))
                .isEqualTo(6);
    }

    @Test
    void what_waited_in_the_release_and_is_included_since_is_new() {
        UUID run = review.search(team, "A", 2);
        review.takeIn(team, run, "a.ris", SmallReview.file("Kept", "Kept too"));
        freeze();
        say(OF_FIRST);
        assertThat(now().known(Box.WAITING_SCREENING)).isEqualTo(2);
        deduplicating.run(team.lead(), team.id());
        review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true);
        review.haveAndRead(team, _ -> true);
        holds(now(), 0, 2, 2);
    }

    @Test
    void a_release_freezes_it_and_the_difference_tells_it() {
        takeIn("A", "Kept", "Out");
        freeze();
        assertThat(releases.open(team.lead(), team.id(), 1).orElseThrow().text())
                .doesNotContain("updates");
        say(OF_FIRST);
        takeIn("B", "Kept later");
        freeze();
        ReleaseContent second =
                releases.open(team.lead(), team.id(), 2).orElseThrow().content();
        assertThat(second.updates()).singleElement().satisfies(u -> {
            assertThat(u.release()).isEqualTo(1);
            assertThat(u.why()).isEqualTo("because");
        });
        assertThat(second.numbers().in(Box.PREVIOUS_STUDIES)).isEqualTo(1);
        assertThat(second.numbers().in(Box.STUDIES_INCLUDED)).isEqualTo(2);
        assertThat(releases.difference(team.lead(), team.id(), 1, 2)
                        .orElseThrow()
                        .updates()
                        .orElseThrow()
                        .after())
                .isPresent();
        assertThat(releases.difference(team.lead(), team.id(), 2, 0)
                        .orElseThrow()
                        .nothing())
                .isTrue();
        assertThat(new PublishedPart(second, Covers.WHOLE).flow().known(Box.STUDIES_HERE))
                .isEqualTo(2);
    }

    @Test
    void what_was_not_reported_and_is_now_is_no_growth_and_another_reason_is_no_other_review() {
        takeIn("A", "Kept", "Out");
        say(new EarlierReview.Published("Somebody 2019", OptionalInt.of(7), OptionalInt.empty()));
        freeze();
        say(published(8, 9));
        freeze();
        ReleaseDifference difference =
                releases.difference(team.lead(), team.id(), 1, 2).orElseThrow();
        assertThat(difference.updates()).as("the same review").isEmpty();
        assertThat(told(difference, Box.PREVIOUS_STUDIES)).isEqualTo(ReleaseDifference.Told.BOTH);
        assertThat(told(difference, Box.PREVIOUS_REPORTS)).isEqualTo(ReleaseDifference.Told.ONLY_AFTER);
        assertThat(releases.open(team.lead(), team.id(), 1)
                        .orElseThrow()
                        .content()
                        .numbers()
                        .notReported())
                .containsExactly(Box.PREVIOUS_REPORTS, Box.REPORTS_INCLUDED);
    }

    private static ReleaseDifference.Told told(ReleaseDifference difference, Box box) {
        return difference.boxes().stream()
                .filter(n -> n.words().equals(box.words()))
                .findFirst()
                .orElseThrow()
                .told();
    }

    private void holds(PrismaFlow flow, int previous, int fresh, int all) {
        assertThat(flow.known(Box.PREVIOUS_STUDIES)).isEqualTo(previous);
        assertThat(flow.known(Box.NEW_STUDIES)).isEqualTo(fresh);
        assertThat(flow.known(Box.STUDIES_INCLUDED)).isEqualTo(all);
    }

    /** Takes in a file in which whatever begins with "Kept" belongs in, and goes all the way with it. */
    private void takeIn(String source, String... titles) {
        UUID run = review.search(team, source, titles.length);
        review.takeIn(team, run, source + ThreadLocalRandom.current().nextInt() + ".ris", SmallReview.file(titles));
        deduplicating.run(team.lead(), team.id());
        review.bothScreen(team, Stage.TITLE_ABSTRACT, title -> title.startsWith("Kept"));
        review.haveAndRead(team, _ -> true);
    }

    private static EarlierReview.What published(int studies, int reports) {
        return new EarlierReview.Published("Somebody 2019", OptionalInt.of(studies), OptionalInt.of(reports));
    }

    private void say(EarlierReview.What what) {
        assertThat(updating.say(team.lead(), team.id(), updating.said(team.lead(), team.id()), what, "because"))
                .isInstanceOf(Answer.Done.class);
    }

    private void freeze() {
        assertThat(releases.freeze(team.lead(), team.id(), "frozen")).isInstanceOf(Answer.Done.class);
    }

    private PrismaFlow now() {
        return flow.of(team.lead(), team.id());
    }
}
