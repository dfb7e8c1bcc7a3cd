package org.throughline.sharing.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.sharing.Looks;
import org.throughline.sharing.Viewer;

/** The family's way to the access log of their child. Everybody else gets the answer for what is not there. */
@Controller
class WhoHasLookedPages {
    private final Looks looks;
    private final Clock clock;

    WhoHasLookedPages(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping("/child/{child}/who-has-looked")
    Reply whoHasLooked(@PathVariable String child, Viewer viewer, Form form) {
        Looks.Whose whose = form.typed().has("whose", "mine") ? Looks.Whose.MINE : Looks.Whose.OTHERS;
        return of(
                child,
                id -> looks.list(viewer, id, whose, page(form)).map(list -> new WhoHasLookedPage(id, whose, list)));
    }

    @GetMapping("/child/{child}/who-has-looked/copy")
    Reply copy(@PathVariable String child, Viewer viewer) {
        return of(
                child,
                id -> looks.file(viewer, id)
                        .map(bytes -> new Reply.Download(
                                "who-has-looked-" + LocalDate.now(clock) + ".txt", "text/plain;charset=UTF-8", bytes)));
    }

    private static Reply of(String child, Function<ChildId, Optional<? extends Reply>> read) {
        Optional<? extends Reply> reply = id(child).flatMap(read::apply);
        return reply.isPresent() ? reply.get() : new Reply.NotThere();
    }

    private static Optional<ChildId> id(String text) {
        try {
            return Optional.of(ChildId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static int page(Form form) {
        String typed = form.typed().text("page");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
