package org.throughline.partnership.meetings.pages;

import static org.throughline.partnership.MeetingWords.*;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.meetings.CalendarFile;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.meetings.Promises;
import org.throughline.partnership.meetings.Rhythm;
import org.throughline.partnership.meetings.Series;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.working.WorkingModels;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** All meetings of a partnership, in a page and in a calendar, and planning a series of them. */
@Controller
class MeetingsPages {
    static final int LONGEST = 480;
    static final int MOST_PACK_DAYS = 30;

    private final MeetingReading reading;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Promises promises;
    private final WorkingModels models;
    private final Clock clock;

    MeetingsPages(
            MeetingReading reading,
            Meetings meetings,
            Decisions decisions,
            Promises promises,
            WorkingModels models,
            Clock clock) {
        this.reading = reading;
        this.meetings = meetings;
        this.decisions = decisions;
        this.promises = promises;
        this.models = models;
        this.clock = clock;
    }

    @GetMapping("/partnerships/{partnership}/meetings")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return reading.design(viewer, partnership)
                .<Reply>map(d -> {
                    UUID id = d.partnership().id();
                    return new MeetingsPage(
                            d,
                            models.of(viewer, id),
                            meetings.of(viewer, id),
                            decisions.of(viewer, id),
                            promises.owed(viewer, id),
                            meetings.held(viewer, id),
                            meetings.mayWork(viewer, id),
                            viewer.today());
                })
                .orElseGet(Reply.NotThere::new);
    }

    /** Every meeting to come and of the last year, called off or not, so that a calendar that follows it stays right. */
    @GetMapping("/partnerships/{partnership}/meetings.ics")
    Reply calendar(Anybody anybody, HttpServletRequest request, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return reading.design(viewer, partnership)
                .<Reply>map(d -> file(
                        request,
                        meetings.of(viewer, d.partnership().id()).stream()
                                .filter(m -> m.on().isAfter(viewer.today().minusYears(1)))
                                .toList()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/meetings/{meeting}/invitation.ics")
    Reply invitation(
            Anybody anybody,
            HttpServletRequest request,
            @PathVariable String partnership,
            @PathVariable String meeting) {
        return reading.meeting(anybody.viewer(), partnership, meeting)
                .<Reply>map(m -> file(request, List.of(m.sitting().meeting())))
                .orElseGet(Reply.NotThere::new);
    }

    private Reply file(HttpServletRequest request, List<Meeting> all) {
        String address = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return new Reply.Download(
                "partnership-meetings.ics",
                "text/calendar;charset=UTF-8",
                CalendarFile.of(all, address, MeetingPaths::of, clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/partnerships/{partnership}/plan-series")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return reading.working(viewer, partnership)
                .<Reply>map(d -> planPage(d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/plan-series")
    Reply planned(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> d = reading.working(viewer, partnership);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        String name = Entry.text(form, "name", SLIP_SERIES_NAME);
        Optional<Rhythm> rhythm = form.one("rhythm", Rhythm.class, SLIP_RHYTHM);
        Optional<LocalDate> first = form.date("first", PartnershipWords.SLIP_REAL_DATE);
        Optional<LocalDate> until = form.date("until", PartnershipWords.SLIP_REAL_DATE);
        Optional<LocalTime> begins = time(form);
        int minutes = Entry.whole(form, "minutes", 15, LONGEST, SLIP_MINUTES);
        String venue = Entry.text(form, "venue", SLIP_VENUE);
        int packDays = Entry.whole(form, "pack-days", 1, MOST_PACK_DAYS, SLIP_PACK_DAYS);
        if (!form.ok()) {
            return planPage(d.get(), form);
        }
        Answer<UUID> answer = meetings.plan(
                viewer,
                new Series(
                        UUID.randomUUID(),
                        d.get().partnership().id(),
                        name,
                        rhythm.orElseThrow(),
                        first.orElseThrow(),
                        until.orElseThrow(),
                        begins.orElseThrow(),
                        minutes,
                        venue,
                        packDays),
                form.once());
        if (Entry.refused(answer, form, "name")) {
            return planPage(d.get(), form);
        }
        return Entry.then(answer, MeetingPaths.all(d.get().partnership().id()));
    }

    static Optional<LocalTime> time(Form form) {
        Optional<LocalTime> begins = TypedTime.read(form.typed().text("begins"));
        if (begins.isEmpty()) {
            form.wrong("begins", SLIP_BEGINS.say());
        }
        return begins;
    }

    private static FormPage planPage(Design d, Form form) {
        return new FormPage(
                SERIES_TITLE.say(),
                SERIES_LEAD.say(),
                Paths.of(d.partnership().id()) + "/plan-series",
                List.of(
                        Entry.line("name", ASK_SERIES_NAME, ASK_SERIES_NAME_HINT, form),
                        Entry.pick(
                                "rhythm", ASK_RHYTHM, null, List.of(Rhythm.values()), Enum::name, Rhythm::words, form),
                        Entry.day("first", ASK_FIRST_ON, PartnershipWords.DATE_HINT, form),
                        Entry.day("until", ASK_UNTIL_ON, PartnershipWords.DATE_HINT, form),
                        Entry.line("begins", ASK_BEGINS, ASK_BEGINS_HINT, form),
                        Entry.line("minutes", ASK_MINUTES, null, form),
                        Entry.words("venue", ASK_VENUE, ASK_VENUE_HINT, form),
                        Entry.line("pack-days", ASK_PACK_DAYS, ASK_PACK_DAYS_HINT, form)),
                SERIES_DO.say(),
                MeetingPaths.all(d.partnership().id()),
                form.slips());
    }
}
