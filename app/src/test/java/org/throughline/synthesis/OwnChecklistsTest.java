package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** A checklist in a file is chosen for a report like any other tool, and what was filled with it stays with what it said then. */
@ThroughlineTest
class OwnChecklistsTest {
    private static final String LIST = """
            key: fernshire-ethics
            name: Fernshire ethics list
            source: Written by the Fernshire review team, 2026.
            licence: CC BY 4.0
            caution: Three people should read each report.
            total-score: none
            scale: ["Yes", "No"]
            items:
              - {label: Consent, ask: "Did people agree to take part?"}
            """;

    @Autowired
    ReviewTeam teams;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Acting acting;

    @Autowired
    ToolChoiceStore store;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    ObjectProvider<AppraisalTool> others;

    @TempDir
    Path data = Path.of("");

    private ReviewTeam.Team team;
    private SynthesisId id;
    private List<UUID> reports;

    @BeforeEach
    void aTeamWithItsReports() throws IOException {
        team = teams.seeking(4);
        id = team.id();
        teams.includeAll(team);
        reports = fullTexts.included(team.lead(), id).stream().map(Held::id).toList();
        Files.createDirectory(data.resolve(AppraisalTools.FOLDER));
    }

    /** As after a start with this file in the folder. */
    private Appraising startedWith(String file) throws IOException {
        Files.writeString(data.resolve(AppraisalTools.FOLDER).resolve("ethics.yaml"), file);
        return new Appraising(syntheses, acting, tools(), store, fullTexts, Clock.systemUTC());
    }

    private AppraisalTools tools() {
        return new AppraisalTools(others, data.toString());
    }

    private String key() {
        return tools().all().stream()
                .map(AppraisalTool::key)
                .filter(k -> k.startsWith("fernshire-ethics@"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> asked(Appraising appraising, Viewer viewer, UUID report) {
        return appraising.forReport(viewer, id, report).stream()
                .flatMap(q -> q.questions().stream())
                .map(Question::hint)
                .toList();
    }

    @Test
    void what_was_chosen_stays_as_it_was_when_the_file_says_something_else_and_when_it_is_gone() throws IOException {
        Appraising first = startedWith(LIST);
        UUID one = reports.get(0);
        UUID two = reports.get(1);
        assertThat(first.choose(team.lead(), id, one, key())).isInstanceOf(Answer.Done.class);
        Appraising second = startedWith(LIST.replace("agree to take part", "say yes knowing what for"));
        assertThat(second.choose(team.lead(), id, two, key())).isInstanceOf(Answer.Done.class);
        assertThat(asked(second, team.ada(), one)).containsExactly("Did people agree to take part?");
        assertThat(asked(second, team.ada(), two)).containsExactly("Did people say yes knowing what for?");
        Appraising refused = startedWith(LIST.replace("total-score: none", "total-score: sum"));
        assertThat(asked(refused, team.ada(), one)).containsExactly("Did people agree to take part?");
        assertThat(asked(refused, team.ada(), two)).containsExactly("Did people say yes knowing what for?");
        assertThat(asked(refused, team.stranger(), one)).isEmpty();
    }

    @Test
    void nobody_outside_the_team_chooses_keeps_or_reads_one() throws IOException {
        Appraising appraising = startedWith(LIST);
        assertThat(appraising.choose(team.stranger(), id, reports.getFirst(), key()))
                .isInstanceOf(Answer.NotThere.class);
        appraising.choose(team.lead(), id, reports.getFirst(), key());
        assertThat(acting.as(team.lead(), () -> store.kept(id))).hasSize(1);
        assertThat(acting.as(team.stranger(), () -> store.kept(id))).isEmpty();
        var own = tools().own(key()).orElseThrow();
        assertThatThrownBy(() -> acting.doAs(
                        team.stranger(),
                        () -> store.keep(id, own, team.stranger().seat(), Instant.EPOCH)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void every_tool_that_comes_with_throughline_has_a_key_that_no_file_may_take() {
        assertThat(tools().all()).extracting(t -> t.key().split("[.@]", 2)[0]).isSubsetOf(AppraisalTools.TAKEN);
    }

    @Test
    void a_checklist_says_for_which_strand_it_is_made_and_one_that_says_nothing_proposes_none() throws IOException {
        assertThat(proposed(LIST)).isEmpty();
        assertThat(proposed(LIST.replace("scale:", "strand: qualitative\nscale:")))
                .containsExactly(Strand.QUALITATIVE);
        assertThat(
                        proposed(
                                LIST.replace("scale:", "strand: quantitative\nscale:")
                                        .replace("items:", "parts:")
                                        .replace(
                                                "  - {label: Consent, ask: \"Did people agree to take part?\"}",
                                                "  - {key: trials, name: Trials, items: [{label: Lot, ask: Was it drawn?}]}\n"
                                                        + "  - {key: both, name: Both, strand: mixed, items: [{label: Lot, ask: Was it drawn?}]}")))
                .as("a part says it for itself, and else the file for all of them")
                .containsExactly(Strand.QUANTITATIVE, Strand.MIXED);
    }

    /** What each part of the file proposes for a study of one report that is appraised with it. */
    private List<Strand> proposed(String file) throws IOException {
        startedWith(file);
        Study study = new Study(UUID.randomUUID(), "One study", List.of(reports.getFirst()));
        return tools().all().stream()
                .filter(tool -> tool.key().startsWith("fernshire-ethics"))
                .flatMap(tool -> StrandProposals.of(study, java.util.Map.of(reports.getFirst(), tool)).stream())
                .map(Strands.Proposal::strand)
                .toList();
    }
}
