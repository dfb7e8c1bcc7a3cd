package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

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
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.sharing.Viewer;

/** Looking back on a group that ended without a text. */
@Controller
class GroupLookBackPages {
    private final GroupReading reading;
    private final Groups groups;

    GroupLookBackPages(GroupReading reading, Groups groups) {
        this.reading = reading;
        this.groups = groups;
    }

    @GetMapping("/partnerships/{partnership}/look-back-group/{group}")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        return due(viewer, partnership, group)
                .filter(w -> w.lookedBack().isEmpty())
                .<Reply>map(w -> page(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/look-back-group/{group}")
    Reply lookedBack(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        Optional<Whole> w = due(viewer, partnership, group);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        String found = Entry.text(form, "found", SLIP_CAME_OF);
        if (!form.ok()) {
            return page(w.get(), form);
        }
        Answer<UUID> answer = groups.lookBack(viewer, w.get().group().id(), found, form.once());
        return Entry.refused(answer, form, "found") ? page(w.get(), form) : CharterPages.back(w.get(), answer);
    }

    private static FormPage page(Whole w, Form form) {
        return CharterPages.page(
                w.group(),
                GROUP_LOOK_TITLE.say(),
                GROUP_LOOK_LEAD.say(w.group().name()),
                "look-back-group",
                List.of(Entry.words("found", ASK_CAME_OF, ASK_CAME_OF_HINT, form)),
                LOOK_DO.say(),
                form);
    }

    /** Also after it was said, so that the same form sent twice goes on to the group. */
    private Optional<Whole> due(Viewer viewer, String partnership, String group) {
        return reading.group(viewer, partnership, group)
                .map(GroupReading.Met::whole)
                .filter(w -> groups.worksIn(viewer, w.group().id()))
                .filter(w -> w.lookDueOn(viewer.today()) || w.lookedBack().isPresent());
    }
}
