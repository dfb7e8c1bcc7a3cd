package org.throughline.partnership.meetings.pages;

import static org.throughline.partnership.MeetingWords.*;

import gg.jte.Content;
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
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.meetings.VoiceWords;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.working.WorkingModels;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** A decision from its question to what came of it. */
@Controller
class DecisionPages {
    private final MeetingReading reading;
    private final Meetings meetings;
    private final Decisions decisions;
    private final WorkingModels models;

    DecisionPages(MeetingReading reading, Meetings meetings, Decisions decisions, WorkingModels models) {
        this.reading = reading;
        this.meetings = meetings;
        this.decisions = decisions;
        this.models = models;
    }

    @GetMapping("/partnerships/{partnership}/decisions/{decision}")
    Reply one(Anybody anybody, @PathVariable String partnership, @PathVariable String decision) {
        Viewer viewer = anybody.viewer();
        return reading.decision(viewer, partnership, decision)
                .flatMap(d -> meetings.sitting(viewer, d.decision().meeting())
                        .<Reply>map(at -> new DecisionPage(
                                d.design(),
                                models.of(viewer, d.decision().partnership()),
                                d.decision(),
                                at,
                                meetings.held(viewer, d.decision().partnership()),
                                meetings.mayWork(viewer, d.decision().partnership()),
                                viewer.today())))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/ask/{meeting}")
    Reply askQuestion(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        return reading.workingAt(viewer, partnership, meeting)
                .<Reply>map(m -> questionPage(m.sitting().meeting(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/ask/{meeting}")
    Reply asked(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        Optional<Meeting> m = reading.workingAt(viewer, partnership, meeting)
                .map(x -> x.sitting().meeting());
        if (m.isEmpty()) {
            return new Reply.NotThere();
        }
        String question = Entry.text(form, "question", SLIP_QUESTION);
        String options = Entry.text(form, "options", SLIP_OPTIONS);
        if (!form.ok()) {
            return questionPage(m.get(), form);
        }
        Answer<UUID> answer = decisions.ask(
                viewer,
                m.get().id(),
                question,
                options.lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
                form.once());
        if (Entry.refused(answer, form, "options")) {
            return questionPage(m.get(), form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(MeetingPaths.decision(m.get().partnership(), id))
                : new Reply.NotThere();
    }

    private static FormPage questionPage(Meeting m, Form form) {
        return MeetingPages.page(
                m,
                ASK_TITLE.say(),
                ASK_LEAD.say(),
                "ask",
                List.of(
                        Entry.words("question", ASK_QUESTION, null, form),
                        Entry.words("options", ASK_OPTIONS, ASK_OPTIONS_HINT, form)),
                ASK_DO.say(),
                form);
    }

    @GetMapping("/partnerships/{partnership}/say-view/{decision}")
    Reply askView(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String decision) {
        return reading.decision(viewer, partnership, decision)
                .filter(d -> !seats(viewer, d).isEmpty())
                .<Reply>map(d -> viewPage(d, seats(viewer, d), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/say-view/{decision}")
    Reply said(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String decision) {
        Optional<MeetingReading.Decided> d = reading.decision(viewer, partnership, decision)
                .filter(x -> !seats(viewer, x).isEmpty());
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        List<Place> seats = seats(viewer, d.get());
        Optional<Place> place = Entry.chosen(form, "place", seats, p -> p.id().toString(), SLIP_WHOSE);
        String words = Entry.text(form, "words", SLIP_VIEW);
        if (!form.ok()) {
            return viewPage(d.get(), seats, form);
        }
        Answer<UUID> answer = decisions.say(
                viewer, d.get().decision().id(), place.orElseThrow().id(), words, form.once());
        return Entry.refused(answer, form, "words") ? viewPage(d.get(), seats, form) : back(d.get(), answer);
    }

    private List<Place> seats(Viewer viewer, MeetingReading.Decided d) {
        UUID partnership = d.decision().partnership();
        return d.decision().taken().isPresent()
                ? List.of()
                : Seats.speakingFor(
                        viewer, d.design(), meetings.held(viewer, partnership), meetings.mayWork(viewer, partnership));
    }

    private static FormPage viewPage(MeetingReading.Decided d, List<Place> seats, Form form) {
        return page(
                d,
                SAY_TITLE.say(),
                d.decision().question() + " " + SAY_LEAD.say(),
                "say-view",
                List.of(
                        Entry.seat("place", ASK_WHOSE, seats.size() == 1 ? null : ASK_WHOSE_HINT, seats, form),
                        Entry.words("words", ASK_VIEW, null, form)),
                SAY_DO.say(),
                form);
    }

    @GetMapping("/partnerships/{partnership}/take/{decision}")
    Reply askTake(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String decision) {
        return reading.workingOn(viewer, partnership, decision)
                .filter(d -> d.decision().taken().isEmpty())
                .<Reply>map(d -> takePage(viewer, d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/take/{decision}")
    Reply taken(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String decision) {
        Optional<MeetingReading.Decided> d = reading.workingOn(viewer, partnership, decision);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Meeting> at =
                Entry.chosen(form, "meeting", canBeTakenIn(viewer, d.get()), m -> m.id().toString(), SLIP_MEETING);
        Optional<Decision.Option> chosen =
                Entry.chosen(form, "chosen", d.get().decision().options(), o -> o.id().toString(), SLIP_CHOSEN);
        String reasons = Entry.text(form, "reasons", SLIP_REASONS);
        String expected = Entry.text(form, "expected", SLIP_EXPECTED);
        Optional<LocalDate> lookBackOn = form.date("look-back", SLIP_LOOK_BACK);
        Set<UUID> changedBy = form.typed().all("changed-by").stream()
                .flatMap(typed -> Paths.uuid(typed).stream())
                .collect(Collectors.toSet());
        if (!form.ok()) {
            return takePage(viewer, d.get(), form);
        }
        Answer<UUID> answer = decisions.take(
                viewer,
                d.get().decision().id(),
                at.orElseThrow().id(),
                chosen.orElseThrow().id(),
                reasons,
                expected,
                lookBackOn.orElseThrow(),
                changedBy,
                form.once());
        if (answer instanceof Answer.Refused<UUID>(var why)) {
            if (why == WHY_LOOK_BACK) {
                form.wrongDate("look-back", why.say());
            } else {
                form.wrong("meeting", why.say());
            }
            return takePage(viewer, d.get(), form);
        }
        return back(d.get(), answer);
    }

    /** The meetings of its series whose day has come and whose minutes are open. */
    private List<Meeting> canBeTakenIn(Viewer viewer, MeetingReading.Decided d) {
        List<Meeting> all = meetings.of(viewer, d.decision().partnership());
        return all.stream()
                .filter(m -> m.isOpen() && !m.on().isAfter(viewer.today()))
                .filter(m -> all.stream()
                        .anyMatch(asked -> asked.id().equals(d.decision().meeting())
                                && asked.series().equals(m.series())))
                .toList()
                .reversed();
    }

    private FormPage takePage(Viewer viewer, MeetingReading.Decided d, Form form) {
        List<Meeting> at = canBeTakenIn(viewer, d);
        boolean families = at.stream()
                .findFirst()
                .flatMap(m -> meetings.sitting(viewer, m.id()))
                .map(s -> Decisions.familiesWereThere(d.design(), s))
                .orElse(false);
        List<Content> questions = new ArrayList<>(List.of(
                Entry.pick(
                        "meeting",
                        ASK_MEETING,
                        null,
                        at,
                        m -> m.id().toString(),
                        m -> MEETING_TITLE.say(m.name(), Dates.day(m.on())),
                        form),
                Entry.pick(
                        "chosen",
                        ASK_CHOSEN,
                        null,
                        d.decision().options(),
                        o -> o.id().toString(),
                        Decision.Option::words,
                        form),
                Entry.words("reasons", ASK_REASONS, null, form)));
        List<Choice> said = whoSaid(d);
        if (!said.isEmpty()) {
            questions.add(Checkboxes.of(
                            Entry.field(
                                    "changed-by",
                                    VoiceWords.ASK_CHANGED_BY,
                                    VoiceWords.ASK_CHANGED_BY_HINT,
                                    form.slips()),
                            said)
                    .chosen(Set.copyOf(form.typed().all("changed-by"))));
        }
        questions.add(Entry.words("expected", ASK_EXPECTED, ASK_EXPECTED_HINT, form));
        questions.add(Entry.day("look-back", ASK_LOOK_BACK_ON, ASK_LOOK_BACK_HINT, form));
        return page(
                d,
                TAKE_TITLE.say(),
                d.decision().question() + " " + TAKE_LEAD.say() + " "
                        + models.of(viewer, d.decision().partnership()).sayHowItDecides()
                        + (families ? "" : " " + TAKE_NO_FAMILY.say()),
                "take",
                questions,
                TAKE_DO.say(),
                form);
    }

    /** The seats that said what they think, each once. */
    private static List<Choice> whoSaid(MeetingReading.Decided d) {
        return d.decision().views().stream()
                .map(Decision.View::place)
                .distinct()
                .flatMap(place -> d.design().place(place).stream())
                .map(p -> Choice.of(p.id().toString(), p.title()))
                .toList();
    }

    @GetMapping("/partnerships/{partnership}/look-back/{decision}")
    Reply askLook(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String decision) {
        return reading.workingOn(viewer, partnership, decision)
                .filter(d -> d.decision().lookBackDueOn(viewer.today()))
                .<Reply>map(d -> lookPage(d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/look-back/{decision}")
    Reply looked(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String decision) {
        Optional<MeetingReading.Decided> d = reading.workingOn(viewer, partnership, decision)
                .filter(x -> x.decision().taken().isPresent());
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        var asExpected = form.one("as-expected", Decision.AsExpected.class, SLIP_AS_EXPECTED);
        String found = Entry.text(form, "found", SLIP_FOUND);
        String next = Entry.text(form, "next", SLIP_LOOK_NEXT);
        if (!form.ok()) {
            return lookPage(d.get(), form);
        }
        Answer<UUID> answer = decisions.lookBack(
                viewer,
                d.get().decision().id(),
                new Decision.Looked(viewer.today(), asExpected.orElseThrow(), found, next),
                form.once());
        return Entry.refused(answer, form, "found") ? lookPage(d.get(), form) : back(d.get(), answer);
    }

    private static FormPage lookPage(MeetingReading.Decided d, Form form) {
        return page(
                d,
                LOOK_TITLE.say(),
                LOOK_LEAD.say(d.decision().taken().orElseThrow().expected()),
                "look-back",
                List.of(
                        Entry.pick(
                                "as-expected",
                                ASK_AS_EXPECTED,
                                null,
                                List.of(Decision.AsExpected.values()),
                                Enum::name,
                                Decision.AsExpected::words,
                                form),
                        Entry.words("found", ASK_FOUND, ASK_FOUND_HINT, form),
                        Entry.words("next", ASK_LOOK_NEXT, null, form)),
                LOOK_DO.say(),
                form);
    }

    private static FormPage page(
            MeetingReading.Decided d,
            String title,
            String lead,
            String act,
            List<gg.jte.Content> questions,
            String button,
            Form form) {
        return new FormPage(
                title,
                lead,
                MeetingPaths.act(d.decision().partnership(), act, d.decision().id()),
                questions,
                button,
                MeetingPaths.of(d.decision()),
                form.slips());
    }

    private static Reply back(MeetingReading.Decided d, Answer<UUID> answer) {
        return Entry.then(answer, MeetingPaths.of(d.decision()));
    }
}
