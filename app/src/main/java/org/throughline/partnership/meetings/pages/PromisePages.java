package org.throughline.partnership.meetings.pages;

import static org.throughline.partnership.MeetingWords.*;

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
import org.throughline.partnership.meetings.Promises;
import org.throughline.partnership.meetings.Task;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** Saying what came of a promise. */
@Controller
class PromisePages {
    private final Promises promises;

    PromisePages(Promises promises) {
        this.promises = promises;
    }

    @GetMapping("/partnerships/{partnership}/promise-done/{task}")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String task) {
        return mine(viewer, partnership, task).<Reply>map(t -> page(t, form)).orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/promise-done/{task}")
    Reply done(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String task) {
        Optional<Task> t = mine(viewer, partnership, task);
        if (t.isEmpty()) {
            return new Reply.NotThere();
        }
        String cameOf = Entry.text(form, "came-of", SLIP_CAME_OF);
        if (!form.ok()) {
            return page(t.get(), form);
        }
        return promises.done(viewer, t.get().id(), cameOf, form.once()) instanceof Answer.Done<UUID>
                ? new Reply.Go(MeetingPaths.all(t.get().partnership()))
                : new Reply.NotThere();
    }

    private Optional<Task> mine(Viewer viewer, String partnership, String task) {
        return Paths.uuid(task)
                .flatMap(id -> promises.task(viewer, id))
                .filter(t -> t.partnership().toString().equals(partnership) && promises.mayFinish(viewer, t));
    }

    private static FormPage page(Task t, Form form) {
        return new FormPage(
                DONE_TITLE.say(),
                t.words(),
                MeetingPaths.act(t.partnership(), "promise-done", t.id()),
                List.of(Entry.words("came-of", ASK_CAME_OF, ASK_CAME_OF_HINT, form)),
                DONE_DO.say(),
                MeetingPaths.all(t.partnership()),
                form.slips());
    }
}
