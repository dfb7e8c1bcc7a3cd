package org.throughline.partnership.pages;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Viewer;

/** What the pages on which a partnership is drawn up have in common: who may, the form, and where it leads. */
@Component
class DrawingUp {
    private final Partnerships partnerships;

    DrawingUp(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** For whoever leads or facilitates it; the same 404 for everybody else. */
    Reply up(Viewer viewer, String partnership, Function<Design, Reply> work) {
        return Entrance.shown(Entrance.toWork(partnerships, viewer, partnership), work);
    }

    static FormPage page(
            Design d, String title, String lead, String action, List<Content> questions, String button, Form form) {
        String at = Paths.of(d.partnership().id());
        return new FormPage(title, lead, at + action, questions, button, at, form.slips());
    }

    static Reply done(Design d, Answer<UUID> answer) {
        return Entry.then(answer, Paths.of(d.partnership().id()));
    }
}
