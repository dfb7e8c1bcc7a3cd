package org.throughline.partnership.meetings.pages;

import static org.throughline.partnership.MeetingWords.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.Attendance;
import org.throughline.partnership.meetings.Minutes;
import org.throughline.partnership.meetings.Promises;
import org.throughline.partnership.meetings.Sitting;
import org.throughline.partnership.meetings.Topic;
import org.throughline.partnership.pages.Entry;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.work.Drafts;

/** Writing minutes while the meeting runs: kept as a draft with every stroke, kept for all who write with a press, finished once. */
@Controller
class MinutesPages {
    private final Reading reading;
    private final Minutes minutes;
    private final Promises promises;
    private final Drafts drafts;
    private final Acting acting;

    MinutesPages(Reading reading, Minutes minutes, Promises promises, Drafts drafts, Acting acting) {
        this.reading = reading;
        this.minutes = minutes;
        this.promises = promises;
        this.drafts = drafts;
        this.acting = acting;
    }

    @GetMapping("/partnerships/{partnership}/minutes/{meeting}")
    Reply write(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        return reading.workingAt(viewer, partnership, meeting)
                .<Reply>map(m -> new MinutesPage(m.design(), m.sitting(), drafted(viewer, m.sitting(), form)))
                .orElseGet(Reply.NotThere::new);
    }

    /** What was typed here and not kept yet comes back. */
    private Form drafted(Viewer viewer, Sitting sitting, Form form) {
        return acting.as(
                        viewer,
                        () -> drafts.find(
                                viewer.account().value(), viewer.seat().value(), MinutesPage.draft(sitting)))
                .map(d -> {
                    Map<String, String[]> fields = new LinkedHashMap<>();
                    d.fields().forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
                    return Form.of(fields);
                })
                .orElse(form);
    }

    @PostMapping("/partnerships/{partnership}/minutes/{meeting}")
    Reply kept(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        Optional<Reading.Met> there = reading.workingAt(viewer, partnership, meeting);
        if (there.isEmpty()) {
            return new Reply.NotThere();
        }
        Reading.Met m = there.get();
        Sitting sitting = m.sitting();
        UUID id = sitting.meeting().id();
        Optional<Promised> promised = promised(m, form);
        Map<UUID, Minutes.Typed> said = said(sitting, form);
        if (!form.ok()) {
            return new MinutesPage(m.design(), sitting, form);
        }
        Answer<UUID> answer = minutes.keep(viewer, id, there(m, form), said, form.once());
        if (promised.isPresent() && answer instanceof Answer.Done<UUID>) {
            Promised p = promised.get();
            answer = promises.promise(viewer, id, p.words(), p.owner(), p.due(), again(form, "promise"));
        }
        if (form.typed().has("go", "finish") && answer instanceof Answer.Done<UUID>) {
            answer = minutes.finish(viewer, id, again(form, "finish"));
        }
        return answered(viewer, m, form, answer);
    }

    private Reply answered(Viewer viewer, Reading.Met m, Form form, Answer<UUID> answer) {
        return switch (answer) {
            case Answer.NotThere<UUID> _ -> new Reply.NotThere();
            case Answer.Refused<UUID>(var why) -> {
                form.wrong(firstField(m), why.say());
                yield new MinutesPage(m.design(), m.sitting(), form);
            }
            case Answer.Done<UUID> _ -> {
                acting.doAs(
                        viewer,
                        () -> drafts.drop(
                                viewer.account().value(), viewer.seat().value(), MinutesPage.draft(m.sitting())));
                yield new Reply.Go(
                        form.typed().has("go", "finish")
                                ? MeetingPaths.of(m.sitting().meeting())
                                : MeetingPaths.act(
                                        m.sitting().meeting().partnership(),
                                        "minutes",
                                        m.sitting().meeting().id()));
            }
        };
    }

    /** A refusal about the whole page stands at the first seat that is not marked, or at the first of all. */
    private static String firstField(Reading.Met m) {
        List<Place> seats = Minutes.seats(m.design(), m.sitting()).stream()
                .filter(p -> p.filledOn(m.sitting().meeting().on()))
                .toList();
        return seats.stream()
                .filter(p -> !m.sitting().attendance().containsKey(p.id()))
                .findFirst()
                .or(() -> seats.stream().findFirst())
                .map(MinutesPage::how)
                .orElse("promise");
    }

    /** One sending does three things; each has a key of its own that comes from the form's. */
    private static UUID again(Form form, String what) {
        return UUID.nameUUIDFromBytes((form.once() + what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private record Promised(String words, UUID owner, LocalDate due) {}

    private static Optional<Promised> promised(Reading.Met m, Form form) {
        Optional<String> words = form.some("promise");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> owner = Entry.chosen(
                form,
                "promise-owner",
                Minutes.seats(m.design(), m.sitting()),
                p -> p.id().toString(),
                SLIP_PROMISE_OWNER);
        Optional<LocalDate> due = form.date("promise-due", SLIP_PROMISE_DUE);
        if (due.filter(d -> d.isBefore(m.sitting().meeting().on())).isPresent()) {
            form.wrongDate("promise-due", WHY_DUE_PAST.say());
        }
        return owner.isPresent() && due.isPresent() && form.ok()
                ? Optional.of(new Promised(words.get(), owner.get().id(), due.get()))
                : Optional.empty();
    }

    private static Map<UUID, Attendance.How> there(Reading.Met m, Form form) {
        Map<UUID, Attendance.How> all = new LinkedHashMap<>();
        for (Place place : Minutes.seats(m.design(), m.sitting())) {
            Arrays.stream(Attendance.How.values())
                    .filter(h -> h.name().equals(form.typed().text(MinutesPage.how(place))))
                    .findFirst()
                    .ifPresent(h -> all.put(place.id(), h));
        }
        return all;
    }

    private static Map<UUID, Minutes.Typed> said(Sitting sitting, Form form) {
        Map<UUID, Minutes.Typed> all = new LinkedHashMap<>();
        for (Topic topic : sitting.agenda()) {
            if (form.typed().fields().containsKey(MinutesPage.words(topic))) {
                String words = Entry.optional(form, MinutesPage.words(topic));
                all.put(
                        topic.id(),
                        new Minutes.Typed(
                                words.replace("\r\n", "\n"),
                                form.typed().text(MinutesPage.was(topic)).replace("\r\n", "\n"),
                                form.typed().has(MinutesPage.settled(topic), "yes")));
            }
        }
        return all;
    }
}
