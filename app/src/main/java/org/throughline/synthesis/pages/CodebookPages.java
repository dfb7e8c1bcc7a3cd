package org.throughline.synthesis.pages;

import static org.throughline.synthesis.CodebookWords.*;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.CodeMeaning;
import org.throughline.synthesis.Codebook;
import org.throughline.synthesis.Synthesis;

/** What the codes of a synthesis mean. */
@Controller
class CodebookPages {
    private final Codebook codebook;
    private final Signing signing;
    private final Doors doors;

    CodebookPages(Codebook codebook, Signing signing, Doors doors) {
        this.codebook = codebook;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/codes")
    Reply codes(Viewer viewer, @PathVariable String id) {
        return doors.open(
                viewer, id, s -> page(viewer, s, codebook.entries(viewer, s.id()), Typed.NOTHING, Slips.none()));
    }

    private CodebookPage page(Viewer viewer, Synthesis s, List<Codebook.Entry> entries, Typed typed, Slips slips) {
        return new CodebookPage(s, s.codes(viewer), entries, signing.of(viewer, s), typed, slips);
    }

    @PostMapping("/synthesis/{id}/codes")
    Reply say(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            List<Codebook.Entry> entries = codebook.entries(viewer, s.id());
            String code = form.typed().text("code");
            Optional<Codebook.Entry> entry =
                    entries.stream().filter(e -> e.code().equals(code)).findFirst();
            if (!s.codes(viewer) || entry.isEmpty()) {
                return new Reply.NotThere();
            }
            int number = CodebookPage.number(entries, code);
            String description = form.some("description").orElse("");
            String colour = form.some("colour").orElse("");
            if (description.length() > CodeMeaning.LONGEST) {
                form.wrong("description-" + number, CODEBOOK_TOO_LONG.say(CodeMeaning.LONGEST));
            }
            boolean ours = CodebookPage.known(colour) || colour.equals(CodebookPage.colour(entry.get()));
            boolean saysNothing = description.isBlank() && colour.isEmpty();
            if (!ours || (saysNothing && entry.get().meaning().isEmpty())) {
                form.wrong("description-" + number, CODEBOOK_SAME.say());
            }
            if (!form.ok()) {
                return page(viewer, s, entries, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> codebook.say(viewer, s.id(), code, description, colour),
                    "description-" + number,
                    Paths.codebook(s.id()) + "#code-" + number,
                    () -> page(viewer, s, entries, form.typed(), form.slips()));
        });
    }
}
