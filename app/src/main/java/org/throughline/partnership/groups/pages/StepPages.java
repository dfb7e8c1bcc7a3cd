package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

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
import org.throughline.partnership.groups.Draft;
import org.throughline.partnership.groups.Drafting;
import org.throughline.partnership.groups.Step;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** The work of a group as it is written: steps with their reasons, and drafts. */
@Controller
class StepPages {
    private final GroupReading reading;
    private final Drafting drafting;

    StepPages(GroupReading reading, Drafting drafting) {
        this.reading = reading;
        this.drafting = drafting;
    }

    @GetMapping("/partnerships/{partnership}/write-step/{group}")
    Reply askStep(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        return working(viewer, partnership, group)
                .<Reply>map(w -> stepPage(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/write-step/{group}")
    Reply step(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        Optional<Whole> w = working(viewer, partnership, group);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        var kind = form.one("kind", Step.Kind.class, SLIP_KIND);
        String words = Entry.text(form, "words", SLIP_WORDS);
        String why = Entry.text(form, "why", SLIP_WHY);
        if (!form.ok()) {
            return stepPage(w.get(), form);
        }
        Answer<UUID> answer = drafting.write(
                viewer,
                w.get().group().id(),
                kind.orElseThrow(),
                words,
                why,
                Paths.uuid(form.typed().text("settles")),
                form.once());
        return Entry.refused(answer, form, "settles") ? stepPage(w.get(), form) : CharterPages.back(w.get(), answer);
    }

    private static FormPage stepPage(Whole w, Form form) {
        return CharterPages.page(
                w.group(),
                WRITE_TITLE.say(),
                WRITE_LEAD.say(),
                "write-step",
                List.of(
                        Entry.pick(
                                "kind",
                                ASK_KIND,
                                null,
                                List.of(Step.Kind.values()),
                                Enum::name,
                                Step.Kind::words,
                                form),
                        Entry.words("words", ASK_WORDS, null, form),
                        Entry.words("why", ASK_WHY, null, form),
                        Entry.pick("settles", ASK_SETTLES, null, w.open(), e -> e.id().toString(), Step::words, form)),
                WRITE_DO.say(),
                form);
    }

    @GetMapping("/partnerships/{partnership}/write-draft/{group}")
    Reply askDraft(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        return working(viewer, partnership, group)
                .<Reply>map(w -> draftPage(w, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/write-draft/{group}")
    Reply draft(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String group) {
        Optional<Whole> w = working(viewer, partnership, group);
        if (w.isEmpty()) {
            return new Reply.NotThere();
        }
        String title = Entry.text(form, "title", SLIP_DRAFT_TITLE);
        String words = Entry.text(form, "words", SLIP_DRAFT_WORDS);
        String changed = Entry.text(form, "changed", SLIP_CHANGED);
        if (!form.ok()) {
            return draftPage(w.get(), form);
        }
        Answer<UUID> answer = drafting.draft(viewer, w.get().group().id(), title, words, changed, form.once());
        if (Entry.refused(answer, form, "title")) {
            return draftPage(w.get(), form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(GroupPaths.draft(w.get().group(), id))
                : new Reply.NotThere();
    }

    private static FormPage draftPage(Whole w, Form form) {
        Optional<Draft> last = w.latestDraft();
        return CharterPages.page(
                w.group(),
                DRAFT_TITLE.say(),
                DRAFT_LEAD.say(),
                "write-draft",
                List.of(
                        before("title", last.map(Draft::title), form)
                                ? Entry.line("title", ASK_DRAFT_TITLE, null, form)
                                : Entry.line("title", ASK_DRAFT_TITLE, null, form)
                                        .value(last.orElseThrow().title()),
                        before("words", last.map(Draft::words), form)
                                ? Entry.words("words", ASK_DRAFT_WORDS, null, form)
                                        .rows(12)
                                : Entry.words("words", ASK_DRAFT_WORDS, null, form)
                                        .value(last.orElseThrow().words())
                                        .rows(12),
                        Entry.words("changed", ASK_CHANGED, ASK_CHANGED_HINT, form)),
                DRAFT_DO.say(),
                form);
    }

    /** Nothing to begin from, or something typed already. */
    private static boolean before(String field, Optional<String> last, Form form) {
        return last.isEmpty() || form.typed().fields().containsKey(field);
    }

    private Optional<Whole> working(Viewer viewer, String partnership, String group) {
        return reading.working(viewer, partnership, group).map(GroupReading.Met::whole);
    }
}
