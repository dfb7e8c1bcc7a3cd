package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;

/** PDFs of reports: who may not comes before who may; each is laid to its report, or waits for a person. */
@ThroughlineTest
class ReportFilesTest {
    @Autowired
    ReviewTeam teams;

    @Autowired
    ReportFiles files;

    @Autowired
    ReportFileStore store;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Screening screening;

    @Autowired
    Studies studies;

    @Autowired
    Flow flow;

    @Autowired
    Acting acting;

    private ReviewTeam.Team team;
    private List<Held> sought;

    @BeforeEach
    void seek() {
        team = teams.seeking(6);
        List<Held> all = fullTexts.sought(team.lead(), team.id()).stream()
                .map(FullTexts.Sought::held)
                .toList();
        // what the one file tells twice is two reports here, because duplicates are not looked for: those stand last
        sought = all.stream()
                .sorted(Comparator.comparing((Held held) -> all.stream()
                        .filter(other -> ReportMatch.plain(other.title()).contains(ReportMatch.plain(held.title())))
                        .count()))
                .toList();
    }

    @Test
    void nobody_outside_the_team_sends_opens_or_lays_a_pdf_and_the_database_refuses_too() {
        files.take(team.lead(), team.id(), List.of(pdf(sought.getFirst(), "a.pdf")));
        UUID file = files.files(team.lead(), team.id()).getFirst().id();
        assertThat(files.take(team.stranger(), team.id(), List.of(pdf(sought.get(1), "b.pdf"))))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(files.files(team.stranger(), team.id())).isEmpty();
        assertThat(files.open(team.stranger(), team.id(), file)).isEmpty();
        assertThat(files.bytes(team.stranger(), team.id(), file)).isEmpty();
        assertThat(files.place(team.stranger(), team.id(), file, Optional.empty()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(files.place(team.ben(), team.id(), file, Optional.empty()))
                .as("who only screens")
                .isInstanceOf(Answer.NotThere.class);
        assertThatThrownBy(() -> acting.doAs(
                        team.stranger(),
                        () -> store.place(
                                team.id(),
                                file,
                                ReportFile.State.NOT_OURS,
                                Optional.empty(),
                                "mine",
                                Optional.of(team.stranger().seat()),
                                Instant.EPOCH)))
                .as("laying it in the stranger's name")
                .isInstanceOf(RuntimeException.class);
        assertThat(files.open(team.ben(), team.id(), file)).isPresent();
    }

    @Test
    void a_file_of_another_synthesis_is_not_there() {
        ReviewTeam.Team other = teams.seeking(2);
        files.take(
                other.lead(),
                other.id(),
                List.of(pdf(
                        fullTexts.sought(other.lead(), other.id()).getFirst().held(), "x.pdf")));
        UUID theirs = files.files(other.lead(), other.id()).getFirst().id();
        assertThat(files.open(team.lead(), team.id(), theirs)).isEmpty();
        assertThat(files.place(
                        team.lead(),
                        team.id(),
                        theirs,
                        Optional.of(sought.getFirst().id())))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void a_batch_is_laid_to_its_reports_and_bad_files_are_named_while_the_good_are_kept() {
        List<ReportFiles.NotTaken> not = done(files.take(
                team.lead(),
                team.id(),
                List.of(
                        pdf(sought.get(0), "one.pdf"),
                        new ReportFiles.Sent("letter.pdf", "no pdf".getBytes(StandardCharsets.UTF_8)),
                        pdf(sought.get(1), "two.pdf"),
                        new ReportFiles.Sent(
                                "scan.pdf", TwinPdf.of(List.of(List.of("Nothing that says what it is")))))));
        assertThat(not).extracting(ReportFiles.NotTaken::filename).containsExactly("letter.pdf");
        assertThat(not.getFirst().why()).isEqualTo("It is not a PDF.");
        assertThat(files.files(team.lead(), team.id()))
                .filteredOn(f -> f.state() == ReportFile.State.PLACED)
                .extracting(ReportFile::filename, f -> f.reference().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "one.pdf", sought.get(0).id()),
                        org.assertj.core.groups.Tuple.tuple(
                                "two.pdf", sought.get(1).id()));
        assertThat(files.pile(team.lead(), team.id()))
                .extracting(p -> p.file().filename())
                .containsExactly("scan.pdf");
        assertThat(flow.of(team.lead(), team.id()).known(Box.ASSESSED)).isEqualTo(2);
        files.take(team.lead(), team.id(), List.of(pdf(sought.get(0), "again.pdf")));
        assertThat(files.files(team.lead(), team.id()))
                .as("the same bytes again")
                .hasSize(3);
    }

    @Test
    void a_person_lays_a_doubtful_file_and_takes_it_away_again_until_somebody_reads_it() {
        files.take(
                team.lead(),
                team.id(),
                List.of(new ReportFiles.Sent(
                        "scan.pdf", TwinPdf.of(List.of(List.of("A scan"), List.of("Page two."))))));
        UUID file = files.files(team.lead(), team.id()).getFirst().id();
        UUID report = sought.getFirst().id();
        PrismaFlow before = flow.of(team.lead(), team.id());
        files.place(team.lead(), team.id(), file, Optional.of(report));
        assertThat(flow.of(team.lead(), team.id()).known(Box.ASSESSED)).isEqualTo(1);
        assertThat(fullTexts.tell(team.lead(), team.id(), new Report(report, false, "no answer", "")))
                .isEqualTo(new Answer.Refused<>(WhyNot.HAS_A_PDF));
        files.place(team.lead(), team.id(), file, Optional.empty());
        assertThat(flow.of(team.lead(), team.id())).as("as it was").isEqualTo(before);
        files.place(team.lead(), team.id(), file, Optional.of(report));
        Screening.ToDecide now =
                screening.next(team.ada(), team.id(), Stage.FULL_TEXT).orElseThrow();
        assertThat(now.pdfs().getFirst().pages())
                .containsExactly(new ReportPage(1, "A scan"), new ReportPage(2, "Page two."));
        assertThat(files.place(team.lead(), team.id(), file, Optional.empty()))
                .isEqualTo(new Answer.Refused<>(WhyNot.BEING_READ));
    }

    @Test
    void of_two_reasons_the_first_in_the_protocols_order_counts_and_only_a_third_person_settles_a_conflict() {
        sought.forEach(h -> fullTexts.tell(team.lead(), team.id(), new Report(h.id(), true, "open access", "")));
        UUID both = teams.decide(team, team.ada(), Verdict.EXCLUDE, "No data");
        teams.decide(team, team.ben(), Verdict.EXCLUDE, "Not about SEND");
        UUID conflict = teams.decide(team, team.ada(), Verdict.INCLUDE, "");
        teams.decide(team, team.ben(), Verdict.EXCLUDE, "One agency");
        for (int i = 2; i < sought.size(); i++) {
            teams.decide(team, team.ada(), Verdict.INCLUDE, "");
            teams.decide(team, team.ben(), Verdict.INCLUDE, "");
        }
        assertThat(screening.settle(team.ada(), team.id(), Stage.FULL_TEXT, conflict, true, "", "mine"))
                .isInstanceOf(Answer.NotThere.class);
        screening.settle(
                team.tess(), team.id(), Stage.FULL_TEXT, conflict, false, "One agency", "One agency is named.");
        PrismaFlow now = flow.of(team.lead(), team.id());
        assertThat(now.reasons())
                .as("in the protocol's order")
                .containsExactly(new PrismaFlow.Line("Not about SEND", 1), new PrismaFlow.Line("One agency", 1));
        assertThat(both).isNotEqualTo(conflict);
    }

    @Test
    void reports_of_one_study_are_joined_and_parted_and_the_same_studies_are_left() {
        teams.includeAll(team);
        List<Study> before = studies.all(team.lead(), team.id());
        assertThat(before).hasSize(sought.size());
        Study one = before.get(0);
        Study two = before.get(1);
        UUID report = one.reports().getFirst();
        assertThat(studies.join(team.stranger(), team.id(), one.id(), two.id(), "why"))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(studies.join(team.ben(), team.id(), one.id(), two.id(), "why"))
                .isInstanceOf(Answer.NotThere.class);
        studies.join(team.lead(), team.id(), one.id(), two.id(), "the same months");
        assertThat(studies.reconciled(team.lead(), team.id()))
                .isEqualTo(new Studies.Reconciled(sought.size(), 0, 1, sought.size() - 1));
        assertThat(flow.of(team.lead(), team.id()).known(Box.STUDIES_INCLUDED)).isEqualTo(sought.size() - 1);
        assertThat(flow.of(team.lead(), team.id()).known(Box.REPORTS_INCLUDED)).isEqualTo(sought.size());
        studies.part(team.lead(), team.id(), two.id(), report, one.label(), "other children after all");
        assertThat(new HashSet<>(studies.all(team.lead(), team.id())))
                .as("the same studies")
                .isEqualTo(new HashSet<>(before));
        assertThat(studies.doesNotTell(team.lead(), team.id(), one.id(), report, "why"))
                .isEqualTo(new Answer.Refused<>(WhyNot.ONE_STUDY_LEFT));
        UUID more = done(studies.alsoTells(team.lead(), team.id(), one.id(), report, "The second cohort", "chapter 3"));
        assertThat(studies.reconciled(team.lead(), team.id()).moreStudies()).isEqualTo(1);
        studies.doesNotTell(team.lead(), team.id(), more, report, "it was the same cohort");
        assertThat(new HashSet<>(studies.all(team.lead(), team.id()))).isEqualTo(new HashSet<>(before));
        assertThat(studies.said(team.lead(), team.id())).hasSize(6);
    }

    private static ReportFiles.Sent pdf(Held held, String name) {
        return new ReportFiles.Sent(
                name, TwinPdf.of(List.of(List.of(held.title(), held.authors(), held.year()), List.of("It helped."))));
    }

    private static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<T>) answer).what();
    }
}
