package org.throughline.partnership.pages;

import static org.throughline.partnership.DesignWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import gg.jte.Content;
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
import org.throughline.partnership.Goal;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Viewer;

/** Drawing up what a partnership wants: its words and its goals. For whoever leads or facilitates it. */
@Controller
class DesignPages {
    private final DrawingUp drawing;
    private final Partnerships partnerships;

    DesignPages(DrawingUp drawing, Partnerships partnerships) {
        this.drawing = drawing;
        this.partnerships = partnerships;
    }

    @GetMapping("/partnerships/{partnership}/reword")
    Reply askWords(Viewer viewer, Form form, @PathVariable String partnership) {
        return drawing.up(viewer, partnership, d -> wordsPage(d, prefilled(d)));
    }

    @PostMapping("/partnerships/{partnership}/reword")
    Reply reworded(Viewer viewer, Form form, @PathVariable String partnership) {
        return drawing.up(viewer, partnership, d -> {
            String vision = Entry.text(form, "vision", SLIP_VISION);
            String conditions = Entry.text(form, "conditions", SLIP_CONDITIONS);
            return form.ok()
                    ? DrawingUp.done(
                            d, partnerships.reword(viewer, d.partnership().id(), vision, conditions, form.once()))
                    : wordsPage(d, form);
        });
    }

    private static Form prefilled(Design d) {
        return Form.of(java.util.Map.of(
                "vision", new String[] {d.partnership().vision()},
                "conditions", new String[] {d.partnership().conditions()}));
    }

    private static FormPage wordsPage(Design d, Form form) {
        return DrawingUp.page(
                d,
                REWORD_TITLE.say(),
                REWORD_LEAD.say(),
                "/reword",
                List.of(
                        Entry.words("vision", ASK_VISION, ASK_VISION_HINT, form),
                        Entry.words("conditions", ASK_CONDITIONS, ASK_CONDITIONS_HINT, form)),
                REWORD_DO.say(),
                form);
    }

    @GetMapping("/partnerships/{partnership}/add-goal")
    Reply askGoal(Viewer viewer, Form form, @PathVariable String partnership) {
        return drawing.up(viewer, partnership, d -> goalPage(d, form));
    }

    @PostMapping("/partnerships/{partnership}/add-goal")
    Reply goal(Viewer viewer, Form form, @PathVariable String partnership) {
        return drawing.up(viewer, partnership, d -> {
            String words = Entry.text(form, "words", SLIP_GOAL);
            Optional<UUID> under = Paths.uuid(form.typed().text("under"));
            if (!form.ok()) {
                return goalPage(d, form);
            }
            Answer<UUID> answer =
                    partnerships.addGoal(viewer, d.partnership().id(), under, words, form.some("serves"), form.once());
            return Entry.refused(answer, form, "words") ? goalPage(d, form) : DrawingUp.done(d, answer);
        });
    }

    private static FormPage goalPage(Design d, Form form) {
        List<Content> questions = new java.util.ArrayList<>();
        questions.add(Entry.words("words", ASK_GOAL, ASK_GOAL_HINT, form));
        questions.add(Entry.words("serves", ASK_SERVES, ASK_SERVES_HINT, form));
        if (!d.goals().isEmpty()) {
            questions.add(Entry.pick(
                    "under", ASK_UNDER, ASK_UNDER_HINT, d.goals(), g -> g.id().toString(), Goal::words, form));
        }
        return DrawingUp.page(d, GOAL_TITLE.say(), GOAL_LEAD.say(), "/add-goal", questions, GOAL_DO.say(), form);
    }
}
