package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SheetWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.SafeCsv;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.AppraisalTools;
import org.throughline.synthesis.Appraising;
import org.throughline.synthesis.Compared;
import org.throughline.synthesis.Extraction;
import org.throughline.synthesis.FormVersion;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Questionnaire;
import org.throughline.synthesis.Sheet;
import org.throughline.synthesis.Sheets;
import org.throughline.synthesis.Synthesis;

/** The included reports with how far each is extracted or appraised, and what is settled as a file. */
@Controller
class SheetsPages {
    private static final int MOST = 500;

    private final Sheets sheets;
    private final SheetForms forms;
    private final FullTexts fullTexts;
    private final Extraction extraction;
    private final Appraising appraising;
    private final AppraisalTools tools;
    private final Doors doors;

    SheetsPages(
            Sheets sheets,
            SheetForms forms,
            FullTexts fullTexts,
            Extraction extraction,
            Appraising appraising,
            AppraisalTools tools,
            Doors doors) {
        this.sheets = sheets;
        this.forms = forms;
        this.fullTexts = fullTexts;
        this.extraction = extraction;
        this.appraising = appraising;
        this.tools = tools;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/{kind:extraction|appraisal}")
    Reply all(Viewer viewer, @PathVariable String id, @PathVariable String kind) {
        return doors.open(viewer, id, s -> page(viewer, s, SheetKind.of(kind), Typed.NOTHING, Slips.none()));
    }

    private SheetsPage page(Viewer viewer, Synthesis s, SheetKind kind, Typed typed, Slips slips) {
        Map<UUID, AppraisalTool> chosen = kind.isAppraisal() ? appraising.chosen(viewer, s.id()) : Map.of();
        Optional<FormVersion> newest = kind.isAppraisal()
                ? Optional.empty()
                : extraction.versions(viewer, s.id()).reversed().stream().findFirst();
        List<SheetsPage.Row> rows = fullTexts.included(viewer, s.id()).stream()
                .limit(MOST)
                .map(held -> row(viewer, s, kind, held, Optional.ofNullable(chosen.get(held.id()))))
                .toList();
        return new SheetsPage(s, kind, s.leads(viewer), s.codes(viewer), newest, rows, tools.all(), typed, slips);
    }

    private SheetsPage.Row row(Viewer viewer, Synthesis s, SheetKind kind, Held held, Optional<AppraisalTool> tool) {
        String at = kind.at(s) + "/" + held.id();
        Optional<Questionnaire> form = forms.of(viewer, s, kind, held.id());
        if (form.isEmpty()) {
            String waits = kind.isAppraisal() ? APPRAISAL_NO_TOOL.say() : EXTRACTION_NOT_TRIED.say();
            return new SheetsPage.Row(held, tool, waits, "", "", Optional.empty(), "");
        }
        Optional<Compared> compared = sheets.compared(viewer, s.id(), form.get(), held.id());
        Optional<Sheet> mine = sheets.mine(viewer, s.id(), form.get(), held.id());
        boolean finished = mine.flatMap(Sheet::finishedAt).isPresent();
        String state = compared.map(c -> STATE_OPEN.say(c.open()))
                .orElseGet(() -> !s.fills(viewer)
                        ? STATE_NOT_YOURS.say()
                        : finished
                                ? STATE_FINISHED.say()
                                : mine.isPresent() ? STATE_BEGUN.say() : STATE_NOT_BEGUN.say());
        boolean fills = s.fills(viewer) && (mine.isPresent() || compared.isEmpty());
        return new SheetsPage.Row(
                held,
                tool,
                state,
                fills ? at : "",
                compared.isPresent() ? at + "/compare" : "",
                Optional.of(finished),
                compared.flatMap(c -> tool.flatMap(t -> t.overall(c.standing())))
                        .orElse(""));
    }

    @PostMapping("/synthesis/{id}/appraisal/{report:[0-9a-f-]{36}}/tool")
    Reply choose(Viewer viewer, Form form, @PathVariable String id, @PathVariable String report) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> reference = Ids.read(report);
            if (reference.isEmpty()) {
                return new Reply.NotThere();
            }
            String input = "tool-" + reference.get();
            String tool = form.text("tool", input, MISSING_TOOL);
            if (!form.ok()) {
                return page(viewer, s, SheetKind.APPRAISAL, form.typed(), form.slips());
            }
            return Doors.after(
                    appraising.choose(viewer, s.id(), reference.get(), tool),
                    form,
                    input,
                    SheetKind.APPRAISAL.at(s),
                    () -> page(viewer, s, SheetKind.APPRAISAL, form.typed(), form.slips()));
        });
    }

    @GetMapping("/synthesis/{id}/{kind:extraction|appraisal}/csv")
    Reply csv(Viewer viewer, @PathVariable String id, @PathVariable String kind) {
        return doors.open(viewer, id, s -> {
            SafeCsv csv = SafeCsv.of(
                    "report",
                    "year",
                    "form",
                    "version",
                    "question",
                    "answer",
                    "not_reported",
                    "quote",
                    "page",
                    "why",
                    "stands",
                    "because");
            for (Held held : fullTexts.included(viewer, s.id())) {
                forms.of(viewer, s, SheetKind.of(kind), held.id())
                        .ifPresent(form -> sheets.compared(viewer, s.id(), form, held.id())
                                .ifPresent(c -> {
                                    rows(csv, held, form, c);
                                    overall(
                                            csv,
                                            held,
                                            form,
                                            forms.overall(viewer, s, SheetKind.of(kind), held.id(), c.standing()));
                                }));
            }
            return csv.named(kind + ".csv");
        });
    }

    /** What follows from the rows above it by the tool's rule. */
    private static void overall(SafeCsv csv, Held held, Questionnaire form, String overall) {
        if (!overall.isEmpty()) {
            csv.row(List.of(
                    held.title(),
                    held.year(),
                    form.name(),
                    Integer.toString(form.version()),
                    OVERALL_LABEL.say(),
                    overall,
                    "no",
                    "",
                    "",
                    "",
                    "",
                    ""));
        }
    }

    private static void rows(SafeCsv csv, Held held, Questionnaire form, Compared compared) {
        for (Compared.Row row : compared.rows()) {
            row.stands().ifPresent(stands -> {
                Given g = stands.given();
                List<String> cells = new ArrayList<>(List.of(held.title(), held.year(), form.name()));
                cells.addAll(
                        List.of(Integer.toString(form.version()), row.question().label(), g.value()));
                cells.addAll(List.of(g.notReported() ? "yes" : "no", g.quote(), g.page(), g.why()));
                cells.addAll(List.of(stands.how().words(), stands.why()));
                csv.row(cells);
            });
        }
    }
}
