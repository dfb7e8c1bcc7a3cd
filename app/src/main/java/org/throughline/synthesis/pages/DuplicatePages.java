package org.throughline.synthesis.pages;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Deduplicating;

/** Looking for duplicates, and saying what is one. One can stop at any pair and go on another day. */
@Controller
class DuplicatePages {
    static final int SHOWN = 50;

    private final Deduplicating deduplicating;
    private final Doors doors;

    DuplicatePages(Deduplicating deduplicating, Doors doors) {
        this.deduplicating = deduplicating;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/duplicates")
    Reply duplicates(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam Optional<String> words,
            @RequestParam Optional<String> page) {
        String asked = words.map(String::strip).filter(w -> w.length() <= 200).orElse("");
        int at = page.filter(p -> p.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        return doors.open(
                viewer,
                id,
                s -> new DuplicatesPage(
                        s,
                        s.leads(viewer),
                        s.leads(viewer) || s.screens(viewer),
                        deduplicating.state(viewer, s.id()),
                        deduplicating.next(viewer, s.id()),
                        asked,
                        at,
                        deduplicating.find(viewer, s.id(), asked, at, SHOWN),
                        deduplicating.ofOneWork(viewer, s.id(), SHOWN)));
    }

    @PostMapping("/synthesis/{id}/duplicates")
    Reply run(Viewer viewer, @PathVariable String id) {
        return doors.open(
                viewer,
                id,
                s -> deduplicating.run(viewer, s.id()) instanceof Answer.Done<Deduplicating.Ran> _
                        ? new Reply.Go(Paths.of(s.id()) + "/duplicates")
                        : new Reply.NotThere());
    }

    @PostMapping("/synthesis/{id}/duplicates/pair")
    Reply say(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> one = Ids.read(form.typed().text("one"));
            Optional<UUID> other = Ids.read(form.typed().text("other"));
            if (one.isEmpty() || other.isEmpty()) {
                return new Reply.NotThere();
            }
            Answer<UUID> said = form.typed().has("same", "one-work")
                    ? deduplicating.sayOneWork(viewer, s.id(), one.get(), other.get())
                    : deduplicating.say(
                            viewer, s.id(), one.get(), other.get(), form.typed().has("same", "yes"));
            return said instanceof Answer.Done<UUID> _
                    ? new Reply.Go(Paths.of(s.id()) + "/duplicates")
                    : new Reply.NotThere();
        });
    }
}
