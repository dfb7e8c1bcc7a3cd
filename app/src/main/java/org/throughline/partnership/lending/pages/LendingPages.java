package org.throughline.partnership.lending.pages;

import static org.throughline.partnership.LendingWords.*;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.throughline.govuk.InputWidth;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.lending.Booking;
import org.throughline.partnership.lending.Lending;
import org.throughline.partnership.lending.SharedThing;
import org.throughline.partnership.meetings.CalendarFile;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** What is shared and when it is taken, for everybody; offering it, for organisations. */
@Controller
class LendingPages {
    private static final int MOST_DAYS = 92;
    private static final int YEARS_SHOWN = 2;

    private final Partnerships partnerships;
    private final Lending lending;
    private final Clock clock;

    LendingPages(Partnerships partnerships, Lending lending, Clock clock) {
        this.partnerships = partnerships;
        this.lending = lending;
        this.clock = clock;
    }

    @GetMapping("/partnerships/{partnership}/shared")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return Entrance.design(partnerships, viewer, partnership)
                .<Reply>map(d -> new LendingPage(
                        d,
                        lending.things(viewer, d.partnership().id()),
                        lending.bookings(viewer, d.partnership().id()),
                        viewer))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/shared/{thing}")
    Reply one(Anybody anybody, Form form, @PathVariable String partnership, @PathVariable String thing) {
        Viewer viewer = anybody.viewer();
        return thing(viewer, partnership, thing)
                .<Reply>map(t -> new ThingPage(
                        t,
                        of(viewer, t),
                        from(form.typed().text("from"), viewer.today()),
                        lending.seesTo(viewer, t),
                        viewer))
                .orElseGet(Reply.NotThere::new);
    }

    private List<Booking> of(Viewer viewer, SharedThing t) {
        return lending.bookings(viewer, t.partnership()).stream()
                .filter(b -> b.thing().equals(t.id()))
                .toList();
    }

    /** The day that was asked for, within two years of today; today else. */
    private static LocalDate from(String typed, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(typed);
            boolean near = day.isAfter(today.minusYears(YEARS_SHOWN)) && day.isBefore(today.plusYears(YEARS_SHOWN));
            return near ? day : today;
        } catch (DateTimeParseException notADay) {
            return today;
        }
    }

    @GetMapping("/partnerships/{partnership}/shared/{thing}/taken.ics")
    Reply calendar(
            Anybody anybody, HttpServletRequest request, @PathVariable String partnership, @PathVariable String thing) {
        Viewer viewer = anybody.viewer();
        String address = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return thing(viewer, partnership, thing)
                .<Reply>map(t -> new Reply.Download(
                        "shared-thing.ics",
                        "text/calendar;charset=UTF-8",
                        file(t, of(viewer, t), address).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(Reply.NotThere::new);
    }

    private String file(SharedThing t, List<Booking> bookings, String address) {
        URI link = URI.create(address + LendingPaths.of(t));
        return CalendarFile.of(
                "Shared things",
                bookings.stream()
                        .filter(Booking::isBooked)
                        .map(b -> new CalendarFile.Entry(
                                b.id(), b.from(), b.until(), CALENDAR_TITLE.say(), t.place(), link, false, 0))
                        .toList(),
                clock.instant());
    }

    @GetMapping("/partnerships/{partnership}/offer-thing")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return offering(viewer, partnership).<Reply>map(d -> offerPage(d, form)).orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/offer-thing")
    Reply offered(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> d = offering(viewer, partnership);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<SharedThing.Kind> kind = form.one("kind", SharedThing.Kind.class, SLIP_KIND);
        String name = Entry.text(form, "name", SLIP_NAME);
        String what = Entry.text(form, "what", SLIP_WHAT);
        String offeredBy = Entry.text(form, "offered-by", SLIP_OFFERED_BY);
        String place = Entry.text(form, "place", SLIP_PLACE);
        String rules = Entry.text(form, "rules", SLIP_RULES);
        int mostDays = Entry.whole(form, "most-days", 1, MOST_DAYS, SLIP_MOST_DAYS);
        if (!form.ok()) {
            return offerPage(d.get(), form);
        }
        SharedThing thing = new SharedThing(
                UUID.randomUUID(),
                d.get().partnership().id(),
                viewer.seat(),
                kind.orElseThrow(),
                name,
                what,
                offeredBy,
                place,
                rules,
                mostDays,
                viewer.today(),
                Optional.empty());
        Answer<UUID> answer = lending.offer(viewer, thing, form.once());
        if (Entry.refused(answer, form, "name")) {
            return offerPage(d.get(), form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(LendingPaths.all(d.get().partnership().id()) + "/" + id)
                : new Reply.NotThere();
    }

    @PostMapping("/partnerships/{partnership}/withdraw-thing/{thing}")
    Reply withdrawn(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String thing) {
        return thing(viewer, partnership, thing)
                .filter(t -> lending.seesTo(viewer, t))
                .filter(t -> lending.withdraw(viewer, t.id(), form.once()) instanceof Answer.Done<UUID>)
                .<Reply>map(t -> new Reply.Go(LendingPaths.of(t)))
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage offerPage(Design d, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                OFFER_TITLE.say(),
                OFFER_LEAD.say(),
                Paths.of(id) + "/offer-thing",
                List.of(
                        Entry.pick(
                                "kind",
                                ASK_KIND,
                                null,
                                List.of(SharedThing.Kind.values()),
                                Enum::name,
                                SharedThing.Kind::words,
                                form),
                        Entry.line("name", ASK_NAME, ASK_NAME_HINT, form),
                        Entry.words("what", ASK_WHAT, null, form),
                        Entry.line("offered-by", ASK_OFFERED_BY, null, form),
                        Entry.line("place", ASK_PLACE, null, form),
                        Entry.words("rules", ASK_RULES, ASK_RULES_HINT, form),
                        Entry.line("most-days", ASK_MOST_DAYS, null, form).width(InputWidth.THREE)),
                OFFER_DO.say(),
                LendingPaths.all(id),
                form.slips());
    }

    private Optional<Design> offering(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership).filter(_ -> Lending.mayTakePart(viewer));
    }

    private Optional<SharedThing> thing(Viewer viewer, String partnership, String thing) {
        return Paths.uuid(thing)
                .flatMap(id -> lending.thing(viewer, id))
                .filter(t -> t.partnership().toString().equals(partnership));
    }
}
