package org.throughline.partnership.desk.pages;

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
import org.throughline.partnership.desk.TakingOn;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** Reading what was handed over to one's seat, and taking it on. */
@Controller
class TakenOnPages {
    private final TakingOn takingOn;

    TakenOnPages(TakingOn takingOn) {
        this.takingOn = takingOn;
    }

    @GetMapping("/partnerships/{partnership}/taken-on")
    Reply handed(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(at(viewer, partnership), d -> page(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/take-on/{handed}")
    Reply takeOn(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String handed) {
        Optional<Design> found = at(viewer, partnership);
        Optional<UUID> id = Paths.uuid(handed);
        if (found.isEmpty() || id.isEmpty()) {
            return new Reply.NotThere();
        }
        UUID at = found.get().partnership().id();
        Answer<UUID> answer = takingOn.takeOn(viewer, at, id.get(), form.once());
        return Entry.refused(answer, form, "take-on")
                ? page(viewer, found.get(), form)
                : Entry.then(answer, DeskPaths.takenOn(at));
    }

    private Optional<Design> at(Viewer viewer, String partnership) {
        return Paths.uuid(partnership).flatMap(id -> takingOn.at(viewer, id));
    }

    private TakenOnPage page(Viewer viewer, Design d, Form form) {
        return new TakenOnPage(
                d, takingOn.handedTo(viewer, d.partnership().id()), h -> takingOn.may(viewer, d, h), form.slips());
    }
}
