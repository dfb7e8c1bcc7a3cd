package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.ImportFile;
import org.throughline.synthesis.PutRight;
import org.throughline.synthesis.PutRightWords;
import org.throughline.synthesis.ReleaseWords;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.TakingIn;
import org.throughline.synthesis.TakingInWords;

/** Searches, as they were run, with what came of their files. */
@Controller
class SearchPages {
    private final Searching searching;
    private final TakingIn takingIn;
    private final PutRight putRight;
    private final Doors doors;

    SearchPages(Searching searching, TakingIn takingIn, PutRight putRight, Doors doors) {
        this.searching = searching;
        this.takingIn = takingIn;
        this.putRight = putRight;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/searches")
    Reply searches(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, Typed.NOTHING, Slips.none()));
    }

    SearchesPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        List<ImportFile> files = searching.files(viewer, s.id());
        Set<UUID> goOn = takingIn.goOn(viewer, s.id());
        Map<UUID, String> away = putRight.away(viewer, s.id());
        List<PutRight.Before> before = putRight.before(viewer, s.id());
        List<SearchesPage.Row> rows = searching.runs(viewer, s.id()).stream()
                .map(run -> row(s, run, files, goOn, away, before))
                .toList();
        return new SearchesPage(
                s,
                s.leads(viewer),
                rows,
                files.stream().filter(ImportFile::counts).toList(),
                rows.stream().mapToInt(SearchesPage.Row::hits).sum(),
                rows.stream().mapToInt(SearchesPage.Row::takenIn).sum(),
                typed,
                slips);
    }

    private static SearchesPage.Row row(
            Synthesis s,
            SearchRun run,
            List<ImportFile> all,
            Set<UUID> goOn,
            Map<UUID, String> away,
            List<PutRight.Before> before) {
        List<ImportFile> files =
                all.stream().filter(f -> f.searchRun().equals(run.id())).toList();
        return new SearchesPage.Row(
                run.id().toString(),
                run.source(),
                SEARCH_HOW.say(
                        run.platform().isBlank() ? NOT_TOLD.say() : run.platform(),
                        Dates.day(run.runOn()),
                        run.searcher().isBlank() ? NOT_TOLD.say() : run.searcher(),
                        run.checkedBy().isBlank() ? NOT_TOLD.say() : run.checkedBy()),
                run.strategy() + (run.limits().isBlank() ? "" : "\n\n" + SEARCH_LIMITS.say(run.limits())),
                run.hits(),
                files.stream()
                        .filter(f -> !away.containsKey(f.id()))
                        .map(f -> fileRow(s, f, state(f, goOn)))
                        .toList(),
                files.stream()
                        .filter(f -> away.containsKey(f.id()))
                        .map(f -> fileRow(s, f, PutRightWords.PUT_AWAY_STATE.say(away.getOrDefault(f.id(), ""))))
                        .toList(),
                before.stream().filter(b -> b.run().equals(run.id())).toList(),
                files.stream()
                        .filter(ImportFile::counts)
                        .mapToInt(ImportFile::records)
                        .sum(),
                files.stream()
                        .filter(f -> f.replacedAt().isEmpty())
                        .map(ImportFile::difference)
                        .filter(d -> !d.isBlank())
                        .collect(Collectors.joining(" ")));
    }

    private static SearchesPage.FileRow fileRow(Synthesis s, ImportFile f, String state) {
        return new SearchesPage.FileRow(
                Paths.of(s.id()) + "/searches/" + f.id(),
                f.filename(),
                FILE_WHAT.say(f.format(), f.records(), f.sha256().substring(0, 12)),
                state);
    }

    private static String state(ImportFile file, Set<UUID> goOn) {
        if (file.replacedAt().isPresent()) {
            return ReleaseWords.FILE_REPLACED.say();
        }
        return file.takenInAt().isPresent()
                ? FILE_TAKEN_IN.say()
                : goOn.contains(file.id()) ? TakingInWords.TAKING_IN_GOES_ON.say() : FILE_LOOKED_AT.say();
    }

    @PostMapping("/synthesis/{id}/searches")
    Reply add(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            String source = form.text("source", MISSING_SOURCE);
            String strategy = form.text("strategy", MISSING_STRATEGY);
            Optional<LocalDate> on = form.date("on", MISSING_DAY);
            String hits = form.typed().text("hits").strip().replace(",", "");
            if (!hits.matches("\\d{1,7}")) {
                form.wrong("hits", MISSING_HITS.say());
            }
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            SearchRun run = new SearchRun(
                    UUID.randomUUID(),
                    source,
                    form.some("platform").orElse(""),
                    strategy,
                    form.some("limits").orElse(""),
                    on.orElseThrow(),
                    Integer.parseInt(hits),
                    form.some("searcher").orElse(""),
                    form.some("checked").orElse(""));
            return Doors.after(
                    searching.add(viewer, s.id(), run),
                    form,
                    "source",
                    Paths.of(s.id()) + "/searches",
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }
}
