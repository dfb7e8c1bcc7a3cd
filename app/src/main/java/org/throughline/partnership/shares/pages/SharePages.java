package org.throughline.partnership.shares.pages;

import static org.throughline.partnership.ShareWords.*;

import java.util.ArrayList;
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
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.ShareWords;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.regions.Regions;
import org.throughline.partnership.shares.Share;
import org.throughline.partnership.shares.Shareable;
import org.throughline.partnership.shares.Shares;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Sharing an item with a region or the nation after a look at it, taking it back, and answering from there. */
@Controller
class SharePages {
    private final Partnerships partnerships;
    private final Shares shares;

    SharePages(Partnerships partnerships, Shares shares) {
        this.partnerships = partnerships;
        this.shares = shares;
    }

    @GetMapping("/partnerships/{partnership}/shares")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return Entrance.design(partnerships, viewer, partnership)
                .<Reply>map(d -> {
                    UUID id = d.partnership().id();
                    return new SharesPage(
                            d.partnership(),
                            shares.of(viewer, id),
                            partnerships.mayWork(viewer, id)
                                    && !shares.towards(viewer, id).isEmpty(),
                            !shares.mayAnswerAs(viewer, id).isEmpty());
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/share-item")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return sharing(viewer, partnership)
                .<Reply>map(d -> askPage(viewer, d, form))
                .orElseGet(Reply.NotThere::new);
    }

    /** Chosen, it is shown as it would be shared; shown and said yes to, it is shared. */
    @PostMapping("/partnerships/{partnership}/share-item")
    Reply shared(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> found = sharing(viewer, partnership);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Design d = found.get();
        UUID id = d.partnership().id();
        Optional<Regions.Named> to =
                Entry.chosen(form, "to", shares.towards(viewer, id), r -> r.id().toString(), SLIP_TO);
        Optional<Shareable> item = Entry.chosen(form, "item", shares.canShare(viewer, d), Shareable::sign, SLIP_ITEM);
        if (to.isEmpty() || item.isEmpty()) {
            return askPage(viewer, d, form);
        }
        if (!form.typed().all("confirm").contains("yes")) {
            return preview(id, to.get(), item.get(), form);
        }
        String why = Entry.optional(form, "why");
        if (!form.ok()) {
            return preview(id, to.get(), item.get(), form);
        }
        Answer<UUID> answer = shares.share(
                viewer, id, to.get().id(), item.get().sign(), form.typed().text("shown"), why.strip(), form.once());
        if (Entry.refused(answer, form, "why")) {
            return preview(id, to.get(), item.get(), form);
        }
        return answer instanceof Answer.Done<UUID> ? all(id) : new Reply.NotThere();
    }

    private SharePreviewPage preview(UUID from, Regions.Named to, Shareable item, Form form) {
        return new SharePreviewPage(
                from, to, item, Entry.words("why", ASK_WHY, ASK_WHY_HINT, form).rows(3), form.slips());
    }

    private FormPage askPage(Viewer viewer, Design d, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                SHARE_TITLE.say(),
                SHARE_LEAD.say(),
                Paths.of(id) + "/share-item",
                List.of(
                        Entry.pick(
                                "to",
                                ASK_TO,
                                null,
                                shares.towards(viewer, id),
                                r -> r.id().toString(),
                                Regions.Named::name,
                                form),
                        Entry.pick(
                                "item",
                                ASK_ITEM,
                                ASK_ITEM_HINT,
                                shares.canShare(viewer, d),
                                Shareable::sign,
                                s -> ITEM.say(s.kind().words(), s.title()),
                                form)),
                SHARE_LOOK.say(),
                Paths.of(id) + "/shares",
                form.slips());
    }

    @PostMapping("/partnerships/{partnership}/take-back-share/{share}")
    Reply takeBack(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String share) {
        return Entrance.design(partnerships, viewer, partnership)
                .flatMap(d -> Paths.uuid(share)
                        .filter(s -> shares.takeBack(viewer, d.partnership().id(), s, form.once())
                                instanceof Answer.Done<UUID>)
                        .map(_ -> all(d.partnership().id())))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/answer-share/{share}")
    Reply askAnswer(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String share) {
        return answering(viewer, partnership, share)
                .<Reply>map(s -> answerPage(viewer, s, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/answer-share/{share}")
    Reply answered(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String share) {
        Optional<Share> found = answering(viewer, partnership, share);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Share s = found.get();
        List<Regions.Named> own = shares.mayAnswerAs(viewer, s.to());
        Optional<Regions.Named> by = own.size() == 1
                ? Optional.of(own.getFirst())
                : Entry.chosen(form, "by", own, r -> r.id().toString(), SLIP_BY);
        String words = Entry.text(form, "words", SLIP_WORDS);
        if (!form.ok()) {
            return answerPage(viewer, s, form);
        }
        Answer<UUID> answer =
                shares.answer(viewer, s.to(), s.id(), by.orElseThrow().id(), words, form.once());
        if (Entry.refused(answer, form, "words")) {
            return answerPage(viewer, s, form);
        }
        return answer instanceof Answer.Done<UUID> ? all(s.to()) : new Reply.NotThere();
    }

    private FormPage answerPage(Viewer viewer, Share s, Form form) {
        List<gg.jte.Content> questions = new ArrayList<>();
        List<Regions.Named> own = shares.mayAnswerAs(viewer, s.to());
        if (own.size() > 1) {
            questions.add(Entry.pick("by", ASK_BY, null, own, r -> r.id().toString(), Regions.Named::name, form));
        }
        questions.add(Entry.words("words", ASK_ANSWER, ASK_ANSWER_HINT, form));
        return new FormPage(
                ANSWER_TITLE.say(s.fromName()),
                s.words().map(Share.Words::title).orElse(""),
                Paths.of(s.to()) + "/answer-share/" + s.id(),
                questions,
                ShareWords.ANSWER_DO.say(),
                Paths.of(s.to()) + "/shares",
                form.slips());
    }

    private Optional<Share> answering(Viewer viewer, String partnership, String share) {
        return Paths.uuid(partnership)
                .filter(id -> !shares.mayAnswerAs(viewer, id).isEmpty())
                .stream()
                .flatMap(id -> shares.of(viewer, id).stream().filter(s -> s.to().equals(id)))
                .filter(s -> s.id().toString().equals(share) && s.takenBackOn().isEmpty())
                .findFirst();
    }

    private static Reply all(UUID partnership) {
        return new Reply.Go(Paths.of(partnership) + "/shares");
    }

    private Optional<Design> sharing(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership)
                .filter(d -> partnerships.mayWork(viewer, d.partnership().id())
                        && !shares.towards(viewer, d.partnership().id()).isEmpty());
    }
}
