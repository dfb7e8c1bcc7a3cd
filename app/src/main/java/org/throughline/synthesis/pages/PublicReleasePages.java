package org.throughline.synthesis.pages;

import static org.throughline.synthesis.PublicWords.*;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.PublicReleases;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.PublicationWords;
import org.throughline.synthesis.Publishing;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;

/** Releases in public: for everybody, and for whoever leads and makes one public or takes it back. */
@Controller
class PublicReleasePages {
    private static final int LONGEST_AUTHORS = 5_000;
    private static final int LONGEST_WHY = 2_000;

    private final PublicReleases inPublic;
    private final Publishing publications;
    private final Doors doors;

    PublicReleasePages(PublicReleases inPublic, Publishing publications, Doors doors) {
        this.inPublic = inPublic;
        this.publications = publications;
        this.doors = doors;
    }

    @GetMapping("/releases/{id}/{number:\\d{1,6}}")
    Reply open(@PathVariable String id, @PathVariable int number) {
        return found(id, number)
                .<Reply>map(found -> switch (found) {
                    case PublicReleases.Found.Shown shown ->
                        new PublicReleasePage(shown.release(), at(id, number), shown.sha256(), shown.same());
                    case PublicReleases.Found.Withdrawn withdrawn -> new WithdrawnReleasePage(withdrawn);
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/releases/{id}/{number:\\d{1,6}}/json")
    Reply json(@PathVariable String id, @PathVariable int number) {
        return found(id, number)
                .<Reply>map(found -> switch (found) {
                    case PublicReleases.Found.Shown shown ->
                        new Reply.Download(
                                "release-" + number + "-public.json",
                                "application/json",
                                shown.text().getBytes(StandardCharsets.UTF_8));
                    case PublicReleases.Found.Withdrawn _ -> new Reply.NotThere();
                })
                .orElseGet(Reply.NotThere::new);
    }

    private Optional<PublicReleases.Found> found(String id, int number) {
        return SynthesisId.read(id).flatMap(s -> inPublic.open(s, number));
    }

    private static String at(String id, int number) {
        return "/releases/" + id + "/" + number;
    }

    @GetMapping("/synthesis/{id}/releases/{number:\\d{1,6}}/public")
    Reply look(Viewer viewer, @PathVariable String id, @PathVariable int number) {
        return led(viewer, id, s -> page(viewer, s, number, begun(viewer, s, number), Slips.none()));
    }

    private Reply led(Viewer viewer, String id, Function<Synthesis, Reply> page) {
        return doors.open(viewer, id, s -> s.leads(viewer) ? page.apply(s) : new Reply.NotThere());
    }

    private Reply page(Viewer viewer, Synthesis s, int number, Typed typed, Slips slips) {
        return inPublic.asSeen(viewer, s.id(), number, authors(typed))
                .<Reply>map(seen -> new PublicityPage(
                        s,
                        number,
                        inPublic.open(s.id(), number),
                        new PublicReleasePage(seen, "", "", true),
                        typed,
                        slips))
                .orElseGet(Reply.NotThere::new);
    }

    /** The authors of what was published on it last are a beginning; each is still to be asked. */
    private Typed begun(Viewer viewer, Synthesis s, int number) {
        List<Publication> on = publications.of(viewer, s.id(), number);
        return on.isEmpty()
                ? Typed.NOTHING
                : new Typed(Map.of(
                        "authors",
                        List.of(String.join("\n", on.getFirst().told().authors()))));
    }

    private static List<String> authors(Typed typed) {
        return typed.text("authors")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(Publication.MOST_AUTHORS)
                .toList();
    }

    @PostMapping("/synthesis/{id}/releases/{number:\\d{1,6}}/public")
    Reply show(Viewer viewer, Form form, @PathVariable String id, @PathVariable int number) {
        return led(viewer, id, s -> {
            List<String> authors = ProtocolPages.lines(form, "authors");
            if (authors.isEmpty()
                    || authors.size() > Publication.MOST_AUTHORS
                    || form.typed().text("authors").length() > LONGEST_AUTHORS) {
                form.wrong("authors", PublicationWords.MISSING_AUTHORS.say());
            }
            if (!form.typed().has("agreed", "yes")) {
                form.wrong("agreed", MISSING_AGREED.say());
            }
            return form.ok()
                    ? doors.onceAfter(
                            viewer,
                            form,
                            () -> inPublic.show(viewer, s.id(), number, authors),
                            "authors",
                            Paths.releases(s.id()) + "/" + number,
                            () -> page(viewer, s, number, form.typed(), form.slips()))
                    : page(viewer, s, number, form.typed(), form.slips());
        });
    }

    @PostMapping("/synthesis/{id}/releases/{number:\\d{1,6}}/public/end")
    Reply end(Viewer viewer, Form form, @PathVariable String id, @PathVariable int number) {
        return led(viewer, id, s -> {
            String why = form.text("why", MISSING_END_WHY);
            if (why.length() > LONGEST_WHY) {
                form.wrong("why", MISSING_END_WHY.say());
            }
            return form.ok()
                    ? doors.onceAfter(
                            viewer,
                            form,
                            () -> inPublic.end(viewer, s.id(), number, why),
                            "why",
                            Paths.releases(s.id()) + "/" + number,
                            () -> page(viewer, s, number, form.typed(), form.slips()))
                    : page(viewer, s, number, form.typed(), form.slips());
        });
    }
}
