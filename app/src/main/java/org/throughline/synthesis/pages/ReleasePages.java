package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReleaseWords.*;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.evidence.SeatNames;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.PublicReleases;
import org.throughline.synthesis.Publishing;
import org.throughline.synthesis.Release;
import org.throughline.synthesis.Releases;
import org.throughline.synthesis.Synthesis;

/** Releases: freezing one, opening each as it was, and what has changed between two. */
@Controller
class ReleasePages {
    private final Releases releases;
    private final Publishing publications;
    private final PublicReleases inPublic;
    private final SeatNames names;
    private final Doors doors;

    ReleasePages(Releases releases, Publishing publications, PublicReleases inPublic, SeatNames names, Doors doors) {
        this.releases = releases;
        this.publications = publications;
        this.inPublic = inPublic;
        this.names = names;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/releases")
    Reply all(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private ReleasesPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        List<Release> all = releases.all(viewer, s.id());
        return new ReleasesPage(
                s,
                s.leads(viewer),
                all,
                names.of(viewer, all.stream().map(Release::by).distinct().toList()),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/releases")
    Reply freeze(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            String why = form.text("why", MISSING_FREEZE_WHY);
            if (!s.leads(viewer)) {
                return new Reply.NotThere();
            }
            if (s.frozenAt().isEmpty()) {
                form.wrong("why", org.throughline.synthesis.WhyNot.NOT_FROZEN_YET.words());
            }
            return form.ok()
                    ? doors.once(
                            viewer,
                            form,
                            () -> releases.freeze(viewer, s.id(), why) instanceof Answer.Done<Release>(Release made)
                                    ? Paths.releases(s.id()) + "/" + made.number()
                                    : Paths.releases(s.id()))
                    : page(viewer, s, form.typed(), form.slips());
        });
    }

    @GetMapping("/synthesis/{id}/releases/{number:\\d{1,6}}")
    Reply one(Viewer viewer, @PathVariable String id, @PathVariable int number) {
        return doors.open(
                viewer,
                id,
                s -> releases.open(viewer, s.id(), number)
                        .<Reply>map(opened -> new ReleasePage(
                                s,
                                opened,
                                publications.of(viewer, s.id(), number),
                                s.leads(viewer),
                                inPublic.open(s.id(), number)))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/synthesis/{id}/releases/{number:\\d{1,6}}/json")
    Reply json(Viewer viewer, @PathVariable String id, @PathVariable int number) {
        return doors.open(
                viewer,
                id,
                s -> releases.open(viewer, s.id(), number)
                        .<Reply>map(opened -> new Reply.Download(
                                "release-" + number + ".json",
                                "application/json",
                                opened.text().getBytes(StandardCharsets.UTF_8)))
                        .orElseGet(Reply.NotThere::new));
    }

    /** From one release to another, or to how it stands now. */
    @GetMapping("/synthesis/{id}/releases/difference")
    Reply difference(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to) {
        return doors.open(
                viewer,
                id,
                s -> number(from)
                        .flatMap(a -> number(to).flatMap(b -> releases.difference(viewer, s.id(), a, b)))
                        .<Reply>map(difference ->
                                new DifferencePage(s, difference, publications.moved(viewer, s.id(), difference)))
                        .orElseGet(Reply.NotThere::new));
    }

    private static Optional<Integer> number(Optional<String> text) {
        return text.filter(t -> t.matches("\\d{1,6}")).map(Integer::parseInt);
    }
}
