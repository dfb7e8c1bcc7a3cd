package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.dilemmas.CircleWords.*;

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
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.dilemmas.Asked;
import org.throughline.partnership.dilemmas.Circles;
import org.throughline.partnership.dilemmas.Dilemma;
import org.throughline.partnership.dilemmas.Dilemmas;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** Letting somebody into a circle though seats of it have not answered. */
@Controller
class PastSilencePages {
    private final Partnerships partnerships;
    private final Dilemmas dilemmas;
    private final Circles circles;

    PastSilencePages(Partnerships partnerships, Dilemmas dilemmas, Circles circles) {
        this.partnerships = partnerships;
        this.dilemmas = dilemmas;
        this.circles = circles;
    }

    /** Somebody who is asked for, in a circle of which this viewer is. */
    private record Asking(Design design, Dilemma dilemma, Asked asked) {}

    @GetMapping("/partnerships/{partnership}/pass-silence/{dilemma}/{asked}")
    Reply ask(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String dilemma,
            @PathVariable String asked) {
        return Entrance.shown(
                asking(viewer, partnership, dilemma, asked)
                        .filter(x -> Circles.canPassSilence(x.design(), x.dilemma(), x.asked(), viewer.today())),
                x -> page(x, form));
    }

    @PostMapping("/partnerships/{partnership}/pass-silence/{dilemma}/{asked}")
    Reply pass(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String dilemma,
            @PathVariable String asked) {
        return Entrance.shown(asking(viewer, partnership, dilemma, asked), x -> {
            Answer<UUID> answer =
                    circles.passSilence(viewer, x.dilemma().id(), x.asked().id(), form.once());
            return answer instanceof Answer.NotThere<UUID>
                    ? new Reply.NotThere()
                    : new Reply.Go(DilemmaPaths.of(x.dilemma()));
        });
    }

    private Optional<Asking> asking(Viewer viewer, String partnership, String dilemma, String asked) {
        return Entrance.design(partnerships, viewer, partnership)
                .flatMap(d -> dilemmas.of(viewer, d.partnership().id()).stream()
                        .filter(x -> x.id().toString().equals(dilemma))
                        .findFirst()
                        .flatMap(x -> Paths.uuid(asked)
                                .flatMap(id -> circles.of(viewer, x.id()).stream()
                                        .filter(a -> a.id().equals(id))
                                        .findFirst())
                                .map(a -> new Asking(d, x, a))));
    }

    private static FormPage page(Asking x, Form form) {
        String who = x.design().place(x.asked().place()).map(Place::title).orElseGet(DilemmaWords.SOMEBODY::say);
        return new FormPage(
                PASS_TITLE.say(who),
                PASS_LEAD.say(),
                DilemmaPaths.act(x.dilemma(), "pass-silence") + "/" + x.asked().id(),
                List.of(),
                PASS_DO.say(),
                DilemmaPaths.of(x.dilemma()),
                form.slips());
    }
}
