package org.throughline.partnership.register.pages;

import static org.throughline.partnership.register.RegisterWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.register.Declaring;
import org.throughline.partnership.register.Interest;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** Declaring an interest, or that there is none, and saying that one is over. */
@Controller
class DeclaringPages {
    private final Partnerships partnerships;
    private final Declaring declaring;

    DeclaringPages(Partnerships partnerships, Declaring declaring) {
        this.partnerships = partnerships;
        this.declaring = declaring;
    }

    /** A partnership in which this viewer may speak for seats. */
    private record Speaking(Design design, List<Place> seats) {
        UUID partnership() {
            return design.partnership().id();
        }
    }

    private Optional<Speaking> speaking(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership)
                .map(d -> new Speaking(
                        d,
                        Seats.speakingFor(
                                viewer,
                                d,
                                partnerships.held(viewer, d.partnership().id()),
                                partnerships.mayWork(viewer, d.partnership().id()))))
                .filter(s -> !s.seats().isEmpty());
    }

    @GetMapping("/partnerships/{partnership}/declare-interest")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return speaking(viewer, partnership).<Reply>map(s -> page(s, form)).orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/declare-interest")
    Reply declare(Viewer viewer, Form form, @PathVariable String partnership) {
        return speaking(viewer, partnership)
                .map(s -> {
                    Optional<Place> place = place(s, form);
                    String words = Entry.text(form, "words", SLIP_INTEREST);
                    String touches = Entry.text(form, "touches", SLIP_TOUCHES);
                    String done = Entry.text(form, "done", SLIP_DONE);
                    if (!form.ok()) {
                        return page(s, form);
                    }
                    Answer<UUID> answer = declaring.declare(
                            viewer,
                            s.partnership(),
                            place.orElseThrow().id(),
                            Optional.of(new Interest.Declared(words, touches, done)),
                            form.once());
                    return Entry.refused(answer, form, "words") ? page(s, form) : back(s, answer);
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/nothing-to-declare")
    Reply askNothing(Viewer viewer, Form form, @PathVariable String partnership) {
        return speaking(viewer, partnership)
                .<Reply>map(s -> nothingPage(s, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/nothing-to-declare")
    Reply nothing(Viewer viewer, Form form, @PathVariable String partnership) {
        return speaking(viewer, partnership)
                .map(s -> {
                    Optional<Place> place = place(s, form);
                    if (!form.ok()) {
                        return nothingPage(s, form);
                    }
                    Answer<UUID> answer = declaring.declare(
                            viewer, s.partnership(), place.orElseThrow().id(), Optional.empty(), form.once());
                    return Entry.refused(answer, form, "place") ? nothingPage(s, form) : back(s, answer);
                })
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/end-interest")
    Reply end(Viewer viewer, Form form, @PathVariable String partnership) {
        return speaking(viewer, partnership)
                .flatMap(s -> Paths.uuid(form.typed().text("interest"))
                        .map(id -> back(s, declaring.end(viewer, s.partnership(), id, form.once()))))
                .orElseGet(Reply.NotThere::new);
    }

    private static Optional<Place> place(Speaking s, Form form) {
        return Entry.chosen(form, "place", s.seats(), p -> p.id().toString(), SLIP_PLACE);
    }

    private static Content askPlace(Speaking s, Form form) {
        return Entry.seat("place", ASK_PLACE, null, s.seats(), form);
    }

    private static FormPage page(Speaking s, Form form) {
        List<Content> questions = new ArrayList<>();
        questions.add(askPlace(s, form));
        questions.add(Entry.words("words", ASK_INTEREST, ASK_INTEREST_HINT, form));
        questions.add(Entry.words("touches", ASK_TOUCHES, null, form).rows(2));
        questions.add(Entry.words("done", ASK_DONE, ASK_DONE_HINT, form));
        return page(s, DECLARE_TITLE, DECLARE_LEAD, "declare-interest", questions, DECLARE_DO, form);
    }

    private static FormPage nothingPage(Speaking s, Form form) {
        return page(s, NOTHING_TITLE, NOTHING_LEAD, "nothing-to-declare", List.of(askPlace(s, form)), NOTHING_DO, form);
    }

    private static FormPage page(
            Speaking s, WordKey title, WordKey lead, String act, List<Content> questions, WordKey button, Form form) {
        return new FormPage(
                title.say(),
                lead.say(),
                Paths.of(s.partnership()) + "/" + act,
                questions,
                button.say(),
                RegisterPaths.of(s.partnership()) + "/interests",
                form.slips());
    }

    private static Reply back(Speaking s, Answer<UUID> answer) {
        return Entry.then(answer, RegisterPaths.of(s.partnership()) + "/interests");
    }
}
