package org.throughline.partnership.consults.pages;

import static org.throughline.partnership.ConsultWords.*;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
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
import org.throughline.govuk.InputWidth;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.Waves;
import org.throughline.partnership.consults.Consult;
import org.throughline.partnership.consults.Consults;
import org.throughline.partnership.consults.Whole;
import org.throughline.partnership.pages.CodesPage;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.pages.WhereToAnswer;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Reading questions that were put to a circle, and putting one. */
@Controller
class ConsultPages {
    private final Partnerships partnerships;
    private final Consults consults;
    private final AskedBefore before;

    ConsultPages(Partnerships partnerships, Consults consults, AskedBefore before) {
        this.partnerships = partnerships;
        this.consults = consults;
        this.before = before;
    }

    @GetMapping("/partnerships/{partnership}/consults")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(
                partnerships,
                anybody,
                partnership,
                (viewer, d) -> new ConsultsPage(
                        d,
                        consults.of(viewer, d.partnership().id()),
                        consults.waitingFor(viewer, d.partnership().id()),
                        !consults.mayAskFrom(viewer, d).isEmpty(),
                        viewer.today()));
    }

    @GetMapping("/partnerships/{partnership}/consults/{consult}")
    Reply one(Anybody anybody, Form form, @PathVariable String partnership, @PathVariable String consult) {
        Viewer viewer = anybody.viewer();
        return Entrance.shown(whole(viewer, partnership, consult), w -> page(viewer, w, form));
    }

    private ConsultPage page(Viewer viewer, Whole w, Form form) {
        Design d = partnerships.design(viewer, w.consult().partnership()).orElseThrow();
        return new ConsultPage(
                d,
                w,
                consults.part(viewer, w.consult()),
                !consults.mayAnswerFrom(viewer, d, w).isEmpty(),
                viewer.today(),
                form.typed(),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/ask-consult")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(asking(viewer, partnership), d -> askPage(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/ask-consult")
    Reply asked(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> found = asking(viewer, partnership);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Design d = found.get();
        List<Place> own = consults.mayAskFrom(viewer, d);
        Optional<Place> from = own.size() == 1
                ? Optional.of(own.getFirst())
                : Entry.chosen(form, "from", own, ConsultPages::value, SLIP_FROM);
        String question = Entry.text(form, "question", SLIP_QUESTION);
        String context = Entry.text(form, "context", SLIP_CONTEXT);
        String decides = Entry.text(form, "decides", SLIP_DECIDES);
        Optional<LocalDate> decideOn = form.date("decide-on", SLIP_DECIDE_ON);
        int days = Entry.whole(form, "days", Consult.FEWEST_DAYS, Consult.MOST_DAYS, SLIP_DAYS);
        Set<UUID> seats = form.typed().all("seat").stream()
                .flatMap(s -> Paths.uuid(s).stream())
                .collect(Collectors.toSet());
        before.stop(viewer, d, seats, form);
        if (!form.ok()) {
            return askPage(viewer, d, form);
        }
        Answer<UUID> answer = consults.ask(
                viewer,
                new Consults.Draft(
                        d.partnership().id(),
                        from.orElseThrow().id(),
                        seats,
                        question,
                        context,
                        decides,
                        decideOn.orElseThrow(),
                        days),
                form.once());
        if (answer instanceof Answer.Refused<UUID>(var why)) {
            if (why == WHY_DECIDED_BEFORE) {
                form.wrongDate("decide-on", why.say());
            } else {
                form.wrong("question", why.say());
            }
            return askPage(viewer, d, form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(ConsultPaths.all(d.partnership().id()) + "/" + id)
                : new Reply.NotThere();
    }

    private FormPage askPage(Viewer viewer, Design d, Form form) {
        List<Place> own = consults.mayAskFrom(viewer, d);
        List<Content> questions = new ArrayList<>();
        if (own.size() > 1) {
            questions.add(Entry.pick("from", ASK_FROM, ASK_FROM_HINT, own, ConsultPages::value, Place::title, form));
        }
        questions.add(Entry.line("question", ASK_QUESTION, ASK_QUESTION_HINT, form));
        questions.add(Entry.words("context", ASK_CONTEXT, ASK_CONTEXT_HINT, form));
        questions.add(Entry.line("decides", ASK_DECIDES, ASK_DECIDES_HINT, form));
        questions.add(Entry.line("days", ASK_DAYS, ASK_DAYS_HINT, form)
                .width(InputWidth.TWO)
                .value(form.typed()
                        .some("days")
                        .orElse(
                                form.typed().fields().containsKey("days")
                                        ? ""
                                        : Integer.toString(Consult.DEFAULT_DAYS))));
        questions.add(Entry.day("decide-on", ASK_DECIDE_ON, ASK_DECIDE_ON_HINT, form));
        questions.add(Checkboxes.of(
                        Entry.field("seat", ASK_SEATS, ASK_SEATS_HINT, form.slips()),
                        d.places().stream()
                                .filter(p -> p.filledOn(viewer.today()))
                                .map(p -> Choice.of(
                                        value(p),
                                        SEAT_OF.say(p.title(), p.side().words())))
                                .toList())
                .chosen(Set.copyOf(form.typed().all("seat"))));
        questions.addAll(before.shown(viewer, d, form));
        return new FormPage(
                ASK_TITLE.say(),
                ASK_LEAD.say(Consult.REPLY_WITHIN),
                Paths.of(d.partnership().id()) + "/ask-consult",
                questions,
                ASK_DO.say(),
                ConsultPaths.all(d.partnership().id()),
                form.slips());
    }

    /** Codes to print. They are in this answer and nowhere else, so it is not a page to go back to. */
    @PostMapping("/partnerships/{partnership}/consult-codes/{consult}")
    Reply codes(
            Viewer viewer,
            HttpServletRequest request,
            Form form,
            @PathVariable String partnership,
            @PathVariable String consult) {
        Optional<Whole> w = whole(viewer, partnership, consult)
                .filter(x -> consults.part(viewer, x.consult()).runs());
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
        int howMany = Entry.whole(form, "how-many", 1, Waves.MOST_CODES, SLIP_HOW_MANY);
        if (!form.ok()) {
            return page(viewer, w.get(), form);
        }
        Consult c = w.get().consult();
        List<String> printed = consults.print(viewer, c.id(), side.orElseThrow(), howMany);
        return printed.isEmpty()
                ? new Reply.NotThere()
                : new CodesPage(
                        CODES_TITLE.say(printed.size(), side.orElseThrow().words()),
                        c.question(),
                        CODE_HOW.say(org.throughline.pages.Dates.day(c.endsOn()), WhereToAnswer.of(request)),
                        printed,
                        ConsultPaths.of(c));
    }

    static String value(Place p) {
        return p.id().toString();
    }

    private Optional<Design> asking(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership)
                .filter(d -> !consults.mayAskFrom(viewer, d).isEmpty());
    }

    private Optional<Whole> whole(Viewer viewer, String partnership, String consult) {
        return Paths.uuid(consult)
                .flatMap(id -> consults.open(viewer, id))
                .filter(w -> w.consult().partnership().toString().equals(partnership));
    }
}
