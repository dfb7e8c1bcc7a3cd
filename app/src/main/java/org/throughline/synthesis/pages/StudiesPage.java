package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReportWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.ChosenWords;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.OneStudyWords;
import org.throughline.synthesis.Strand;
import org.throughline.synthesis.Studies;
import org.throughline.synthesis.Study;
import org.throughline.synthesis.Synthesis;

/** Studies with the reports that tell of them, and how the one number becomes the other. */
public record StudiesPage(
        Synthesis synthesis,
        boolean mayChange,
        List<Study> studies,
        Map<UUID, String> titles,
        Studies.Reconciled reconciled,
        List<Studies.Said> said,
        List<Studies.Maybe> maybe,
        Map<UUID, Strand> strands,
        Map<UUID, List<String>> reportedIn,
        Typed typed,
        Slips slips)
        implements Page {
    @Override
    public String title() {
        return STUDIES_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/studies";
    }

    public String strandsAt() {
        return Paths.strands(synthesis.id());
    }

    public Strand strand(Study study) {
        return strands.getOrDefault(study.id(), Strand.NOT_SAID);
    }

    /** Which publications report a study; empty while nothing is published. */
    public String reportedIn(Study study) {
        List<String> titles = reportedIn.getOrDefault(study.id(), List.of());
        return reportedIn.isEmpty()
                ? ""
                : titles.isEmpty()
                        ? ChosenWords.REPORTED_IN_NONE.say()
                        : ChosenWords.REPORTED_IN.say(String.join("; ", titles));
    }

    public Table numbers() {
        return Table.of(
                        STUDIES_RECONCILED.say(),
                        Table.Column.of(STUDIES_STEP.say()),
                        Table.Column.numeric(STUDIES_NUMBER.say()))
                .row(STUDIES_REPORTS.say(), Integer.toString(reconciled.reports()))
                .row(STUDIES_MORE.say(), "+" + reconciled.moreStudies())
                .row(STUDIES_SAME.say(), "−" + reconciled.sameStudy())
                .row(STUDIES_STUDIES.say(), Integer.toString(reconciled.studies()));
    }

    public String title(UUID report) {
        return titles.getOrDefault(report, "");
    }

    public List<Select.Choice> others(Study study) {
        List<Select.Choice> all = new ArrayList<>();
        all.add(Select.Choice.of("", STUDY_CHOOSE.say()));
        studies.stream()
                .filter(s -> !s.id().equals(study.id()))
                .forEach(s -> all.add(Select.Choice.of(s.id().toString(), s.label())));
        return all;
    }

    public List<Select.Choice> reports(Study study) {
        return study.reports().stream()
                .map(r -> Select.Choice.of(r.toString(), title(r)))
                .toList();
    }

    /** Whether a report of this study tells of another one too. */
    public boolean tellsOfMore(Study study) {
        return study.reports().stream()
                .anyMatch(r ->
                        studies.stream().filter(s -> s.reports().contains(r)).count() > 1);
    }

    /** What was typed in one form of this study, if that is the form which was sent. */
    public String typed(Study study, String act, String field) {
        return typed.text("study").equals(study.id().toString())
                        && typed.text("act").equals(act)
                ? typed.text(field)
                : "";
    }

    public boolean wrong(Study study) {
        return slips.any() && typed.text("study").equals(study.id().toString());
    }

    /** What names one question, so that its field is its own. */
    public static String own(Studies.Maybe maybe) {
        return maybe.one() + "-" + maybe.other();
    }

    public static String report(Held held) {
        return OneStudyWords.AND.say(held.where(), held.dois());
    }

    public String why(Studies.Maybe maybe) {
        return typed.text("study").equals(maybe.one().toString())
                        && typed.text("into").equals(maybe.other().toString())
                        && typed.text("act").matches("join|two")
                ? typed.text("why")
                : "";
    }

    public static String line(Studies.Said said) {
        return said.belongs()
                ? SAID_BELONGS.say(said.report(), said.study(), said.why())
                : SAID_NOT.say(said.report(), said.study(), said.why());
    }
}
