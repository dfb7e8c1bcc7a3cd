package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.synthesis.SmallReview.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Only whoever leads puts a search right or a file away, and what was there before stays. */
@ThroughlineTest
class PutRightTest {
    private static final PutRight.Wording RIGHT =
            new PutRight.Wording("a AND c", "since 2010", LocalDate.of(2026, 11, 2), 12);

    @Autowired
    SmallReview review;

    @Autowired
    Searching searching;

    @Autowired
    PutRight putRight;

    @Autowired
    PutRightStore store;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Acting acting;

    @Autowired
    WebApplicationContext application;

    private SmallReview.Team team;
    private UUID run;
    private UUID file;
    private String searches;

    @BeforeEach
    void a_search_with_a_file_that_was_only_looked_at() {
        team = review.team();
        run = review.search(team, "ERIC", 21);
        file = done(searching.lookAt(team.lead(), team.id(), run, "wrong.ris", SmallReview.file("One", "Two")));
        searches = "/synthesis/" + team.id() + "/searches";
    }

    @Test
    void nobody_else_corrects_a_search_or_puts_a_file_away_not_in_the_database_either() {
        for (Viewer other : List.of(team.ada(), team.tess(), team.stranger())) {
            assertThat(putRight.correct(other, team.id(), run, RIGHT, "mistyped"))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(putRight.putAway(other, team.id(), file, "wrong")).isInstanceOf(Answer.NotThere.class);
            assertThat(new AtABrowser(application, other)
                            .open(searches + "/" + run + "/correct")
                            .status())
                    .isEqualTo(404);
            assertThatThrownBy(() -> acting.doAs(
                            other, () -> store.putAway(team.id(), file, "wrong", other.seat(), Instant.EPOCH)))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> acting.doAs(
                            other, () -> store.correct(team.id(), run, RIGHT, "mistyped", other.seat(), Instant.EPOCH)))
                    .isInstanceOf(RuntimeException.class);
        }
        done(putRight.putAway(team.lead(), team.id(), file, "wrong"));
        assertThat(putRight.away(team.stranger(), team.id())).isEmpty();
    }

    @Test
    void a_file_put_away_is_kept_in_the_trail_is_no_file_of_the_search_and_cannot_be_taken_in() {
        AtABrowser lead = new AtABrowser(application, team.lead());
        String page = searches + "/" + file;
        Map<String, String> hidden = AtABrowser.hidden(lead.open(page).html(), page + "/put-away");
        assertThat(lead.send(page + "/put-away", hidden, Map.of("away", List.of("")))
                        .text())
                .contains("Enter why the file is put away");
        lead.send(page + "/put-away", hidden, Map.of("away", List.of("It is of another review")));
        lead.send(page + "/put-away", hidden, Map.of("away", List.of("It is of another review")));
        assertThat(lead.open(searches).text()).contains("1 file put away", "Put away: It is of another review");
        assertThat(lead.open(page).text()).doesNotContain("Take in 2 records");
        assertThat(searching.takeIn(team.lead(), team.id(), file, "x")).isInstanceOf(Answer.NotThere.class);
        assertThat(searching.bytes(team.lead(), team.id(), file)).isPresent();
        assertThat(syntheses.trail(team.lead(), team.id()).stream()
                        .filter(t -> t.what().equals("The file wrong.ris was put away: It is of another review")))
                .hasSize(1);
        UUID taken = review.takeIn(team, run, "right.ris", SmallReview.file("Three", "Four"));
        assertThat(putRight.putAway(team.lead(), team.id(), taken, "no")).isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void a_search_put_right_says_what_stood_before_and_why_and_loses_nothing_that_was_typed() {
        AtABrowser lead = new AtABrowser(application, team.lead());
        String page = searches + "/" + run + "/correct";
        Map<String, List<String>> typed = Map.of(
                "strategy", List.of("a AND c"),
                "limits", List.of("since 2010"),
                "on-day", List.of("2"),
                "on-month", List.of("11"),
                "on-year", List.of("2026"),
                "hits", List.of("12"));
        assertThat(lead.fillIn(page, typed).html()).contains("Enter why it is corrected", "value=\"12\"", "since 2010");
        Map<String, List<String>> whole = new java.util.HashMap<>(typed);
        whole.put("why", List.of("Two digits swapped"));
        lead.fillIn(page, whole);
        assertThat(searching.runs(team.lead(), team.id()))
                .first()
                .satisfies(now -> assertThat(PutRight.Wording.of(now)).isEqualTo(RIGHT));
        assertThat(putRight.before(team.ada(), team.id())).singleElement().satisfies(before -> {
            assertThat(before.wording().hits()).isEqualTo(21);
            assertThat(before.wording().strategy()).isEqualTo("a AND b");
            assertThat(before.why()).isEqualTo("Two digits swapped");
        });
        assertThat(new AtABrowser(application, team.ada()).open(searches).text())
                .contains("12 hits", "What stood before", "21 hits", "Two digits swapped")
                .doesNotContain("Correct this search");
        done(putRight.correct(team.lead(), team.id(), run, RIGHT, "again"));
        assertThat(putRight.before(team.lead(), team.id()))
                .as("nothing differs")
                .hasSize(1);
    }

    @Test
    void no_search_stands_chosen_for_a_new_file_when_there_are_several() {
        AtABrowser lead = new AtABrowser(application, team.lead());
        assertThat(lead.open(searches).text()).doesNotContain("Choose a search");
        review.search(team, "PsycInfo", 5);
        assertThat(lead.open(searches).text()).contains("Choose a search");
        assertThat(lead.send(
                                searches + "/file",
                                AtABrowser.hidden(lead.open(searches).html(), searches + "/file"),
                                Map.of("run", List.of("")))
                        .text())
                .contains("Choose which search the file came out of");
    }
}
