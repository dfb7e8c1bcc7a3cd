package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SheetWords.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Extraction;
import org.throughline.synthesis.FormVersion;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Sheets;
import org.throughline.synthesis.Synthesis;

/** The extraction form: its versions, its trial, and taking it into use. */
@Controller
class FormPages {
    private final Extraction extraction;
    private final Sheets sheets;
    private final FullTexts fullTexts;
    private final Doors doors;

    FormPages(Extraction extraction, Sheets sheets, FullTexts fullTexts, Doors doors) {
        this.extraction = extraction;
        this.sheets = sheets;
        this.fullTexts = fullTexts;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/extraction/form")
    Reply form(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private FormPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        List<FormVersion> versions = extraction.versions(viewer, s.id());
        List<FormPage.Trial> trials = new ArrayList<>();
        if (!versions.isEmpty() && versions.getLast().state() == FormVersion.State.PILOT) {
            FormVersion tried = versions.getLast();
            fullTexts.included(viewer, s.id()).stream()
                    .filter(h -> tried.pilots().contains(h.id()))
                    .forEach(h -> trials.add(new FormPage.Trial(
                            h,
                            sheets.compared(viewer, s.id(), tried.questionnaire(), h.id())
                                    .map(c -> (int) c.rows().stream()
                                            .filter(r -> !r.same())
                                            .count()))));
        }
        return new FormPage(s, s.leads(viewer), versions, fullTexts.included(viewer, s.id()), trials, typed, slips);
    }

    @PostMapping("/synthesis/{id}/extraction/form")
    Reply write(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            List<Question> questions = questions(form);
            String why = form.text("why", MISSING_FORM_WHY);
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> extraction.write(viewer, s.id(), questions, why),
                    "label-0",
                    Paths.of(s.id()) + "/extraction/form",
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    /** Rows without a label are left out; two of the same label are one question. */
    private static List<Question> questions(Form form) {
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < Extraction.MOST_QUESTIONS; i++) {
            String label = form.some("label-" + i).orElse("");
            if (label.isEmpty()) {
                continue;
            }
            List<String> choices = Arrays.stream(
                            form.some("choices-" + i).orElse("").split(";", -1))
                    .map(String::strip)
                    .filter(c -> !c.isEmpty())
                    .distinct()
                    .toList();
            Question question = Question.of(label, form.some("hint-" + i).orElse(""), choices);
            if (all.stream().noneMatch(q -> q.key().equals(question.key()))) {
                all.add(question);
            }
        }
        return all;
    }

    @PostMapping("/synthesis/{id}/extraction/form/pilot")
    Reply pilot(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            List<UUID> reports = form.typed().all("reports").stream()
                    .map(Ids::read)
                    .flatMap(Optional::stream)
                    .toList();
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> extraction.pilot(viewer, s.id(), reports),
                    "reports",
                    SheetKind.EXTRACTION.at(s),
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    @PostMapping("/synthesis/{id}/extraction/form/use")
    Reply use(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(
                viewer,
                id,
                s -> doors.onceAfter(
                        viewer,
                        form,
                        () -> extraction.use(viewer, s.id()),
                        "use",
                        SheetKind.EXTRACTION.at(s),
                        () -> page(viewer, s, form.typed(), form.slips())));
    }
}
