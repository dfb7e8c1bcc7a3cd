package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.DilemmaWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.InsetText;
import org.throughline.govuk.WarningText;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.dilemmas.CircleWords;
import org.throughline.partnership.dilemmas.Dilemmas;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.regions.Regions;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Telling a dilemma to a circle, and reading those of one's own circles. */
@Controller
class DilemmaPages {
    private final Partnerships partnerships;
    private final Dilemmas dilemmas;
    private final Regions regions;

    DilemmaPages(Partnerships partnerships, Dilemmas dilemmas, Regions regions) {
        this.partnerships = partnerships;
        this.dilemmas = dilemmas;
        this.regions = regions;
    }

    @GetMapping("/partnerships/{partnership}/dilemmas")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(
                partnerships,
                anybody,
                partnership,
                (viewer, d) -> new DilemmasPage(
                        d,
                        dilemmas.of(viewer, d.partnership().id()),
                        dilemmas.offeredTo(viewer, d.partnership().id()),
                        !dilemmas.mayRaiseFrom(viewer, d).isEmpty()));
    }

    @GetMapping("/partnerships/{partnership}/dilemmas/{dilemma}")
    Reply one(Viewer viewer, @PathVariable String partnership, @PathVariable String dilemma) {
        return Entrance.design(partnerships, viewer, partnership)
                .flatMap(d -> Paths.uuid(dilemma)
                        .filter(id -> dilemmas.of(viewer, d.partnership().id()).stream()
                                .anyMatch(x -> x.id().equals(id)))
                        .flatMap(id -> dilemmas.open(viewer, id))
                        .<Reply>map(o -> new DilemmaPage(
                                d,
                                o,
                                new CircleShown(
                                        d,
                                        o.dilemma(),
                                        o.asked(),
                                        partnerships
                                                .held(viewer, d.partnership().id())
                                                .stream()
                                                .filter(o.dilemma().circle()::contains)
                                                .toList(),
                                        viewer.today()),
                                partnerships.all(viewer).stream()
                                        .collect(Collectors.toMap(Partnership::id, Partnership::name)),
                                !regions.neighbours(viewer, d.partnership().id())
                                        .isEmpty())))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/raise-dilemma")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(raising(viewer, partnership), d -> raisePage(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/raise-dilemma")
    Reply raised(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> found = raising(viewer, partnership);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Design d = found.get();
        List<Place> own = dilemmas.mayRaiseFrom(viewer, d);
        Optional<Place> from = own.size() == 1
                ? Optional.of(own.getFirst())
                : Entry.chosen(form, "from", own, DilemmaPages::value, SLIP_FROM);
        Set<UUID> circle = form.typed().all("circle").stream()
                .flatMap(s -> Paths.uuid(s).stream())
                .collect(Collectors.toSet());
        if (circle.isEmpty()) {
            form.wrong("circle", SLIP_CIRCLE.say());
        }
        String title = Entry.text(form, "title", SLIP_TITLE);
        String hard = Entry.text(form, "hard", SLIP_HARD);
        String tried = Entry.text(form, "tried", SLIP_TRIED);
        if (!form.typed().all("understood").contains("yes")) {
            form.wrong("understood", SLIP_UNDERSTOOD.say());
        }
        if (!form.ok()) {
            return raisePage(viewer, d, form);
        }
        Answer<UUID> answer = dilemmas.raise(
                viewer,
                new Dilemmas.Draft(d.partnership().id(), from.orElseThrow().id(), circle, title, hard, tried),
                Looked.at(form),
                form.once());
        if (Looked.refused(answer, form, "hard")) {
            return raisePage(viewer, d, form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(DilemmaPaths.all(d.partnership().id()) + "/" + id)
                : new Reply.NotThere();
    }

    private FormPage raisePage(Viewer viewer, Design d, Form form) {
        List<Place> own = dilemmas.mayRaiseFrom(viewer, d);
        List<Content> questions =
                new ArrayList<>(List.of(InsetText.of(WHO_COULD_OPEN.say()), WarningText.of(WHO_COULD_RISK.say())));
        if (own.size() > 1) {
            questions.add(Entry.pick("from", ASK_FROM, null, own, DilemmaPages::value, Place::title, form));
        }
        questions.add(Checkboxes.of(
                        Entry.field("circle", ASK_CIRCLE, null, form.slips())
                                .hint(ASK_CIRCLE_HINT.say() + " " + CircleWords.SMALL.say()),
                        d.places().stream()
                                .filter(p -> p.filledOn(viewer.today()) && (own.size() > 1 || !own.contains(p)))
                                .map(p -> Choice.of(
                                        value(p),
                                        SEAT_OF.say(p.title(), p.side().words())))
                                .toList())
                .chosen(Set.copyOf(form.typed().all("circle"))));
        questions.add(Entry.line("title", ASK_TITLE, ASK_TITLE_HINT, form));
        questions.add(Entry.words("hard", ASK_HARD, ASK_HARD_HINT, form));
        questions.add(Entry.words("tried", ASK_TRIED, ASK_TRIED_HINT, form));
        questions.add(Checkboxes.single("understood", Choice.of("yes", UNDERSTOOD.say()))
                .chosen(Set.copyOf(form.typed().all("understood")))
                .slips(form.slips()));
        questions.addAll(Looked.found(form, "title", "hard", "tried"));
        return new FormPage(
                RAISE_TITLE.say(),
                RAISE_LEAD.say(),
                Paths.of(d.partnership().id()) + "/raise-dilemma",
                questions,
                RAISE_DO.say(),
                DilemmaPaths.all(d.partnership().id()),
                form.slips());
    }

    static String value(Place p) {
        return p.id().toString();
    }

    private Optional<Design> raising(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership)
                .filter(d -> !dilemmas.mayRaiseFrom(viewer, d).isEmpty());
    }
}
