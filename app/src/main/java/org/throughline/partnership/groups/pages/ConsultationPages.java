package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

import java.time.LocalDate;
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
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Comment;
import org.throughline.partnership.groups.Drafting;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** A draft that others are asked about: what they say, a reply to each, and closing when none is without. */
@Controller
class ConsultationPages {
    private final GroupReading reading;
    private final Groups groups;
    private final Drafting drafting;

    ConsultationPages(GroupReading reading, Groups groups, Drafting drafting) {
        this.reading = reading;
        this.groups = groups;
        this.drafting = drafting;
    }

    @GetMapping("/partnerships/{partnership}/groups/{group}/drafts/{draft}")
    Reply one(
            Anybody anybody,
            Form form,
            @PathVariable String partnership,
            @PathVariable String group,
            @PathVariable String draft) {
        Viewer viewer = anybody.viewer();
        return reading.draft(viewer, partnership, group, draft)
                .<Reply>map(d -> page(viewer, d, form))
                .orElseGet(Reply.NotThere::new);
    }

    private DraftPage page(Viewer viewer, GroupReading.Drafted d, Form form) {
        return new DraftPage(
                d.whole(),
                d.draft(),
                drafting.comments(viewer, d.draft().id()),
                groups.worksIn(viewer, d.whole().group().id()),
                viewer.role().isPresent() && d.draft().isConsultedOn(viewer.today()),
                viewer.today(),
                form);
    }

    @PostMapping("/partnerships/{partnership}/consult-on/{group}/{draft}")
    Reply consult(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String group,
            @PathVariable String draft) {
        Optional<GroupReading.Drafted> d = working(viewer, partnership, group, draft);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<LocalDate> until = form.date("until", PartnershipWords.SLIP_REAL_DATE);
        if (!form.ok()) {
            return page(viewer, d.get(), form);
        }
        Answer<UUID> answer = drafting.consult(
                viewer, d.get().whole().group().id(), d.get().draft().id(), until.orElseThrow(), form.once());
        if (answer instanceof Answer.Refused<UUID>(var why)) {
            form.wrongDate("until", why.say());
            return page(viewer, d.get(), form);
        }
        return back(d.get(), answer);
    }

    @PostMapping("/partnerships/{partnership}/comment-on/{group}/{draft}")
    Reply comment(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String group,
            @PathVariable String draft) {
        Optional<GroupReading.Drafted> d = reading.draft(viewer, partnership, group, draft)
                .filter(x -> x.draft().isConsultedOn(viewer.today()));
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
        String words = Entry.text(form, "words", SLIP_COMMENT);
        if (!form.ok()) {
            return page(viewer, d.get(), form);
        }
        Answer<UUID> answer = drafting.say(
                viewer, d.get().whole().group().id(), d.get().draft().id(), side.orElseThrow(), words, form.once());
        return Entry.refused(answer, form, "words") ? page(viewer, d.get(), form) : back(d.get(), answer);
    }

    @GetMapping("/partnerships/{partnership}/reply-to/{group}/{draft}/{comment}")
    Reply askReply(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String group,
            @PathVariable String draft,
            @PathVariable String comment) {
        return working(viewer, partnership, group, draft)
                .flatMap(d -> comment(viewer, d, comment).map(c -> replyPage(d, c, form)))
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/reply-to/{group}/{draft}/{comment}")
    Reply reply(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String group,
            @PathVariable String draft,
            @PathVariable String comment) {
        Optional<GroupReading.Drafted> d = working(viewer, partnership, group, draft);
        Optional<Comment> c = d.flatMap(x -> comment(viewer, x, comment));
        if (d.isEmpty() || c.isEmpty()) {
            return new Reply.NotThere();
        }
        String words = Entry.text(form, "words", SLIP_REPLY);
        Optional<Changes> changes = form.one("changes", Changes.class, SLIP_CHANGES);
        if (!form.ok()) {
            return replyPage(d.get(), c.get(), form);
        }
        Answer<UUID> answer = drafting.reply(
                viewer,
                d.get().whole().group().id(),
                d.get().draft().id(),
                c.get().id(),
                new Comment.Reply(
                        words,
                        changes.orElseThrow() == Changes.YES,
                        form.typed().has("held-back", "yes"),
                        viewer.today()),
                form.once());
        return Entry.refused(answer, form, "words") ? replyPage(d.get(), c.get(), form) : back(d.get(), answer);
    }

    private enum Changes {
        YES,
        NO;

        String words() {
            return (this == YES ? CHANGES_YES : CHANGES_NO).say();
        }
    }

    private Optional<Comment> comment(Viewer viewer, GroupReading.Drafted d, String comment) {
        return Paths.uuid(comment)
                .flatMap(id -> drafting.comments(viewer, d.draft().id()).stream()
                        .filter(c -> c.id().equals(id)
                                && c.reply().isEmpty()
                                && c.said().isPresent())
                        .findFirst());
    }

    private static FormPage replyPage(GroupReading.Drafted d, Comment c, Form form) {
        return new FormPage(
                REPLY_TITLE.say(),
                "“" + c.said().orElseThrow().words() + "”",
                GroupPaths.act(d.whole().group(), "reply-to") + "/" + d.draft().id() + "/" + c.id(),
                List.of(
                        Entry.words("words", ASK_REPLY, null, form),
                        Entry.pick(
                                "changes",
                                ASK_CHANGES,
                                null,
                                List.of(Changes.values()),
                                Enum::name,
                                Changes::words,
                                form),
                        CharterPages.yes("held-back", ASK_HELD_BACK.say(), form)),
                REPLY_DO.say(),
                GroupPaths.draft(d.whole().group(), d.draft().id()),
                form.slips());
    }

    @PostMapping("/partnerships/{partnership}/close-consultation/{group}/{draft}")
    Reply close(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String group,
            @PathVariable String draft) {
        Optional<GroupReading.Drafted> d = working(viewer, partnership, group, draft);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        Answer<UUID> answer = drafting.close(
                viewer, d.get().whole().group().id(), d.get().draft().id(), form.once());
        return Entry.refused(answer, form, "words") ? page(viewer, d.get(), form) : back(d.get(), answer);
    }

    private Optional<GroupReading.Drafted> working(Viewer viewer, String partnership, String group, String draft) {
        return reading.draft(viewer, partnership, group, draft)
                .filter(d -> !d.whole().group().isOver()
                        && groups.worksIn(viewer, d.whole().group().id()));
    }

    private static Reply back(GroupReading.Drafted d, Answer<UUID> answer) {
        return Entry.then(answer, GroupPaths.draft(d.whole().group(), d.draft().id()));
    }
}
