package org.throughline.synthesis.pages;

import static org.throughline.synthesis.UpdatingWords.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.EarlierReview;
import org.throughline.synthesis.Release;
import org.throughline.synthesis.Releases;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Updating;
import org.throughline.words.WordKey;

/** Saying which earlier review a synthesis updates, for whoever leads. */
@Controller
class UpdatingPages {
    private static final int LONGEST = 2_000;

    private final Updating updating;
    private final Releases releases;
    private final Doors doors;

    UpdatingPages(Updating updating, Releases releases, Doors doors) {
        this.updating = updating;
        this.releases = releases;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/flow/earlier")
    Reply ask(Viewer viewer, @PathVariable String id) {
        return doors.open(
                viewer, id, s -> s.leads(viewer) ? page(viewer, s, Typed.NOTHING, Slips.none()) : new Reply.NotThere());
    }

    private UpdatingPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        return new UpdatingPage(
                s,
                releases.all(viewer, s.id()),
                updating.now(viewer, s.id()),
                updating.said(viewer, s.id()),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/flow/earlier")
    Reply said(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            if (!s.leads(viewer)) {
                return new Reply.NotThere();
            }
            Optional<EarlierReview.What> what = form.one("kind", UpdatingPage.Kind.class, UPDATES_MISSING_KIND)
                    .flatMap(kind -> switch (kind) {
                        case RELEASE -> release(form, releases.all(viewer, s.id()));
                        case PUBLISHED -> published(form);
                        case NONE -> Optional.of(new EarlierReview.Nothing());
                    });
            String why = text(form, "why", UPDATES_MISSING_WHY);
            int from = form.some("from")
                    .filter(n -> n.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .orElse(0);
            if (!form.ok() || what.isEmpty()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> updating.say(viewer, s.id(), from, what.get(), why),
                    "kind",
                    Paths.of(s.id()) + "/flow",
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    private static Optional<EarlierReview.What> release(Form form, List<Release> all) {
        Optional<EarlierReview.What> chosen = form.some("release")
                .flatMap(typed -> all.stream()
                        .filter(r -> Integer.toString(r.number()).equals(typed))
                        .findFirst())
                .map(r -> new EarlierReview.OfRelease(r.number()));
        if (chosen.isEmpty()) {
            form.wrong("release", UPDATES_MISSING_RELEASE.say());
        }
        return chosen;
    }

    private static Optional<EarlierReview.What> published(Form form) {
        String citation = text(form, "citation", UPDATES_MISSING_CITATION);
        return Optional.of(new EarlierReview.Published(citation, number(form, "studies"), number(form, "reports")));
    }

    private static OptionalInt number(Form form, String field) {
        Optional<String> typed = form.some(field).map(n -> n.replace(",", ""));
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!typed.get().matches("\\d{1,6}")) {
            form.wrong(field, UPDATES_NOT_A_NUMBER.say());
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(typed.get()));
    }

    private static String text(Form form, String field, WordKey whenMissing) {
        String text = form.text(field, whenMissing);
        if (text.length() > LONGEST) {
            form.wrong(field, UPDATES_TOO_LONG.say(LONGEST));
        }
        return text;
    }
}
