package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.RevisingWords;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;

/** Extracts, codes and themes. */
@Controller
class CodingPages {
    private final Coding coding;
    private final FullTexts fullTexts;
    private final Signing signing;
    private final Doors doors;

    CodingPages(Coding coding, FullTexts fullTexts, Signing signing, Doors doors) {
        this.coding = coding;
        this.fullTexts = fullTexts;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/coding")
    Reply coding(Viewer viewer, @PathVariable String id, @RequestParam Optional<String> what) {
        Typed typed = what.map(w -> new Typed(Map.of("what", List.of(w)))).orElse(Typed.NOTHING);
        return doors.open(viewer, id, s -> page(viewer, s, typed, Slips.none()));
    }

    private CodingPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        return new CodingPage(
                s,
                s.codes(viewer),
                fullTexts.included(viewer, s.id()),
                coding.extracts(viewer, s.id()),
                coding.themes(viewer, s.id()),
                signing.of(viewer, s),
                viewer.seat(),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/coding/extract")
    Reply extract(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> report = Ids.read(form.typed().text("report"));
            String words = form.text("words", MISSING_WORDS);
            String speaker = form.text("speaker", MISSING_SPEAKER);
            String code = form.text("code", MISSING_CODE);
            if (report.isEmpty()) {
                form.wrong("report", MISSING_REPORT.say());
            }
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.once(viewer, form, () -> {
                if (coding.extract(
                                viewer,
                                s.id(),
                                report.orElseThrow(),
                                words,
                                speaker,
                                form.some("page").orElse(""))
                        instanceof Answer.Done<UUID>(UUID extract)) {
                    coding.code(viewer, s.id(), extract, code, form.some("memo").orElse(""));
                }
                return Paths.of(s.id()) + "/coding";
            });
        });
    }

    @PostMapping("/synthesis/{id}/coding/code")
    Reply code(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> extract = Ids.read(form.typed().text("extract"));
            String field = "code-" + form.typed().text("extract");
            String code = form.text(field, MISSING_CODE);
            if (!form.ok() || extract.isEmpty()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return Doors.after(
                    coding.code(
                            viewer,
                            s.id(),
                            extract.get(),
                            code,
                            form.some("memo").orElse("")),
                    form,
                    field,
                    Paths.of(s.id()) + "/coding#extract-" + extract.get(),
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    @PostMapping("/synthesis/{id}/coding/theme")
    Reply theme(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<Theme.Kind> kind = form.one("kind", Theme.Kind.class, MISSING_KIND);
            String name = form.text("name", MISSING_THEME);
            if (!form.ok() || kind.isEmpty()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> coding.theme(
                            viewer,
                            s.id(),
                            kind.get(),
                            name,
                            form.some("theme-memo").orElse("")),
                    "name",
                    theme -> at(s, theme),
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    @PostMapping("/synthesis/{id}/coding/place")
    Reply place(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> theme = Ids.read(form.typed().text("into"));
            String what = form.text("what", RevisingWords.MISSING_PLACE_WHAT);
            if (theme.isEmpty()) {
                form.wrong("into", RevisingWords.MISSING_PLACE_INTO.say());
            }
            String why = form.text("place-why", MISSING_PLACE_WHY);
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> coding.place(viewer, s.id(), what, theme.orElseThrow(), why),
                    "into",
                    into -> at(s, into),
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    /** Where a theme stands among the others. */
    private static String at(Synthesis s, UUID theme) {
        return Paths.of(s.id()) + "/coding#theme-" + theme;
    }
}
