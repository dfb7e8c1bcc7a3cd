package org.throughline.partnership.desk.pages;

import static org.throughline.partnership.DeskWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.desk.AskedAfter;
import org.throughline.partnership.desk.Desk;
import org.throughline.partnership.desk.Waiting;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.working.WorkingModels;
import org.throughline.sharing.Viewer;

/** The desk, and keeping who was asked and what they answered. */
@Controller
class DeskPages {
    private final DeskReading reading;
    private final Desk desk;
    private final WorkingModels models;

    DeskPages(DeskReading reading, Desk desk, WorkingModels models) {
        this.reading = reading;
        this.desk = desk;
        this.models = models;
    }

    @GetMapping("/partnerships/{partnership}/desk")
    Reply desk(Viewer viewer, @PathVariable String partnership) {
        return reading.working(viewer, partnership, d -> {
            UUID id = d.partnership().id();
            return new DeskPage(
                    d, models.of(viewer, id), desk.waiting(viewer, id), desk.asked(viewer, id), viewer.today());
        });
    }

    @GetMapping("/partnerships/{partnership}/ask-after/{kind}/{topic}")
    Reply ask(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String kind,
            @PathVariable String topic) {
        return reading.working(
                viewer,
                partnership,
                d -> found(viewer, d, kind, topic)
                        .<Reply>map(w -> askPage(d, w, form))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/partnerships/{partnership}/ask-after/{kind}/{topic}")
    Reply asked(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String kind,
            @PathVariable String topic) {
        return reading.working(viewer, partnership, d -> {
            Optional<Waiting> w = found(viewer, d, kind, topic);
            if (w.isEmpty()) {
                return new Reply.NotThere();
            }
            String words = Entry.text(form, "asked", SLIP_ASKED);
            if (!form.ok()) {
                return askPage(d, w.get(), form);
            }
            UUID id = d.partnership().id();
            Answer<UUID> answer = desk.ask(viewer, id, w.get().kind(), w.get().topic(), words, form.once());
            return Entry.refused(answer, form, "asked") ? askPage(d, w.get(), form) : back(d, answer);
        });
    }

    private Optional<Waiting> found(Viewer viewer, Design d, String kind, String topic) {
        return desk.waiting(viewer, d.partnership().id()).stream()
                .filter(w ->
                        w.kind().name().equals(kind) && w.topic().toString().equals(topic))
                .findFirst();
    }

    private static FormPage askPage(Design d, Waiting w, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                ASK_TITLE.say(),
                ASK_LEAD.say(w.words()),
                DeskPaths.ask(id, w),
                List.of(Entry.words("asked", ASK_ASKED, ASK_ASKED_HINT, form)),
                ASK_DO.say(),
                DeskPaths.desk(id),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/asked-answer/{asked}")
    Reply answer(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String asked) {
        return reading.working(
                viewer,
                partnership,
                d -> one(viewer, d, asked)
                        .filter(a -> a.answer().isEmpty())
                        .<Reply>map(a -> answerPage(d, a, form))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/partnerships/{partnership}/asked-answer/{asked}")
    Reply answered(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String asked) {
        return reading.working(viewer, partnership, d -> {
            Optional<AskedAfter> a = one(viewer, d, asked);
            if (a.isEmpty()) {
                return new Reply.NotThere();
            }
            String words = Entry.text(form, "answer", SLIP_ANSWER);
            return form.ok()
                    ? back(
                            d,
                            desk.answered(viewer, d.partnership().id(), a.get().id(), words, form.once()))
                    : answerPage(d, a.get(), form);
        });
    }

    private Optional<AskedAfter> one(Viewer viewer, Design d, String asked) {
        return Paths.uuid(asked)
                .flatMap(id -> desk.asked(viewer, d.partnership().id()).stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst());
    }

    private static FormPage answerPage(Design d, AskedAfter a, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                ANSWER_TITLE.say(),
                ANSWER_LEAD.say(Dates.day(a.on()), a.asked()),
                Paths.of(id) + "/asked-answer/" + a.id(),
                List.of(Entry.words("answer", ASK_ANSWER, null, form)),
                ASK_DO.say(),
                DeskPaths.desk(id),
                form.slips());
    }

    private static Reply back(Design d, Answer<UUID> answer) {
        return Entry.then(answer, DeskPaths.desk(d.partnership().id()));
    }
}
