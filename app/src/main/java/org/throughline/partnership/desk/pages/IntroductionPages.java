package org.throughline.partnership.desk.pages;

import static org.throughline.partnership.DeskWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.desk.Introduction;
import org.throughline.partnership.desk.Introductions;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** Proposing that people meet, saying that they have, and what came of it. */
@Controller
class IntroductionPages {
    private final DeskReading reading;
    private final Introductions introductions;

    IntroductionPages(DeskReading reading, Introductions introductions) {
        this.reading = reading;
        this.introductions = introductions;
    }

    @GetMapping("/partnerships/{partnership}/introductions")
    Reply all(Viewer viewer, @PathVariable String partnership) {
        return reading.working(viewer, partnership, d -> {
            UUID id = d.partnership().id();
            return new IntroductionsPage(d, introductions.of(viewer, id), introductions.suggested(viewer, id));
        });
    }

    @GetMapping("/partnerships/{partnership}/introduce")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return reading.working(viewer, partnership, d -> proposePage(d, form));
    }

    @PostMapping("/partnerships/{partnership}/introduce")
    Reply proposed(Viewer viewer, Form form, @PathVariable String partnership) {
        return reading.working(viewer, partnership, d -> {
            String who = Entry.text(form, "who", SLIP_WHO);
            String whom = Entry.text(form, "whom", SLIP_WHOM);
            String why = Entry.text(form, "why", SLIP_WHY);
            return form.ok()
                    ? back(d, introductions.propose(viewer, d.partnership().id(), who, whom, why, form.once()))
                    : proposePage(d, form);
        });
    }

    private static FormPage proposePage(Design d, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                INTRODUCE_TITLE.say(),
                INTRODUCE_LEAD.say(),
                Paths.of(id) + "/introduce",
                List.of(
                        Entry.line("who", ASK_WHO, null, form),
                        Entry.line("whom", ASK_WHOM, null, form),
                        Entry.words("why", ASK_WHY, ASK_WHY_HINT, form)),
                INTRODUCE_DO.say(),
                DeskPaths.introductions(id),
                form.slips());
    }

    @PostMapping("/partnerships/{partnership}/introduction-made/{introduction}")
    Reply made(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String introduction) {
        return reading.working(
                viewer,
                partnership,
                d -> one(viewer, d, introduction)
                        .map(i -> back(
                                d, introductions.made(viewer, d.partnership().id(), i.id(), form.once())))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/partnerships/{partnership}/introduction-came/{introduction}")
    Reply askCame(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String introduction) {
        return reading.working(
                viewer,
                partnership,
                d -> one(viewer, d, introduction)
                        .filter(i -> i.madeOn().isPresent() && i.came().isEmpty())
                        .<Reply>map(i -> camePage(d, i, form))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/partnerships/{partnership}/introduction-came/{introduction}")
    Reply came(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String introduction) {
        return reading.working(viewer, partnership, d -> {
            Optional<Introduction> i =
                    one(viewer, d, introduction).filter(x -> x.madeOn().isPresent());
            if (i.isEmpty()) {
                return new Reply.NotThere();
            }
            String came = Entry.text(form, "came", SLIP_CAME);
            return form.ok()
                    ? back(
                            d,
                            introductions.came(
                                    viewer, d.partnership().id(), i.get().id(), came, form.once()))
                    : camePage(d, i.get(), form);
        });
    }

    private Optional<Introduction> one(Viewer viewer, Design d, String introduction) {
        return Paths.uuid(introduction)
                .flatMap(id -> introductions.one(viewer, d.partnership().id(), id));
    }

    private static FormPage camePage(Design d, Introduction i, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                CAME_TITLE.say(),
                CAME_LEAD.say(i.who(), i.whom(), Dates.day(i.madeOn().orElseThrow())),
                Paths.of(id) + "/introduction-came/" + i.id(),
                List.of(Entry.words("came", ASK_CAME, null, form)),
                CAME_DO.say(),
                DeskPaths.introductions(id),
                form.slips());
    }

    private static Reply back(Design d, Answer<UUID> answer) {
        return Entry.then(answer, DeskPaths.introductions(d.partnership().id()));
    }
}
