package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.DilemmaWords.*;

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
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.dilemmas.Dilemma;
import org.throughline.partnership.dilemmas.Dilemmas;
import org.throughline.partnership.dilemmas.OpenedOffer;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** A dilemma that another area offered here: reading it, letting seats here read it, suggesting something. */
@Controller
class OfferedPages {
    private final Partnerships partnerships;
    private final Dilemmas dilemmas;

    OfferedPages(Partnerships partnerships, Dilemmas dilemmas) {
        this.partnerships = partnerships;
        this.dilemmas = dilemmas;
    }

    @GetMapping("/partnerships/{partnership}/offered-dilemmas/{offer}")
    Reply one(Viewer viewer, @PathVariable String partnership, @PathVariable String offer) {
        return offered(viewer, partnership, offer)
                .flatMap(o -> dilemmas.openOffer(viewer, o.id()))
                .<Reply>map(opened -> new OfferPage(design(viewer, opened), opened))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/suggest-offered/{offer}")
    Reply askSuggest(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String offer) {
        return offered(viewer, partnership, offer)
                .<Reply>map(o -> suggestPage(o, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/suggest-offered/{offer}")
    Reply suggested(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String offer) {
        Optional<Dilemma.Offer> o = offered(viewer, partnership, offer);
        if (o.isEmpty()) {
            return new Reply.NotThere();
        }
        String words = Entry.text(form, "words", SLIP_SUGGEST);
        if (!form.ok()) {
            return suggestPage(o.get(), form);
        }
        Answer<UUID> answer = dilemmas.suggestThere(
                viewer, o.get().id(), words, form.typed().all("named").contains("yes"), Looked.at(form), form.once());
        return Looked.refused(answer, form, "words") ? suggestPage(o.get(), form) : back(o.get(), answer);
    }

    private static FormPage suggestPage(Dilemma.Offer o, Form form) {
        return new FormPage(
                SUGGEST_TITLE.say(),
                SUGGEST_THERE_LEAD.say(),
                DilemmaPaths.act(o, "suggest-offered"),
                SolvingPages.suggestion(form),
                SUGGEST_TITLE.say(),
                DilemmaPaths.of(o),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/readers-offered/{offer}")
    Reply askReaders(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String offer) {
        return leading(viewer, partnership, offer)
                .<Reply>map(o -> readersPage(viewer, o, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/readers-offered/{offer}")
    Reply readers(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String offer) {
        Optional<OpenedOffer> o = leading(viewer, partnership, offer);
        if (o.isEmpty()) {
            return new Reply.NotThere();
        }
        Set<UUID> places = form.typed().all("readers").stream()
                .flatMap(s -> Paths.uuid(s).stream())
                .collect(Collectors.toSet());
        Dilemma.Offer of = o.get().offer();
        return back(of, dilemmas.nameReaders(viewer, of.id(), places, form.once()));
    }

    private FormPage readersPage(Viewer viewer, OpenedOffer o, Form form) {
        Design d = design(viewer, o);
        return new FormPage(
                READERS_TITLE.say(),
                READERS_LEAD.say(),
                DilemmaPaths.act(o.offer(), "readers-offered"),
                List.of(Checkboxes.of(
                                Entry.field("readers", ASK_READERS, null, form.slips()),
                                d.places().stream()
                                        .filter(p -> p.filledOn(viewer.today()))
                                        .map(p -> Choice.of(
                                                DilemmaPages.value(p),
                                                SEAT_OF.say(p.title(), p.side().words())))
                                        .toList())
                        .chosen(o.offer().readers().stream().map(UUID::toString).collect(Collectors.toSet()))),
                READERS_LINK.say(),
                DilemmaPaths.of(o.offer()),
                form.slips());
    }

    private Optional<OpenedOffer> leading(Viewer viewer, String partnership, String offer) {
        return offered(viewer, partnership, offer)
                .flatMap(o -> dilemmas.openOffer(viewer, o.id()))
                .filter(OpenedOffer::mayNameReaders);
    }

    private Optional<Dilemma.Offer> offered(Viewer viewer, String partnership, String offer) {
        return Paths.uuid(partnership).stream()
                .flatMap(p -> dilemmas.offeredTo(viewer, p).stream())
                .filter(o -> o.id().toString().equals(offer))
                .findFirst();
    }

    private Design design(Viewer viewer, OpenedOffer o) {
        return partnerships.design(viewer, o.offer().to()).orElseThrow();
    }

    private static Reply back(Dilemma.Offer o, Answer<UUID> answer) {
        return Entry.then(answer, DilemmaPaths.of(o));
    }
}
