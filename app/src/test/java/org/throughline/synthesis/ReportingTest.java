package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.reporting.Known;
import org.throughline.synthesis.reporting.Reporting;
import org.throughline.synthesis.reporting.ReportingTable;

/** Reporting tables say what the workbench knows, and what nobody has said stays open. Who may not comes before who may. */
@ThroughlineTest
class ReportingTest {
    @Autowired
    SmallReview reviews;

    @Autowired
    Reporting reporting;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobody_outside_the_team_reads_or_writes_and_who_only_screens_does_not_write() {
        SmallReview.Team team = reviews.team();
        ReportingTable table = ReportingTable.find("prisma-2020").orElseThrow();
        for (Viewer other : List.of(team.stranger(), team.ben())) {
            assertThat(reporting.say(other, team.id(), table, "25", "Nobody paid.", ""))
                    .isInstanceOf(Answer.NotThere.class);
        }
        said(reporting.say(team.lead(), team.id(), table, "25", "Nobody paid.", "page 9"));
        assertThat(acting.as(
                        team.stranger(),
                        () -> jdbc.sql("SELECT count(*) FROM synthesis.reporting_word WHERE synthesis_id = :id")
                                .param("id", team.id().value())
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThatThrownBy(() -> acting.doAs(
                        team.stranger(),
                        () -> jdbc.sql(
                                        "INSERT INTO synthesis.reporting_word (synthesis_id, reporting, item, words, place, by_seat_id, at) VALUES (:id, 'swim', '1', 'x', '', :seat, now())")
                                .param("id", team.id().value())
                                .param("seat", team.stranger().seat().value())
                                .update()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_is_known_stands_there_by_itself_and_what_nobody_said_is_open() {
        SmallReview.Team team = reviews.team();
        reviews.takeIn(team, reviews.search(team, "Education Index", 2), "a.ris", SmallReview.file("One", "Two"));
        List<Reporting.Row> rows = rows(team, "prisma-2020");
        assertThat(row(rows, "4").known()).containsExactly("What helps?");
        assertThat(row(rows, "6").known())
                .singleElement()
                .asString()
                .contains("Education Index", "1 November 2026", "2");
        assertThat(row(rows, "7").known()).containsExactly("Education Index: a AND b");
        assertThat(row(rows, "24b").known()).singleElement().asString().contains("frozen");
        assertThat(row(rows, "25").open()).isTrue();
        assertThat(row(rows, "17").open()).as("nothing is included yet").isTrue();
        assertThat(row(rows(team, "prisma-s"), "15").known()).containsExactly("Education Index: 2");
        assertThat(row(rows(team, "gripp2-sf"), "2").open()).isTrue();
    }

    @Test
    void what_the_team_says_is_kept_beside_what_is_known_and_the_newest_counts() {
        SmallReview.Team team = reviews.team();
        ReportingTable table = ReportingTable.find("entreq").orElseThrow();
        said(reporting.say(team.tess(), team.id(), table, "3", "Planned.", ""));
        said(reporting.say(team.ada(), team.id(), table, "3", "Planned before, all sources.", "page 4"));
        Reporting.Row row = row(rows(team, "entreq"), "3");
        assertThat(row.open()).isFalse();
        assertThat(row.said().orElseThrow().words()).isEqualTo("Planned before, all sources.");
        assertThat(row.said().orElseThrow().by()).isEqualTo(team.ada().seat());
        assertThat(reporting.say(team.ada(), team.id(), table, "99", "x", "")).isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void the_tables_have_the_items_of_the_published_lists_each_once_and_everything_known_is_asked_for_somewhere() {
        assertThat(numbers("prisma-2020")).hasSize(42).startsWith("1").endsWith("27");
        assertThat(numbers("prisma-s")).containsExactlyElementsOf(upTo(16));
        assertThat(numbers("entreq")).containsExactlyElementsOf(upTo(21));
        assertThat(numbers("swim")).containsExactlyElementsOf(upTo(9));
        assertThat(numbers("gripp2-sf")).containsExactlyElementsOf(upTo(5));
        assertThat(ReportingTable.all()).allSatisfy(t -> {
            assertThat(t.items()).extracting(ReportingTable.Item::n).doesNotHaveDuplicates();
            assertThat(t.citation()).contains("doi.org/", "our words");
        });
        assertThat(ReportingTable.all().stream()
                        .flatMap(t -> t.items().stream())
                        .flatMap(i -> i.tells().stream()))
                .contains(Known.values());
    }

    private static void said(Answer<String> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    private static List<String> numbers(String key) {
        return ReportingTable.find(key).orElseThrow().items().stream()
                .map(ReportingTable.Item::n)
                .toList();
    }

    private List<Reporting.Row> rows(SmallReview.Team team, String key) {
        Synthesis s = syntheses.find(team.lead(), team.id()).orElseThrow();
        return reporting.rows(team.lead(), s, ReportingTable.find(key).orElseThrow());
    }

    private static Reporting.Row row(List<Reporting.Row> rows, String n) {
        return rows.stream().filter(r -> r.item().n().equals(n)).findFirst().orElseThrow();
    }
}
