package org.throughline.partnership.meetings.pages;

import static org.throughline.partnership.MeetingWords.*;

import gg.jte.Content;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.Agendas;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** One meeting, and what is done before it: items, papers, the pack, moving it, calling it off. */
@Controller
class MeetingPages {
    private final MeetingReading reading;
    private final Meetings meetings;
    private final Agendas agendas;

    MeetingPages(MeetingReading reading, Meetings meetings, Agendas agendas) {
        this.reading = reading;
        this.meetings = meetings;
        this.agendas = agendas;
    }

    @GetMapping("/partnerships/{partnership}/meetings/{meeting}")
    Reply one(Anybody anybody, @PathVariable String partnership, @PathVariable String meeting) {
        Viewer viewer = anybody.viewer();
        return reading.meeting(viewer, partnership, meeting)
                .<Reply>map(m -> {
                    UUID id = m.design().partnership().id();
                    return new MeetingPage(
                            m.design(),
                            m.sitting(),
                            meetings.held(viewer, id),
                            meetings.mayWork(viewer, id),
                            viewer.today());
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/put-item/{meeting}")
    Reply askItem(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        return speaking(viewer, partnership, meeting)
                .<Reply>map(s -> itemPage(s, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/put-item/{meeting}")
    Reply item(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        Optional<Speaking> there = speaking(viewer, partnership, meeting);
        if (there.isEmpty()) {
            return new Reply.NotThere();
        }
        Speaking s = there.get();
        Optional<Place> place = Entry.chosen(form, "place", s.seats(), p -> p.id().toString(), SLIP_WHOSE);
        String words = Entry.text(form, "words", SLIP_ITEM);
        String why = Entry.text(form, "why", SLIP_ITEM_WHY);
        if (!form.ok()) {
            return itemPage(s, form);
        }
        Answer<UUID> answer =
                agendas.put(viewer, s.meeting().id(), place.orElseThrow().id(), words, why, form.once());
        return Entry.refused(answer, form, "words") ? itemPage(s, form) : back(s.meeting(), answer);
    }

    /** A meeting with the seats for which this viewer may speak. */
    private record Speaking(Meeting meeting, List<Place> seats) {}

    private Optional<Speaking> speaking(Viewer viewer, String partnership, String meeting) {
        return reading.meeting(viewer, partnership, meeting)
                .filter(m -> m.sitting().meeting().isOpen())
                .map(m -> new Speaking(
                        m.sitting().meeting(),
                        Seats.speakingFor(
                                viewer,
                                m.design(),
                                meetings.held(viewer, m.design().partnership().id()),
                                meetings.mayWork(
                                        viewer, m.design().partnership().id()))))
                .filter(s -> !s.seats().isEmpty());
    }

    private static FormPage itemPage(Speaking s, Form form) {
        return page(
                s.meeting(),
                PUT_TITLE.say(),
                PUT_LEAD.say(),
                "put-item",
                List.of(
                        Entry.seat("place", ASK_WHOSE, s.seats().size() == 1 ? null : ASK_WHOSE_HINT, s.seats(), form),
                        Entry.words("words", ASK_ITEM, null, form),
                        Entry.words("why", ASK_ITEM_WHY, ASK_ITEM_WHY_HINT, form)),
                PUT_DO.say(),
                form);
    }

    @PostMapping("/partnerships/{partnership}/withdraw-item/{meeting}/{item}")
    Reply withdraw(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String meeting,
            @PathVariable String item) {
        return reading.meeting(viewer, partnership, meeting)
                .flatMap(m -> Paths.uuid(item)
                        .map(id -> back(
                                m.sitting().meeting(),
                                agendas.withdraw(viewer, m.sitting().meeting().id(), id, form.once()))))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/add-paper/{meeting}")
    Reply askPaper(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        return working(viewer, partnership, meeting)
                .<Reply>map(m -> paperPage(m, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/add-paper/{meeting}")
    Reply paper(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        Optional<Meeting> m = working(viewer, partnership, meeting);
        if (m.isEmpty()) {
            return new Reply.NotThere();
        }
        String title = Entry.text(form, "title", SLIP_PAPER_TITLE);
        String words = Entry.text(form, "words", SLIP_PAPER_WORDS);
        Optional<String> link = form.some("link");
        if (link.filter(l -> !isAddress(l)).isPresent()) {
            form.wrong("link", SLIP_PAPER_LINK.say());
        }
        if (!form.ok()) {
            return paperPage(m.get(), form);
        }
        Answer<UUID> answer = agendas.add(viewer, m.get().id(), title, words, link, form.once());
        return Entry.refused(answer, form, "title") ? paperPage(m.get(), form) : back(m.get(), answer);
    }

    static boolean isAddress(String typed) {
        try {
            URI uri = URI.create(typed);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && typed.length() <= 2_000;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static FormPage paperPage(Meeting m, Form form) {
        return page(
                m,
                PAPER_TITLE.say(),
                PAPER_LEAD.say(),
                "add-paper",
                List.of(
                        Entry.line("title", ASK_PAPER_TITLE, null, form),
                        Entry.words("words", ASK_PAPER_WORDS, ASK_PAPER_WORDS_HINT, form),
                        Entry.line("link", ASK_PAPER_LINK, ASK_PAPER_LINK_HINT, form)),
                PAPER_DO.say(),
                form);
    }

    @PostMapping("/partnerships/{partnership}/pack-sent/{meeting}")
    Reply packSent(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        return working(viewer, partnership, meeting)
                .map(m -> back(m, meetings.packSent(viewer, m.id(), form.once())))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/move-meeting/{meeting}")
    Reply askMove(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        return working(viewer, partnership, meeting)
                .<Reply>map(m -> movePage(m, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/move-meeting/{meeting}")
    Reply move(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        Optional<Meeting> m = working(viewer, partnership, meeting);
        if (m.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<LocalDate> on = form.date("on", PartnershipWords.SLIP_REAL_DATE);
        Optional<LocalTime> begins = MeetingsPages.time(form);
        String venue = Entry.text(form, "venue", SLIP_VENUE);
        String why = Entry.text(form, "why", SLIP_MOVE_WHY);
        if (!form.ok()) {
            return movePage(m.get(), form);
        }
        Answer<UUID> answer =
                meetings.move(viewer, m.get().id(), on.orElseThrow(), begins.orElseThrow(), venue, why, form.once());
        if (answer instanceof Answer.Refused<UUID>(var reason)) {
            form.wrongDate("on", reason.say());
            return movePage(m.get(), form);
        }
        return back(m.get(), answer);
    }

    private static FormPage movePage(Meeting m, Form form) {
        return page(
                m,
                MOVE_TITLE.say(),
                MOVE_LEAD.say(),
                "move-meeting",
                List.of(
                        Entry.day("on", ASK_MOVE_ON, PartnershipWords.DATE_HINT, form),
                        Entry.line("begins", ASK_BEGINS, ASK_BEGINS_HINT, form),
                        Entry.words("venue", ASK_VENUE, null, form),
                        Entry.words("why", ASK_MOVE_WHY, null, form)),
                MOVE_DO.say(),
                form);
    }

    @GetMapping("/partnerships/{partnership}/call-off/{meeting}")
    Reply askOff(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        return working(viewer, partnership, meeting)
                .<Reply>map(m -> offPage(m, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/call-off/{meeting}")
    Reply off(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String meeting) {
        Optional<Meeting> m = working(viewer, partnership, meeting);
        if (m.isEmpty()) {
            return new Reply.NotThere();
        }
        String why = Entry.text(form, "why", SLIP_OFF_WHY);
        if (!form.ok()) {
            return offPage(m.get(), form);
        }
        Answer<UUID> answer = meetings.callOff(viewer, m.get().id(), why, form.once());
        return Entry.refused(answer, form, "why") ? offPage(m.get(), form) : back(m.get(), answer);
    }

    private static FormPage offPage(Meeting m, Form form) {
        return page(
                m,
                OFF_TITLE.say(),
                OFF_LEAD.say(),
                "call-off",
                List.of(Entry.words("why", ASK_OFF_WHY, null, form)),
                OFF_DO.say(),
                form);
    }

    private Optional<Meeting> working(Viewer viewer, String partnership, String meeting) {
        return reading.workingAt(viewer, partnership, meeting)
                .map(m -> m.sitting().meeting());
    }

    static FormPage page(
            Meeting m, String title, String lead, String act, List<Content> questions, String button, Form form) {
        return new FormPage(
                title,
                lead,
                MeetingPaths.act(m.partnership(), act, m.id()),
                questions,
                button,
                MeetingPaths.of(m),
                form.slips());
    }

    static Reply back(Meeting m, Answer<UUID> answer) {
        return answer instanceof Answer.NotThere<UUID> ? new Reply.NotThere() : new Reply.Go(MeetingPaths.of(m));
    }
}
