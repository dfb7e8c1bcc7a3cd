package org.throughline.synthesis.pages;

import static org.throughline.synthesis.QdaWords.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
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
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.CodingExport;
import org.throughline.synthesis.CodingImport;
import org.throughline.synthesis.Synthesis;

/** Coding to other programs and from them, by the REFI-QDA standard. */
@Controller
class ExchangePages {
    private final CodingExport out;
    private final CodingImport in;
    private final Coding coding;
    private final Signing signing;
    private final Doors doors;

    ExchangePages(CodingExport out, CodingImport in, Coding coding, Signing signing, Doors doors) {
        this.out = out;
        this.in = in;
        this.coding = coding;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/exchange")
    Reply exchange(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, Slips.none()));
    }

    private ExchangePage page(Viewer viewer, Synthesis s, Slips slips) {
        Map<SeatId, Signed> signs = signing.of(viewer, s);
        return new ExchangePage(
                s,
                s.codes(viewer),
                !Coding.known(coding.themes(viewer, s.id()), coding.extracts(viewer, s.id()))
                        .isEmpty(),
                in.files(viewer, s.id()).stream()
                        .map(f -> ExchangePage.Row.of(
                                s, f, Signed.of(f.by(), signs).name(), f.by().equals(viewer.seat()) && s.codes(viewer)))
                        .toList(),
                slips);
    }

    @GetMapping("/synthesis/{id}/exchange/project")
    Reply project(Viewer viewer, @PathVariable String id, @RequestParam(name = "with") Optional<List<String>> with) {
        List<String> wanted = with.orElse(List.of());
        return doors.open(
                viewer,
                id,
                s -> out.project(
                                viewer,
                                s.id(),
                                new CodingExport.Wanted(wanted.contains("names"), wanted.contains("pdfs")))
                        .<Reply>map(bytes -> new Reply.Download(named(s, "qdpx"), "application/zip", bytes))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/synthesis/{id}/exchange/codebook")
    Reply codebook(Viewer viewer, @PathVariable String id) {
        return doors.open(
                viewer,
                id,
                s -> out.codebook(viewer, s.id())
                        .<Reply>map(bytes -> new Reply.Download(named(s, "qdc"), "application/xml", bytes))
                        .orElseGet(Reply.NotThere::new));
    }

    private static String named(Synthesis s, String kind) {
        String title = s.title().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (title.isEmpty() ? "coding" : title.substring(0, Math.min(60, title.length()))) + "." + kind;
    }

    @PostMapping("/synthesis/{id}/exchange")
    Reply upload(
            Viewer viewer,
            Form form,
            @PathVariable String id,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file) {
        return doors.open(viewer, id, s -> {
            if (!s.codes(viewer)) {
                return new Reply.NotThere();
            }
            if (file.isEmpty() || file.get().isEmpty()) {
                form.wrong("file", IN_MISSING.say());
                return page(viewer, s, form.slips());
            }
            String name = Optional.ofNullable(file.get().getOriginalFilename()).orElse("");
            return switch (in.lookAt(viewer, s.id(), name, bytes(file.get()))) {
                case CodingImport.Looked.Kept(UUID kept) -> new Reply.Go(Paths.exchange(s.id()) + "/" + kept);
                case CodingImport.Looked.NotThere _ -> new Reply.NotThere();
                case CodingImport.Looked.Unread(String why) -> {
                    form.wrong("file", why);
                    yield page(viewer, s, form.slips());
                }
            };
        });
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/synthesis/{id}/exchange/{file}")
    Reply file(Viewer viewer, @PathVariable String id, @PathVariable String file) {
        return with(viewer, id, file, (s, p) -> new CodingFilePage(s, p, Typed.NOTHING, Slips.none()));
    }

    @GetMapping("/synthesis/{id}/exchange/{file}/left-out")
    Reply leftOut(Viewer viewer, @PathVariable String id, @PathVariable String file) {
        return with(viewer, id, file, (s, p) -> {
            List<String> lines = new CodingFilePage(s, p, Typed.NOTHING, Slips.none()).notTaken();
            return new Reply.Download(
                    "left-out.txt",
                    "text/plain;charset=UTF-8",
                    (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        });
    }

    @GetMapping("/synthesis/{id}/exchange/{file}/bytes")
    Reply asItCame(Viewer viewer, @PathVariable String id, @PathVariable String file) {
        return with(
                viewer,
                id,
                file,
                (s, p) -> in.bytes(viewer, s.id(), p.file().id())
                        .<Reply>map(bytes -> new Reply.Download(
                                p.file().filename().replaceAll("[^A-Za-z0-9._-]", "_"),
                                "application/octet-stream",
                                bytes))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/synthesis/{id}/exchange/{file}")
    Reply takeIn(Viewer viewer, Form form, @PathVariable String id, @PathVariable String file) {
        return with(viewer, id, file, (s, p) -> {
            CodingImport.Choices choices = choices(form.typed(), p);
            if (form.typed().text("do").equals("look")) {
                return in.preview(viewer, s.id(), p.file().id(), Optional.of(choices))
                        .<Reply>map(now -> new CodingFilePage(s, now, form.typed(), form.slips()))
                        .orElseGet(Reply.NotThere::new);
            }
            return doors.once(viewer, form, () -> {
                in.takeIn(viewer, s.id(), p.file().id(), choices);
                return Paths.exchange(s.id()) + "/" + p.file().id();
            });
        });
    }

    /** What was not asked about stays as likely. */
    private static CodingImport.Choices choices(Typed typed, CodingImport.Preview preview) {
        Map<String, UUID> reports = new HashMap<>(preview.choices().reports());
        for (int i = 0; i < Math.min(CodingFilePage.ASKED, preview.sources().size()); i++) {
            String guid = preview.sources().get(i).guid();
            if (typed.fields().containsKey("report-" + i)) {
                reports.remove(guid);
                Ids.read(typed.text("report-" + i)).ifPresent(report -> reports.put(guid, report));
            }
        }
        Set<String> mine = typed.all("mine").stream()
                .map(m -> m.equals(CodingFilePage.NOBODY) ? "" : m)
                .collect(Collectors.toSet());
        return new CodingImport.Choices(reports, mine);
    }

    @PostMapping("/synthesis/{id}/exchange/{file}/back")
    Reply takeBack(Viewer viewer, Form form, @PathVariable String id, @PathVariable String file) {
        return with(viewer, id, file, (s, p) -> {
            String why = form.text("why", BACK_MISSING_WHY);
            if (!form.ok()) {
                return new CodingFilePage(s, p, form.typed(), form.slips());
            }
            return doors.once(viewer, form, () -> {
                in.takeBack(viewer, s.id(), p.file().id(), why);
                return Paths.exchange(s.id()) + "/" + p.file().id();
            });
        });
    }

    private Reply with(Viewer viewer, String id, String file, BiFunction<Synthesis, CodingImport.Preview, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(file)
                        .filter(_ -> s.codes(viewer))
                        .flatMap(f -> in.preview(viewer, s.id(), f, Optional.empty()))
                        .map(p -> page.apply(s, p))
                        .orElseGet(Reply.NotThere::new));
    }
}
