package org.throughline.synthesis.pages;

import static org.throughline.synthesis.KeyPaperWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.throughline.synthesis.Held;
import org.throughline.synthesis.KeyPapers;
import org.throughline.synthesis.Synthesis;

/** Key papers, for those who may know of them. */
@Controller
class KeyPaperPages {
    private static final int LONGEST = 2_000;

    private final KeyPapers keyPapers;
    private final Signing signing;
    private final Doors doors;

    KeyPaperPages(KeyPapers keyPapers, Signing signing, Doors doors) {
        this.keyPapers = keyPapers;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/key-papers")
    Reply papers(Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "") String title) {
        return with(viewer, id, s -> page(viewer, s, shortened(title), Typed.NOTHING, Slips.none()));
    }

    private static String shortened(String title) {
        return title.substring(0, Math.min(title.length(), 300));
    }

    private KeyPapersPage page(Viewer viewer, Synthesis s, String wanted, Typed typed, Slips slips) {
        List<Held> found = keyPapers.withTitle(viewer, s.id(), wanted);
        return new KeyPapersPage(
                s, s.leads(viewer), keyPapers.all(viewer, s.id()), wanted, found, signing.of(viewer, s), typed, slips);
    }

    @PostMapping("/synthesis/{id}/key-papers")
    Reply name(Viewer viewer, Form form, @PathVariable String id) {
        return with(viewer, id, s -> {
            if (!s.leads(viewer)) {
                return new Reply.NotThere();
            }
            String wanted = shortened(form.typed().text("title"));
            Optional<UUID> which = Ids.read(form.typed().text("which"));
            if (which.isEmpty()) {
                form.wrong("which", MISSING_WHICH.say());
            }
            String why = form.text("why", MISSING_KEY_WHY);
            if (why.length() > LONGEST) {
                form.wrong("why", MISSING_KEY_WHY.say());
            }
            if (!form.ok()) {
                return page(viewer, s, wanted, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> keyPapers.name(viewer, s.id(), which.orElseThrow(), why),
                    "which",
                    Paths.keyPapers(s.id()),
                    () -> page(viewer, s, wanted, form.typed(), form.slips()));
        });
    }

    private Reply with(Viewer viewer, String id, Function<Synthesis, Reply> page) {
        return doors.open(viewer, id, s -> KeyPapers.mayKnow(s, viewer) ? page.apply(s) : new Reply.NotThere());
    }
}
