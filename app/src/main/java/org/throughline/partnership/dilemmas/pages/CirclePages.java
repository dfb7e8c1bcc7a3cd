package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.dilemmas.CircleWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Choice;
import org.throughline.govuk.InsetText;
import org.throughline.govuk.Radios;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.dilemmas.Asked;
import org.throughline.partnership.dilemmas.CircleWords;
import org.throughline.partnership.dilemmas.Circles;
import org.throughline.partnership.dilemmas.Dilemma;
import org.throughline.partnership.dilemmas.Dilemmas;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.sharing.Viewer;

/** Asking somebody into a circle, and what each of it says to that. */
@Controller
class CirclePages {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Partnerships partnerships;
    private final Dilemmas dilemmas;
    private final Circles circles;

    CirclePages(Partnerships partnerships, Dilemmas dilemmas, Circles circles) {
        this.partnerships = partnerships;
        this.dilemmas = dilemmas;
        this.circles = circles;
    }

    /** A dilemma that goes on, in the circle of which this viewer is. */
    private record Mine(Design design, Dilemma dilemma) {}

    private Optional<Mine> mine(Viewer viewer, String partnership, String dilemma) {
        return Entrance.design(partnerships, viewer, partnership)
                .flatMap(d -> dilemmas.of(viewer, d.partnership().id()).stream()
                        .filter(x ->
                                x.id().toString().equals(dilemma) && x.ended().isEmpty())
                        .findFirst()
                        .map(x -> new Mine(d, x)));
    }

    @GetMapping("/partnerships/{partnership}/ask-into-circle/{dilemma}")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String dilemma) {
        return Entrance.shown(mine(viewer, partnership, dilemma), m -> askPage(viewer, m, form));
    }

    @PostMapping("/partnerships/{partnership}/ask-into-circle/{dilemma}")
    Reply asked(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String dilemma) {
        Optional<Mine> found = mine(viewer, partnership, dilemma);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Mine m = found.get();
        Optional<Place> place = Entry.chosen(form, "place", couldBeAskedIn(viewer, m), DilemmaPages::value, SLIP_PLACE);
        String why = Entry.text(form, "why", SLIP_WHY);
        Optional<String> earlier = Entry.chosen(form, "earlier", List.of(YES, NO), s -> s, SLIP_EARLIER);
        if (!form.ok()) {
            return askPage(viewer, m, form);
        }
        Answer<UUID> answer = circles.ask(
                viewer,
                m.dilemma().id(),
                place.orElseThrow().id(),
                why,
                earlier.orElseThrow().equals(YES),
                Looked.at(form),
                form.once());
        String field = answer instanceof Answer.Refused<UUID>(var reason) && reason == WHY_ASKED_FOR ? "place" : "why";
        return Looked.refused(answer, form, field)
                ? askPage(viewer, m, form)
                : Entry.then(answer, DilemmaPaths.of(m.dilemma()));
    }

    private static List<Place> couldBeAskedIn(Viewer viewer, Mine m) {
        return Circles.couldBeAskedIn(m.design(), m.dilemma(), viewer.today());
    }

    private static FormPage askPage(Viewer viewer, Mine m, Form form) {
        List<Content> questions = new ArrayList<>(small(viewer, m));
        questions.addAll(List.of(
                Entry.pick(
                        "place",
                        ASK_PLACE,
                        ASK_PLACE_HINT,
                        couldBeAskedIn(viewer, m),
                        DilemmaPages::value,
                        p -> DilemmaWords.SEAT_OF.say(p.title(), p.side().words()),
                        form),
                Entry.words("why", ASK_WHY, ASK_WHY_HINT, form),
                Radios.of(
                                Entry.field("earlier", ASK_EARLIER, ASK_EARLIER_HINT, form.slips()),
                                List.of(Choice.of(YES, EARLIER_YES.say()), Choice.of(NO, EARLIER_NO.say())))
                        .chosen(form.typed().text("earlier"))));
        questions.addAll(Looked.found(form, "why"));
        return new FormPage(
                ASK_TITLE.say(),
                ASK_LEAD.say(),
                DilemmaPaths.act(m.dilemma(), "ask-into-circle"),
                questions,
                ASK_DO.say(),
                DilemmaPaths.of(m.dilemma()),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/say-to-circle/{dilemma}/{asked}")
    Reply say(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String dilemma,
            @PathVariable String asked) {
        return Entrance.shown(
                mine(viewer, partnership, dilemma),
                m -> Entrance.shown(open(viewer, m, asked), a -> sayPage(viewer, m, a, form)));
    }

    @PostMapping("/partnerships/{partnership}/say-to-circle/{dilemma}/{asked}")
    Reply said(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String dilemma,
            @PathVariable String asked) {
        Optional<Mine> m = mine(viewer, partnership, dilemma);
        Optional<Asked> a = m.flatMap(x -> circles.of(viewer, x.dilemma().id()).stream()
                .filter(y -> y.id().toString().equals(asked))
                .findFirst());
        if (m.isEmpty() || a.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Asked.Say> say =
                Entry.chosen(form, "say", Arrays.asList(Asked.Say.values()), Asked.Say::name, SLIP_SAY);
        if (!form.ok()) {
            return sayPage(viewer, m.get(), a.get(), form);
        }
        Answer<UUID> answer =
                circles.say(viewer, m.get().dilemma().id(), a.get().id(), say.orElseThrow(), form.once());
        return Entry.refused(answer, form, "say")
                ? sayPage(viewer, m.get(), a.get(), form)
                : Entry.then(answer, DilemmaPaths.of(m.get().dilemma()));
    }

    private Optional<Asked> open(Viewer viewer, Mine m, String asked) {
        return circles.of(viewer, m.dilemma().id()).stream()
                .filter(a -> a.id().toString().equals(asked) && a.isOpenOn(viewer.today(), m.dilemma()))
                .findFirst();
    }

    /** Said before somebody asks or answers, where their silence would have a name. */
    private static List<Content> small(Viewer viewer, Mine m) {
        OptionalInt sitting = Circles.tooFewToStayUnnamed(m.design(), m.dilemma(), viewer.today());
        return sitting.isPresent() ? List.of(InsetText.of(SMALL_NOW.say(sitting.getAsInt()))) : List.of();
    }

    private static FormPage sayPage(Viewer viewer, Mine m, Asked a, Form form) {
        List<Content> questions = new ArrayList<>(small(viewer, m));
        questions.add(Radios.of(
                        Entry.field("say", ASK_SAY, null, form.slips()),
                        Arrays.stream(Asked.Say.values())
                                .map(CirclePages::choice)
                                .toList())
                .chosen(form.typed().text("say")));
        return new FormPage(
                SAY_TITLE.say(title(m, a.place())),
                SAY_LEAD.say(title(m, a.by()), a.why()),
                DilemmaPaths.act(m.dilemma(), "say-to-circle") + "/" + a.id(),
                questions,
                SAY_DO.say(),
                DilemmaPaths.of(m.dilemma()),
                form.slips());
    }

    private static String title(Mine m, UUID place) {
        return m.design().place(place).map(Place::title).orElseGet(DilemmaWords.SOMEBODY::say);
    }

    private static Choice choice(Asked.Say say) {
        Choice choice =
                Choice.of(say.name(), CircleWords.valueOf("SAY_" + say.name()).say());
        return say == Asked.Say.NO ? choice.hint(SAY_NO_HINT.say()) : choice;
    }
}
