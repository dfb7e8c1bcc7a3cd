package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.DilemmaWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.dilemmas.Dilemma;
import org.throughline.partnership.dilemmas.Dilemmas;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.regions.Regions;
import org.throughline.sharing.Viewer;

/** What the circle of a dilemma does about it: offers it to another area, suggests, says what was tried, ends it. */
@Controller
class SolvingPages {
    private final Dilemmas dilemmas;
    private final Regions regions;

    SolvingPages(Dilemmas dilemmas, Regions regions) {
        this.dilemmas = dilemmas;
        this.regions = regions;
    }

    @GetMapping("/partnerships/{partnership}/offer-dilemma/{dilemma}")
    Reply askOffer(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String dilemma) {
        return mine(viewer, partnership, dilemma)
                .filter(d -> d.ended().isEmpty())
                .<Reply>map(d -> offerPage(viewer, d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/offer-dilemma/{dilemma}")
    Reply offered(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String dilemma) {
        Optional<Dilemma> found = mine(viewer, partnership, dilemma);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Dilemma d = found.get();
        Optional<Regions.Named> to =
                Entry.chosen(form, "to", regions.neighbours(viewer, d.partnership()), r -> r.id().toString(), SLIP_TO);
        String words = Entry.text(form, "words", SLIP_OFFER);
        if (!form.ok()) {
            return offerPage(viewer, d, form);
        }
        Answer<UUID> answer =
                dilemmas.offer(viewer, d.id(), to.orElseThrow().id(), words, Looked.at(form), form.once());
        return Looked.refused(answer, form, "words") ? offerPage(viewer, d, form) : back(d, answer);
    }

    private FormPage offerPage(Viewer viewer, Dilemma d, Form form) {
        List<Content> questions = new ArrayList<>(List.of(
                Entry.pick(
                        "to",
                        ASK_TO,
                        ASK_TO_HINT,
                        regions.neighbours(viewer, d.partnership()),
                        r -> r.id().toString(),
                        Regions.Named::name,
                        form),
                Entry.words("words", ASK_OFFER, ASK_OFFER_HINT, form).rows(8)));
        questions.addAll(Looked.found(form, "words"));
        return page(d, OFFER_DO_TITLE, OFFER_LEAD, "offer-dilemma", questions, form);
    }

    @PostMapping("/partnerships/{partnership}/withdraw-dilemma/{dilemma}")
    Reply withdraw(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String dilemma) {
        return mine(viewer, partnership, dilemma)
                .flatMap(d -> Paths.uuid(form.typed().text("offer"))
                        .map(offer -> back(d, dilemmas.withdraw(viewer, d.id(), offer, form.once()))))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/suggest-dilemma/{dilemma}")
    Reply askSuggest(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String dilemma) {
        return mine(viewer, partnership, dilemma)
                .<Reply>map(d -> suggestPage(d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/suggest-dilemma/{dilemma}")
    Reply suggested(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String dilemma) {
        Optional<Dilemma> d = mine(viewer, partnership, dilemma);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        String words = Entry.text(form, "words", SLIP_SUGGEST);
        if (!form.ok()) {
            return suggestPage(d.get(), form);
        }
        Answer<UUID> answer = dilemmas.suggest(
                viewer, d.get().id(), words, form.typed().all("named").contains("yes"), Looked.at(form), form.once());
        return Looked.refused(answer, form, "words") ? suggestPage(d.get(), form) : back(d.get(), answer);
    }

    private static FormPage suggestPage(Dilemma d, Form form) {
        return page(d, SUGGEST_TITLE, SUGGEST_LEAD, "suggest-dilemma", suggestion(form), form);
    }

    /** The questions of a suggestion, here and in another area. */
    static List<Content> suggestion(Form form) {
        List<Content> questions = new ArrayList<>(List.of(
                Entry.words("words", ASK_SUGGEST, ASK_SUGGEST_HINT, form),
                Checkboxes.single("named", Choice.of("yes", ASK_NAMED.say()).hint(ASK_NAMED_HINT.say()))
                        .chosen(java.util.Set.copyOf(form.typed().all("named")))));
        questions.addAll(Looked.found(form, "words"));
        return questions;
    }

    @GetMapping("/partnerships/{partnership}/tried-dilemma/{dilemma}/{suggestion}")
    Reply askTried(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String dilemma,
            @PathVariable String suggestion) {
        return mine(viewer, partnership, dilemma)
                .<Reply>map(d -> triedPage(d, suggestion, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/tried-dilemma/{dilemma}/{suggestion}")
    Reply tried(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String dilemma,
            @PathVariable String suggestion) {
        Optional<Dilemma> d = mine(viewer, partnership, dilemma);
        Optional<UUID> of = Paths.uuid(suggestion);
        if (d.isEmpty() || of.isEmpty()) {
            return new Reply.NotThere();
        }
        String words = Entry.text(form, "words", SLIP_CAME_OF);
        if (!form.ok()) {
            return triedPage(d.get(), suggestion, form);
        }
        Answer<UUID> answer = dilemmas.tried(viewer, d.get().id(), of.get(), words, Looked.at(form), form.once());
        return Looked.refused(answer, form, "words") ? triedPage(d.get(), suggestion, form) : back(d.get(), answer);
    }

    private static FormPage triedPage(Dilemma d, String suggestion, Form form) {
        List<Content> questions = new ArrayList<>(List.of(Entry.words("words", ASK_CAME_OF, ASK_CAME_OF_HINT, form)));
        questions.addAll(Looked.found(form, "words"));
        return new FormPage(
                TRIED_TITLE.say(),
                TRIED_LEAD.say(),
                DilemmaPaths.act(d, "tried-dilemma") + "/" + suggestion,
                questions,
                TRIED_TITLE.say(),
                DilemmaPaths.of(d),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/end-dilemma/{dilemma}")
    Reply askEnd(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String dilemma) {
        return mine(viewer, partnership, dilemma)
                .filter(d -> d.ended().isEmpty())
                .<Reply>map(d -> endPage(d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/end-dilemma/{dilemma}")
    Reply ended(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String dilemma) {
        Optional<Dilemma> d = mine(viewer, partnership, dilemma);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Dilemma.How> how =
                Entry.chosen(form, "how", Arrays.asList(Dilemma.How.values()), Dilemma.How::name, SLIP_HOW);
        String words = Entry.text(form, "words", SLIP_CAME_OF);
        if (!form.ok()) {
            return endPage(d.get(), form);
        }
        Answer<UUID> answer =
                dilemmas.end(viewer, d.get().id(), how.orElseThrow(), words, Looked.at(form), form.once());
        return Looked.refused(answer, form, "words") ? endPage(d.get(), form) : back(d.get(), answer);
    }

    private static FormPage endPage(Dilemma d, Form form) {
        List<Content> questions = new ArrayList<>(List.of(
                Entry.pick(
                        "how",
                        ASK_HOW,
                        null,
                        Arrays.asList(Dilemma.How.values()),
                        Dilemma.How::name,
                        Dilemma.How::words,
                        form),
                Entry.words("words", ASK_CAME_OF, ASK_CAME_OF_HINT, form)));
        questions.addAll(Looked.found(form, "words"));
        return page(d, END_TITLE, END_LEAD, "end-dilemma", questions, form);
    }

    /** One of this partnership in whose circle this viewer is. Acting on it is not opening it: no page of its words is shown. */
    private Optional<Dilemma> mine(Viewer viewer, String partnership, String dilemma) {
        return Paths.uuid(partnership).stream()
                .flatMap(p -> dilemmas.of(viewer, p).stream())
                .filter(d -> d.id().toString().equals(dilemma))
                .findFirst();
    }

    private static FormPage page(
            Dilemma d, DilemmaWords title, DilemmaWords lead, String act, List<Content> questions, Form form) {
        return new FormPage(
                title.say(),
                lead.say(),
                DilemmaPaths.act(d, act),
                questions,
                title.say(),
                DilemmaPaths.of(d),
                form.slips());
    }

    private static Reply back(Dilemma d, Answer<UUID> answer) {
        return Entry.then(answer, DilemmaPaths.of(d));
    }
}
