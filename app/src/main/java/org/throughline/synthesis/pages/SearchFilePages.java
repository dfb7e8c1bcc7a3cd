package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.throughline.references.Author;
import org.throughline.references.Column;
import org.throughline.references.FirstRow;
import org.throughline.references.Input;
import org.throughline.references.Reference;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.ColumnNames;
import org.throughline.synthesis.ColumnWords;
import org.throughline.synthesis.ImportFile;
import org.throughline.synthesis.PutRight;
import org.throughline.synthesis.PutRightWords;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.TakingIn;
import org.throughline.synthesis.WhyNot;

/** Files of searches: looked at before they come in, taken in, and given back as they came. */
@Controller
class SearchFilePages {
    private final Searching searching;
    private final TakingIn takingIn;
    private final PutRight putRight;
    private final SearchPages searches;
    private final Doors doors;

    SearchFilePages(Searching searching, TakingIn takingIn, PutRight putRight, SearchPages searches, Doors doors) {
        this.searching = searching;
        this.takingIn = takingIn;
        this.putRight = putRight;
        this.searches = searches;
        this.doors = doors;
    }

    @PostMapping("/synthesis/{id}/searches/file")
    Reply upload(
            Viewer viewer,
            Form form,
            @PathVariable String id,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file) {
        return doors.open(viewer, id, s -> {
            Optional<ImportFile> replaced = Ids.read(form.typed().text("place"))
                    .flatMap(place -> searching.files(viewer, s.id()).stream()
                            .filter(f -> f.id().equals(place) && f.counts())
                            .findFirst());
            Optional<UUID> run = replaced.map(ImportFile::searchRun)
                    .or(() -> Ids.read(form.typed().text("run")));
            if (run.isEmpty()) {
                form.wrong("run", PutRightWords.MISSING_RUN.say());
                return searches.page(viewer, s, form.typed(), form.slips());
            }
            if (file.isEmpty() || file.get().isEmpty()) {
                form.wrong("file", MISSING_FILE.say());
                return searches.page(viewer, s, form.typed(), form.slips());
            }
            String name = Optional.ofNullable(file.get().getOriginalFilename()).orElse("");
            ColumnNames columns = columns(form);
            if (!form.ok()) {
                return searches.page(viewer, s, form.typed(), form.slips());
            }
            Answer<UUID> looked = searching.lookAt(
                    viewer, s.id(), run.get(), name, bytes(file.get()), replaced.map(ImportFile::id), columns);
            return switch (looked) {
                case Answer.Done<UUID>(UUID kept) -> new Reply.Go(Paths.of(s.id()) + "/searches/" + kept);
                case Answer.NotThere<UUID> _ -> new Reply.NotThere();
                case Answer.Refused<UUID>(WhyNot why) -> {
                    List<String> heads =
                            why == WhyNot.NOT_READABLE ? FirstRow.of(Input.of(name, bytes(file.get()))) : List.of();
                    if (heads.isEmpty()) {
                        form.wrong("file", why.words());
                    } else {
                        form.wrong(
                                SearchesPage.columnField(Column.TITLE),
                                ColumnWords.COLUMNS_OF_FILE.say(String.join(", ", heads)));
                    }
                    yield searches.page(viewer, s, form.typed(), form.slips());
                }
            };
        });
    }

    private static ColumnNames columns(Form form) {
        Map<Column, String> names = new EnumMap<>(Column.class);
        for (Column column : ColumnNames.ASKED) {
            String field = SearchesPage.columnField(column);
            form.some(field).ifPresent(name -> {
                if (name.length() > ColumnNames.LONGEST) {
                    form.wrong(field, ColumnWords.COLUMNS_TOO_LONG.say(ColumnNames.LONGEST));
                }
                names.put(column, name);
            });
        }
        return new ColumnNames(names);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/synthesis/{id}/searches/{file}")
    Reply preview(Viewer viewer, @PathVariable String id, @PathVariable String file) {
        return doors.open(viewer, id, s -> preview(viewer, s, file, Typed.NOTHING, Slips.none()));
    }

    Reply preview(Viewer viewer, Synthesis s, String file, Typed typed, Slips slips) {
        return Ids.read(file)
                .flatMap(f -> searching.preview(viewer, s.id(), f))
                .<Reply>map(p -> new PreviewPage(
                        s,
                        p.file(),
                        p.run(),
                        p.first().stream().map(SearchFilePages::row).toList(),
                        p.compared(),
                        p.file()
                                .replaces()
                                .flatMap(before -> searching.files(viewer, s.id()).stream()
                                        .filter(known -> known.id().equals(before))
                                        .findFirst())
                                .map(ImportFile::filename)
                                .orElse(""),
                        s.leads(viewer),
                        takingIn.progress(viewer, s.id(), p.file().id()),
                        Optional.ofNullable(
                                putRight.away(viewer, s.id()).get(p.file().id())),
                        typed,
                        slips))
                .orElseGet(Reply.NotThere::new);
    }

    private static PreviewPage.Row row(Reference r) {
        return new PreviewPage.Row(
                r.title().orElse(NOT_TOLD.say()),
                r.authors().stream().map(Author::text).limit(4).collect(Collectors.joining("; ")),
                r.container().orElse("")
                        + (r.year().isPresent() ? " · " + r.year().getAsInt() : ""));
    }

    @PostMapping("/synthesis/{id}/searches/{file}")
    Reply takeIn(Viewer viewer, Form form, @PathVariable String id, @PathVariable String file) {
        return doors.open(viewer, id, s -> {
            String why = form.some("why").orElse("");
            if (form.typed().fields().containsKey("why") && why.isBlank()) {
                form.wrong("why", WhyNot.REPLACING_NEEDS_WHY.words());
                return preview(viewer, s, file, form.typed(), form.slips());
            }
            return Ids.read(file)
                    .map(f -> Doors.after(
                            takingIn.takeIn(
                                    viewer, s.id(), f, form.some("difference").orElse(""), why),
                            form,
                            "difference",
                            afterwards(viewer, s, f),
                            () -> preview(viewer, s, file, form.typed(), form.slips())))
                    .orElseGet(Reply.NotThere::new);
        });
    }

    /** To the searches where the file comes in at once, and to its own page where it takes a while. */
    private String afterwards(Viewer viewer, Synthesis s, UUID file) {
        String at = Paths.of(s.id()) + "/searches";
        return takingIn.progress(viewer, s.id(), file).isPresent() ? at + "/" + file : at;
    }

    @PostMapping("/synthesis/{id}/searches/{file}/stop")
    Reply stop(Viewer viewer, @PathVariable String id, @PathVariable String file) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(file)
                        .filter(f -> takingIn.stop(viewer, s.id(), f) instanceof Answer.Done<UUID>)
                        .<Reply>map(f -> new Reply.Go(Paths.of(s.id()) + "/searches/" + f))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/synthesis/{id}/searches/{file}/bytes")
    Reply bytes(Viewer viewer, @PathVariable String id, @PathVariable String file) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(file)
                        .flatMap(f -> searching.files(viewer, s.id()).stream()
                                .filter(known -> known.id().equals(f))
                                .findFirst())
                        .flatMap(known -> searching
                                .bytes(viewer, s.id(), known.id())
                                .<Reply>map(bytes -> new Reply.Download(
                                        known.filename().replaceAll("[^A-Za-z0-9._-]", "_"),
                                        "application/octet-stream",
                                        bytes)))
                        .orElseGet(Reply.NotThere::new));
    }
}
