package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReportWords.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Report;
import org.throughline.synthesis.ReportFiles;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisWords;

/** Reports sought in full: had or not, and the PDFs that are laid to them. */
@Controller
class ReportPages {
    private static final String NONE = "none";
    private static final int LONGEST_NAME = 200;

    private final FullTexts fullTexts;
    private final ReportFiles files;
    private final Doors doors;

    ReportPages(FullTexts fullTexts, ReportFiles files, Doors doors) {
        this.fullTexts = fullTexts;
        this.files = files;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/reports")
    Reply reports(Viewer viewer, @PathVariable String id, @RequestParam(name = "show", defaultValue = "") String show) {
        return doors.open(viewer, id, s -> page(viewer, s, show, Typed.NOTHING, Slips.none()));
    }

    private ReportsPage page(Viewer viewer, Synthesis s, String show, Typed typed, Slips slips) {
        return new ReportsPage(
                s,
                s.codes(viewer),
                fullTexts.sought(viewer, s.id()),
                show,
                files.files(viewer, s.id()),
                s.codes(viewer) ? files.pile(viewer, s.id()) : List.of(),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/reports")
    Reply tell(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> reference = Ids.read(form.typed().text("reference"));
            if (reference.isEmpty()) {
                return new Reply.NotThere();
            }
            String input = "route-" + reference.get();
            String route = form.text("route", input, SynthesisWords.MISSING_ROUTE);
            if (!form.ok()) {
                return page(viewer, s, "", form.typed(), form.slips());
            }
            Report report = new Report(
                    reference.get(),
                    form.typed().has("had", "yes"),
                    route,
                    form.some("words").orElse(""));
            return Doors.after(
                    fullTexts.tell(viewer, s.id(), report),
                    form,
                    input,
                    Paths.of(s.id()) + "/reports",
                    () -> page(viewer, s, "", form.typed(), form.slips()));
        });
    }

    @PostMapping("/synthesis/{id}/reports/files")
    Reply take(
            Viewer viewer,
            Form form,
            @PathVariable String id,
            @RequestParam(name = "files", required = false) Optional<List<MultipartFile>> sent) {
        return doors.open(viewer, id, s -> {
            List<ReportFiles.Sent> batch = sent.orElse(List.of()).stream()
                    .filter(file -> !file.isEmpty())
                    .map(ReportPages::sent)
                    .toList();
            if (batch.isEmpty()) {
                form.wrong("files", MISSING_PDFS.say());
                return page(viewer, s, "", form.typed(), form.slips());
            }
            return switch (files.take(viewer, s.id(), batch)) {
                case Answer.Done<List<ReportFiles.NotTaken>>(List<ReportFiles.NotTaken> not) -> {
                    not.forEach(n -> form.wrong("files", NOT_TAKEN.say(n.filename(), n.why())));
                    yield form.ok()
                            ? new Reply.Go(Paths.of(s.id()) + "/reports")
                            : page(viewer, s, "", form.typed(), form.slips());
                }
                case Answer.NotThere<List<ReportFiles.NotTaken>> _, Answer.Refused<List<ReportFiles.NotTaken>> _ ->
                    new Reply.NotThere();
            };
        });
    }

    private static ReportFiles.Sent sent(MultipartFile file) {
        String whole = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String name =
                whole.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        String shown = name.isEmpty() ? "PDF" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
        try {
            return new ReportFiles.Sent(shown, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/synthesis/{id}/reports/files/{file}")
    Reply file(Viewer viewer, @PathVariable String id, @PathVariable String file) {
        return doors.open(viewer, id, s -> filePage(viewer, s, file, Slips.none()));
    }

    private Reply filePage(Viewer viewer, Synthesis s, String file, Slips slips) {
        return Ids.read(file)
                .flatMap(f -> files.open(viewer, s.id(), f))
                .<Reply>map(opened ->
                        new ReportFilePage(s, s.codes(viewer), opened, fullTexts.sought(viewer, s.id()), slips))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/synthesis/{id}/reports/files/{file}")
    Reply place(Viewer viewer, Form form, @PathVariable String id, @PathVariable String file) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> found = Ids.read(file);
            String which = form.text("which", MISSING_WHERE);
            Optional<UUID> reference = Ids.read(which);
            if (found.isEmpty()) {
                return new Reply.NotThere();
            }
            if (!form.ok() || reference.isEmpty() && !which.equals(NONE)) {
                return filePage(viewer, s, file, form.slips());
            }
            return Doors.after(
                    files.place(viewer, s.id(), found.get(), reference),
                    form,
                    "which",
                    Paths.of(s.id()) + "/reports",
                    () -> filePage(viewer, s, file, form.slips()));
        });
    }

    @GetMapping("/synthesis/{id}/reports/files/{file}/bytes")
    Reply bytes(Viewer viewer, @PathVariable String id, @PathVariable String file) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(file)
                        .flatMap(f -> files.bytes(viewer, s.id(), f))
                        .<Reply>map(bytes -> new Reply.Download("report.pdf", "application/pdf", bytes))
                        .orElseGet(Reply.NotThere::new));
    }
}
