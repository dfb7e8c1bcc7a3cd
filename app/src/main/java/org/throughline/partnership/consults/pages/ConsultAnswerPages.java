package org.throughline.partnership.consults.pages;

import static org.throughline.partnership.ConsultWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Html;
import org.throughline.govuk.InsetText;
import org.throughline.govuk.Radios;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.consults.Consult;
import org.throughline.partnership.consults.Consults;
import org.throughline.partnership.consults.Shown;
import org.throughline.partnership.consults.Whole;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** A seat answers a question, and whoever asked replies to all. */
@Controller
class ConsultAnswerPages {
    private final Partnerships partnerships;
    private final Consults consults;

    ConsultAnswerPages(Partnerships partnerships, Consults consults) {
        this.partnerships = partnerships;
        this.consults = consults;
    }

    private record Answering(Design design, Whole whole, List<Place> seats) {}

    @GetMapping("/partnerships/{partnership}/answer-consult/{consult}")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String consult) {
        return answering(viewer, partnership, consult)
                .<Reply>map(a -> answerPage(a, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/answer-consult/{consult}")
    Reply answered(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String consult) {
        Optional<Whole> w = whole(viewer, partnership, consult, _ -> true);
        Optional<Answering> found = answering(viewer, partnership, consult);
        if (found.isEmpty()) {
            // sent twice, or a minute too late: the page says where it stands
            return w.<Reply>map(x -> new Reply.Go(ConsultPaths.of(x.consult()))).orElseGet(Reply.NotThere::new);
        }
        Answering a = found.get();
        Optional<Place> from = a.seats().size() == 1
                ? Optional.of(a.seats().getFirst())
                : Entry.chosen(form, "from", a.seats(), ConsultPages::value, SLIP_FROM);
        String words = Entry.text(form, "words", SLIP_WORDS);
        Optional<Shown> shown = Entry.chosen(form, "shown", List.of(Shown.values()), Shown::name, SLIP_SHOWN);
        if (!form.ok()) {
            return answerPage(a, form);
        }
        Consult c = a.whole().consult();
        Answer<UUID> answer =
                consults.answer(viewer, c.id(), from.orElseThrow().id(), shown.orElseThrow(), words, form.once());
        if (Entry.refused(answer, form, "words")) {
            return answerPage(a, form);
        }
        return back(c, answer);
    }

    private static FormPage answerPage(Answering a, Form form) {
        Consult c = a.whole().consult();
        List<Content> questions = new ArrayList<>();
        questions.add(Html.paragraphs(ANSWER_DECIDES.say(c.decides())));
        if (a.seats().size() > 1) {
            questions.add(Entry.pick(
                    "from", ANSWER_FROM, ANSWER_FROM_HINT, a.seats(), ConsultPages::value, p -> few(a, p), form));
        } else {
            questions.add(InsetText.of(few(a, a.seats().getFirst())));
        }
        questions.add(Entry.words("words", ASK_WORDS, ASK_WORDS_HINT, form));
        questions.add(shown(Arrays.asList(Shown.values()), form));
        return new FormPage(
                c.question(),
                c.context(),
                ConsultPaths.act(c, "answer-consult"),
                questions,
                ANSWER_DO.say(),
                ConsultPaths.of(c),
                form.slips());
    }

    /** How to be shown, with what each way means, before it is chosen. */
    static Radios shown(List<Shown> ways, Form form) {
        return Radios.of(
                        Entry.field("shown", ASK_SHOWN, ASK_SHOWN_HINT, form.slips()),
                        ways.stream()
                                .map(s -> Choice.of(s.name(), s.words()).hint(s.means()))
                                .toList())
                .chosen(form.typed().text("shown"));
    }

    /** The seat, and a warning where few of its role were asked. */
    private static String few(Answering a, Place p) {
        return FEW_ASKED.say(p.title(), a.whole().asked(p.side()), p.side().words());
    }

    @GetMapping("/partnerships/{partnership}/reply-consult/{consult}")
    Reply askReply(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String consult) {
        return replying(viewer, partnership, consult)
                .filter(w -> w.consult().reply().isEmpty()
                        && viewer.today().isAfter(w.consult().endsOn()))
                .<Reply>map(w -> replyPage(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/reply-consult/{consult}")
    Reply replied(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String consult) {
        Optional<Whole> w = replying(viewer, partnership, consult);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        String heard = Entry.text(form, "heard", SLIP_HEARD);
        String doing = Entry.text(form, "doing", SLIP_DOING);
        String notDoing = Entry.text(form, "not-doing", SLIP_NOT_DOING);
        if (!form.ok()) {
            return replyPage(w.get(), form);
        }
        Consult c = w.get().consult();
        Answer<UUID> answer = consults.reply(viewer, c.id(), heard, doing, notDoing, form.once());
        return Entry.refused(answer, form, "heard") ? replyPage(w.get(), form) : back(c, answer);
    }

    private static FormPage replyPage(Whole w, Form form) {
        Consult c = w.consult();
        return new FormPage(
                REPLY_TITLE.say(),
                REPLY_LEAD.say(c.question()),
                ConsultPaths.act(c, "reply-consult"),
                List.of(
                        Entry.words("heard", ASK_HEARD, ASK_HEARD_HINT, form),
                        Entry.words("doing", ASK_DOING, ASK_DOING_HINT, form),
                        Entry.words("not-doing", ASK_NOT_DOING, ASK_NOT_DOING_HINT, form)),
                REPLY_DO.say(),
                ConsultPaths.of(c),
                form.slips());
    }

    private static Reply back(Consult c, Answer<UUID> answer) {
        return Entry.then(answer, ConsultPaths.of(c));
    }

    private Optional<Answering> answering(Viewer viewer, String partnership, String consult) {
        return whole(viewer, partnership, consult, _ -> true)
                .flatMap(w -> partnerships
                        .design(viewer, w.consult().partnership())
                        .map(d -> new Answering(d, w, consults.mayAnswerFrom(viewer, d, w))))
                .filter(a -> !a.seats().isEmpty());
    }

    private Optional<Whole> replying(Viewer viewer, String partnership, String consult) {
        return whole(viewer, partnership, consult, Consults.Part::runs);
    }

    private Optional<Whole> whole(Viewer viewer, String partnership, String consult, Predicate<Consults.Part> may) {
        return Paths.uuid(consult)
                .flatMap(id -> consults.open(viewer, id))
                .filter(w -> w.consult().partnership().toString().equals(partnership))
                .filter(w -> may.test(consults.part(viewer, w.consult())));
    }
}
