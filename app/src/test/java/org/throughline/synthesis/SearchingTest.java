package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.references.Column;
import org.throughline.sharing.Acting;

/** Files of searches: each stays as it came, and joining records loses none of them. */
@ThroughlineTest
class SearchingTest {
    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Searching searching;

    @Autowired
    Deduplicating deduplicating;

    @Autowired
    ReferenceStore references;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Acting acting;

    private SmallReview.Team team;

    @BeforeEach
    void begin() {
        team = begun.begin();
    }

    @Test
    void a_file_is_kept_as_it_came_and_no_record_of_it_is_lost_and_the_same_file_is_not_taken_in_twice() {
        syntheses.freeze(team.lead(), team.id());
        Twin.TwinFile file = Twin.make(3, 30, 1, 3).files().getFirst();
        SearchRun run = BegunReview.run("A", 31);
        searching.add(team.lead(), team.id(), run);
        UUID kept = SmallReview.done(searching.lookAt(team.lead(), team.id(), run.id(), file.name(), file.bytes()));
        assertThat(searching.takeIn(team.lead(), team.id(), kept, ""))
                .isEqualTo(new Answer.Refused<>(WhyNot.NUMBERS_DIFFER));
        assertThat(searching.takeIn(team.ada(), team.id(), kept, "because")).isInstanceOf(Answer.NotThere.class);
        assertThat(searching.takeIn(team.lead(), team.id(), kept, "One hit was withdrawn."))
                .isEqualTo(new Answer.Done<>(30));
        assertThat(searching.bytes(team.lead(), team.id(), kept).orElseThrow()).isEqualTo(file.bytes());
        assertThat(searching.bytes(team.stranger(), team.id(), kept)).isEmpty();
        assertThat(searching.lookAt(team.lead(), team.id(), run.id(), "again.ris", file.bytes()))
                .isEqualTo(new Answer.Refused<>(WhyNot.SAME_FILE_TWICE));
        assertThat(searching.lookAt(
                        team.lead(),
                        team.id(),
                        run.id(),
                        "x.ris",
                        "nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_READABLE));
    }

    @Test
    void a_table_whose_columns_have_names_of_their_own_is_read_as_whoever_leads_says() {
        syntheses.freeze(team.lead(), team.id());
        SearchRun run = BegunReview.run("A", 2);
        searching.add(team.lead(), team.id(), run);
        byte[] table = "Überschrift;Verfasst von;Erschienen\nDer Stuhl;Abara, A;2020\nDer Brief;Eze, E;2021\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(searching.lookAt(team.lead(), team.id(), run.id(), "t.csv", table))
                .as("by the names alone")
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_READABLE));
        ColumnNames said = new ColumnNames(
                Map.of(Column.TITLE, "Überschrift", Column.AUTHORS, "Verfasst von", Column.YEAR, "Erschienen"));
        assertThat(searching.lookAt(team.ada(), team.id(), run.id(), "t.csv", table, Optional.empty(), said))
                .isInstanceOf(Answer.NotThere.class);
        UUID kept = SmallReview.done(
                searching.lookAt(team.lead(), team.id(), run.id(), "t.csv", table, Optional.empty(), said));
        assertThat(searching.preview(team.lead(), team.id(), kept).orElseThrow().first())
                .extracting(r -> r.title().orElse(""))
                .containsExactly("Der Stuhl", "Der Brief");
        assertThat(searching.takeIn(team.lead(), team.id(), kept, "")).isEqualTo(new Answer.Done<>(2));
        assertThat(acting.as(team.lead(), () -> references.all(team.id())))
                .extracting(Held::title, Held::year, Held::authors)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Der Stuhl", "2020", "Abara, A"),
                        org.assertj.core.groups.Tuple.tuple("Der Brief", "2021", "Eze, E"));
    }

    @Test
    void undoing_every_joining_gives_the_same_records_and_the_counts_of_each_source_never_change() {
        begun.takeInTwin(team, 120, 11, 8);
        List<UUID> before = begun.keepers(team);
        var sources = searching.bySource(team.lead(), team.id());
        deduplicating.run(team.lead(), team.id());
        assertThat(deduplicating.state(team.lead(), team.id()).setAside()).isGreaterThan(15);
        assertThat(begun.keepers(team)).hasSizeLessThan(before.size());
        assertThat(searching.bySource(team.lead(), team.id())).isEqualTo(sources);
        for (Deduplicating.SideBySide pair : deduplicating.joined(team.lead(), team.id(), 1_000)) {
            deduplicating.say(
                    team.lead(), team.id(), pair.one().id(), pair.other().id(), false);
        }
        assertThat(begun.keepers(team)).isEqualTo(before);
        assertThat(searching.bySource(team.lead(), team.id())).isEqualTo(sources);
        deduplicating.run(team.lead(), team.id());
        assertThat(begun.keepers(team))
                .as("what a person said stands above the program")
                .isEqualTo(before);
    }

    @Test
    void every_joined_pair_is_found_by_words_or_page_by_page_so_that_each_can_be_taken_back() {
        begun.takeInTwin(team, 120, 11, 8);
        deduplicating.run(team.lead(), team.id());
        int joined = deduplicating.state(team.lead(), team.id()).joined();
        assertThat(joined).isGreaterThan(15);
        Deduplicating.SideBySide last = deduplicating
                .find(team.lead(), team.id(), "", (joined + 9) / 10, 10)
                .pairs()
                .getLast();
        assertThat(deduplicating.find(team.lead(), team.id(), "", 1, 10).howMany())
                .isEqualTo(joined);
        assertThat(deduplicating.find(team.lead(), team.id(), "", 99, 10).pairs())
                .isEmpty();
        String words = last.one().title().toUpperCase(java.util.Locale.ROOT);
        assertThat(deduplicating.find(team.ada(), team.id(), words, 1, 10).pairs())
                .contains(last);
        assertThat(deduplicating
                        .find(team.lead(), team.id(), "nosuchword", 1, 10)
                        .howMany())
                .isZero();
        assertThat(deduplicating.find(team.stranger(), team.id(), "", 1, 10).pairs())
                .as("somebody else")
                .isEmpty();
        assertThat(new AtABrowser(application, team.lead())
                        .open("/synthesis/" + team.id() + "/duplicates?words=nosuchword&page=2")
                        .text())
                .contains("No joined pair has these words");
    }

    @Test
    void a_table_with_columns_that_nobody_knows_is_refused_with_their_names_at_the_field_that_asks_for_the_title() {
        syntheses.freeze(team.lead(), team.id());
        SearchRun run = BegunReview.run("A", 1);
        searching.add(team.lead(), team.id(), run);
        AtABrowser lead = new AtABrowser(application, team.lead());
        String at = "/synthesis/" + team.id() + "/searches";
        String html = lead.open(at).html();
        AtABrowser.Answer refused = lead.sendFile(
                at + "/file",
                AtABrowser.hidden(html, at + "/file"),
                Map.of("run", List.of(run.id().toString()), "column-authors", List.of("Verfasst von")),
                "file",
                "t.csv",
                "Kennung;Werktitel;Verfasst von\n1;Der Stuhl;Abara, A\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Its columns are: Kennung, Werktitel, Verfasst von");
        assertThat(refused.html())
                .contains("href=\"#column-title\"")
                .as("what was typed stays")
                .contains("value=\"Verfasst von\"");
    }
}
