package org.throughline.partnership.concerns.pages;

import static org.throughline.partnership.ConcernWords.*;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.ConcernWords;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.concerns.Happened;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** What those concerned do about a concern: each act on a page of its own. */
@Controller
class ReplyPages {
    private final Concerns concerns;

    ReplyPages(Concerns concerns) {
        this.concerns = concerns;
    }

    private record Open(Concern concern, Concerns.Part part) {}

    @GetMapping("/partnerships/{partnership}/{act:concern-acknowledge|concern-answer|concern-acted}/{concern}")
    Reply askReply(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String act,
            @PathVariable String concern) {
        return replying(viewer, partnership, concern, act)
                .<Reply>map(o -> replyPage(o.concern(), kind(o.concern(), act).orElseThrow(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/{act:concern-acknowledge|concern-answer|concern-acted}/{concern}")
    Reply replied(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String act,
            @PathVariable String concern) {
        Optional<Open> open = mine(viewer, partnership, concern, p -> p.itIsPutTo() || p.works());
        if (open.isEmpty()) {
            return new Reply.NotThere();
        }
        Concern c = open.get().concern();
        Happened.Kind kind = kind(c, act).orElseGet(() -> first(act));
        String words = Entry.text(form, "words", SLIP_REPLY);
        if (!form.ok()) {
            return replyPage(c, kind, form);
        }
        Answer<UUID> answer = concerns.reply(viewer, c.id(), kind, words, form.once());
        return Entry.refused(answer, form, "words") ? replyPage(c, kind, form) : back(c, answer);
    }

    private Optional<Open> replying(Viewer viewer, String partnership, String concern, String act) {
        return mine(viewer, partnership, concern, p -> p.itIsPutTo() || p.works())
                .filter(o -> kind(o.concern(), act).isPresent());
    }

    private static Optional<Happened.Kind> kind(Concern c, String act) {
        return c.openToAddressee().stream()
                .filter(k -> ConcernPage.path(k).equals(act))
                .findFirst();
    }

    private static Happened.Kind first(String act) {
        return switch (act) {
            case "concern-acknowledge" -> Happened.Kind.ACKNOWLEDGED;
            case "concern-answer" -> Happened.Kind.ANSWERED;
            default -> Happened.Kind.ACTED;
        };
    }

    private static FormPage replyPage(Concern c, Happened.Kind kind, Form form) {
        return page(
                c,
                ConcernWords.valueOf("DO_" + kind.name()),
                ConcernWords.valueOf("LEAD_" + kind.name()).say(),
                ConcernPage.path(kind),
                List.of(Entry.words("words", ConcernWords.valueOf("ASK_" + kind.name()), null, form)),
                form);
    }

    @GetMapping("/partnerships/{partnership}/concern-no-answer/{concern}")
    Reply askNoAnswer(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String concern) {
        return mine(viewer, partnership, concern, Concerns.Part::raisedIt)
                .filter(o -> o.concern().canBeNoAnswer())
                .<Reply>map(o -> noAnswerPage(o.concern(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/concern-no-answer/{concern}")
    Reply noAnswer(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String concern) {
        Optional<Open> open = mine(viewer, partnership, concern, Concerns.Part::raisedIt);
        if (open.isEmpty()) {
            return new Reply.NotThere();
        }
        Concern c = open.get().concern();
        String why = Entry.text(form, "words", SLIP_REPLY);
        if (!form.ok()) {
            return noAnswerPage(c, form);
        }
        Answer<UUID> answer = concerns.noAnswer(viewer, c.id(), why, form.once());
        return Entry.refused(answer, form, "words") ? noAnswerPage(c, form) : back(c, answer);
    }

    private static FormPage noAnswerPage(Concern c, Form form) {
        return page(
                c,
                DO_NO_ANSWER,
                LEAD_NO_ANSWER.say(),
                "concern-no-answer",
                List.of(Entry.words("words", ASK_NO_ANSWER, null, form)),
                form);
    }

    @GetMapping("/partnerships/{partnership}/concern-felt/{concern}")
    Reply askFelt(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String concern) {
        return mine(viewer, partnership, concern, Concerns.Part::raisedIt)
                .filter(o -> o.concern().answeredOn().isPresent()
                        && o.concern().felt().isEmpty())
                .<Reply>map(o -> feltPage(o.concern(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/concern-felt/{concern}")
    Reply felt(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String concern) {
        Optional<Open> open = mine(viewer, partnership, concern, Concerns.Part::raisedIt);
        if (open.isEmpty()) {
            return new Reply.NotThere();
        }
        Concern c = open.get().concern();
        Optional<Concern.Felt> felt =
                Entry.chosen(form, "felt", List.of(Concern.Felt.values()), Concern.Felt::name, SLIP_FELT);
        if (!form.ok()) {
            return feltPage(c, form);
        }
        Answer<UUID> answer = concerns.felt(viewer, c.id(), felt.orElseThrow(), form.once());
        return Entry.refused(answer, form, "felt") ? feltPage(c, form) : back(c, answer);
    }

    private static FormPage feltPage(Concern c, Form form) {
        return page(
                c,
                DO_FELT,
                LEAD_FELT.say(),
                "concern-felt",
                List.of(Entry.pick(
                        "felt",
                        ASK_FELT,
                        null,
                        List.of(Concern.Felt.values()),
                        Concern.Felt::name,
                        Concern.Felt::words,
                        form)),
                form);
    }

    @GetMapping("/partnerships/{partnership}/concern-release/{concern}")
    Reply askRelease(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String concern) {
        return mine(viewer, partnership, concern, Concerns.Part::raisedIt)
                .filter(o -> o.concern().releasedOn().isEmpty())
                .<Reply>map(o -> releasePage(o.concern(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/concern-release/{concern}")
    Reply release(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String concern) {
        Optional<Open> open = mine(viewer, partnership, concern, Concerns.Part::raisedIt);
        if (open.isEmpty()) {
            return new Reply.NotThere();
        }
        Concern c = open.get().concern();
        boolean looked = form.typed().all("looked").contains("yes");
        Answer<UUID> answer = concerns.release(viewer, c.id(), looked, form.once());
        return Entry.refused(answer, form, "looked") ? releasePage(c, form) : back(c, answer);
    }

    private static Reply releasePage(Concern c, Form form) {
        String words = c.step(Happened.Kind.RAISED).flatMap(Happened::words).orElse("");
        List<IdentifyingWords.Found> found = IdentifyingWords.in(words);
        return new ReleasePage(c, words, found, form.slips());
    }

    private Optional<Open> mine(Viewer viewer, String partnership, String concern, Predicate<Concerns.Part> may) {
        return Paths.uuid(concern)
                .flatMap(id -> concerns.open(viewer, id))
                .filter(c -> c.partnership().toString().equals(partnership))
                .map(c -> new Open(c, concerns.part(viewer, c)))
                .filter(o -> may.test(o.part()));
    }

    private static FormPage page(
            Concern c, ConcernWords title, String lead, String act, List<Content> questions, Form form) {
        return new FormPage(
                title.say(), lead, ConcernPaths.act(c, act), questions, title.say(), ConcernPaths.of(c), form.slips());
    }

    private static Reply back(Concern c, Answer<UUID> answer) {
        return Entry.then(answer, ConcernPaths.of(c));
    }
}
