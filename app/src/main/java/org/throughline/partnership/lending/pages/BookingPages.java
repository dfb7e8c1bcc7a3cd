package org.throughline.partnership.lending.pages;

import static org.throughline.partnership.LendingWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.LendingWords;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.lending.Booking;
import org.throughline.partnership.lending.Lending;
import org.throughline.partnership.lending.SharedThing;
import org.throughline.partnership.meetings.pages.TypedTime;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.LookFirst;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.pages.RefusedPage;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** Booking a thing, giving it and getting it back, and saying what came of it. */
@Controller
class BookingPages {
    private final Lending lending;

    BookingPages(Lending lending) {
        this.lending = lending;
    }

    private record Open(Booking booking, SharedThing thing, boolean seesTo) {}

    @GetMapping("/partnerships/{partnership}/book/{thing}")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String thing) {
        return bookable(viewer, partnership, thing)
                .<Reply>map(t -> bookPage(t, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/book/{thing}")
    Reply booked(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String thing) {
        Optional<SharedThing> there = bookable(viewer, partnership, thing);
        if (there.isEmpty()) {
            return new Reply.NotThere();
        }
        SharedThing t = there.get();
        Optional<LocalDateTime[]> time = t.kind().byTheDay() ? days(form) : hours(form);
        String forWhom = Entry.text(form, "for-whom", SLIP_FOR_WHOM);
        String purpose = Entry.text(form, "purpose", SLIP_PURPOSE);
        if (!form.ok() || time.isEmpty()) {
            return bookPage(t, form);
        }
        Lending.Wish wish = new Lending.Wish(
                time.get()[0],
                time.get()[1],
                forWhom,
                purpose,
                form.typed().has("or-wait", "yes"),
                LookFirst.looked(form));
        Answer<UUID> answer = lending.book(viewer, t.id(), wish, form.once());
        if (answer instanceof Answer.Refused<UUID>(WordKey why)) {
            refused(why, t, form);
            return bookPage(t, form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(LendingPaths.act(t.partnership(), "booking", id))
                : new Reply.NotThere();
    }

    private static void refused(WordKey why, SharedThing t, Form form) {
        if (why == WHY_LOOK_FIRST) {
            form.wrong(LookFirst.FIELD, why.say());
        } else if (why == WHY_LEADS_TO_SOMEBODY) {
            form.wrong("purpose", why.say());
        } else if (why == WHY_TAKEN) {
            form.wrong("or-wait", why.say());
        } else {
            form.wrongDate(t.kind().byTheDay() ? "first" : "on", why.say());
        }
    }

    private static Optional<LocalDateTime[]> days(Form form) {
        Optional<LocalDate> first = form.date("first", SLIP_FIRST);
        Optional<LocalDate> last = form.date("last", SLIP_LAST);
        return first.flatMap(f -> last.map(
                l -> new LocalDateTime[] {f.atStartOfDay(), l.plusDays(1).atStartOfDay()}));
    }

    private static Optional<LocalDateTime[]> hours(Form form) {
        Optional<LocalDate> on = form.date("on", SLIP_ON);
        Optional<LocalTime> begins = time(form, "begins", SLIP_BEGINS);
        Optional<LocalTime> ends = time(form, "ends", SLIP_ENDS);
        return on.flatMap(day ->
                begins.flatMap(b -> ends.map(e -> new LocalDateTime[] {day.atTime(b), day.atTime(e)})));
    }

    private static Optional<LocalTime> time(Form form, String field, LendingWords slip) {
        Optional<LocalTime> time = TypedTime.read(form.typed().text(field));
        if (time.isEmpty()) {
            form.wrong(field, slip.say());
        }
        return time;
    }

    private static FormPage bookPage(SharedThing t, Form form) {
        List<Content> questions = new ArrayList<>();
        if (t.kind().byTheDay()) {
            questions.add(Entry.day("first", ASK_FIRST, PartnershipWords.DATE_HINT, form));
            questions.add(Entry.day("last", ASK_LAST, null, form));
        } else {
            questions.add(Entry.day("on", ASK_ON, PartnershipWords.DATE_HINT, form));
            questions.add(Entry.line("begins", ASK_BEGINS, ASK_TIME_HINT, form));
            questions.add(Entry.line("ends", ASK_ENDS, null, form));
        }
        questions.add(Entry.line("for-whom", ASK_FOR_WHOM, null, form));
        questions.add(Entry.words("purpose", ASK_PURPOSE, ASK_PURPOSE_HINT, form));
        questions.addAll(LookFirst.at(form, FOUND, LOOKED, "purpose"));
        questions.add(box("or-wait", OR_WAIT, form));
        return new FormPage(
                BOOK_TITLE.say(t.name()),
                BOOK_LEAD.say(),
                LendingPaths.act(t.partnership(), "book", t.id()),
                questions,
                BOOK_DO.say(),
                LendingPaths.of(t),
                form.slips());
    }

    private static Content box(String name, LendingWords words, Form form) {
        return Checkboxes.single(name, Choice.of("yes", words.say()))
                .chosen(java.util.Set.copyOf(form.typed().all(name)))
                .slips(form.slips());
    }

    @GetMapping("/partnerships/{partnership}/booking/{booking}")
    Reply one(Viewer viewer, @PathVariable String partnership, @PathVariable String booking) {
        return open(viewer, partnership, booking)
                .<Reply>map(o -> new BookingPage(o.thing(), o.booking(), o.seesTo(), viewer.today()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/call-off-booking/{booking}")
    Reply calledOff(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String booking) {
        return open(viewer, partnership, booking)
                .map(o -> switch (lending.callOff(viewer, o.booking().id(), form.once())) {
                    case Answer.NotThere<UUID> _ -> new Reply.NotThere();
                    case Answer.Done<UUID> _ -> new Reply.Go(LendingPaths.of(o.booking()));
                    case Answer.Refused<UUID>(WordKey why) -> new RefusedPage(why, LendingPaths.of(o.booking()));
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/{act:thing-given|thing-back}/{booking}")
    Reply askCondition(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String act,
            @PathVariable String booking) {
        return open(viewer, partnership, booking)
                .filter(Open::seesTo)
                .<Reply>map(o -> conditionPage(o, act, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/{act:thing-given|thing-back}/{booking}")
    Reply condition(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String act,
            @PathVariable String booking) {
        Optional<Open> o = open(viewer, partnership, booking).filter(Open::seesTo);
        if (o.isEmpty()) {
            return new Reply.NotThere();
        }
        String words = Entry.text(form, "condition", SLIP_CONDITION);
        if (!form.ok()) {
            return conditionPage(o.get(), act, form);
        }
        UUID id = o.get().booking().id();
        Answer<UUID> answer = act.equals("thing-given")
                ? lending.handOver(viewer, id, words, form.once())
                : lending.back(viewer, id, words, form.once());
        return Entry.refused(answer, form, "condition") ? conditionPage(o.get(), act, form) : backTo(o.get(), answer);
    }

    private static FormPage conditionPage(Open o, String act, Form form) {
        boolean given = act.equals("thing-given");
        return new FormPage(
                (given ? HAND_TITLE : BACK_TITLE).say(),
                (given ? HAND_LEAD : BACK_LEAD).say(),
                LendingPaths.act(o.thing().partnership(), act, o.booking().id()),
                List.of(Entry.words("condition", ASK_CONDITION, ASK_CONDITION_HINT, form)),
                KEEP_DO.say(),
                LendingPaths.of(o.booking()),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/thing-used/{booking}")
    Reply askUse(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String booking) {
        return open(viewer, partnership, booking)
                .<Reply>map(o -> usePage(o, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/thing-used/{booking}")
    Reply used(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String booking) {
        Optional<Open> o = open(viewer, partnership, booking);
        if (o.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Booking.Use> use = form.one("use", Booking.Use.class, SLIP_USE);
        String cameOf = Entry.text(form, "came", SLIP_CAME);
        if (!form.ok()) {
            return usePage(o.get(), form);
        }
        Answer<UUID> answer = lending.used(
                viewer, o.get().booking().id(), use.orElseThrow(), cameOf, LookFirst.looked(form), form.once());
        if (LookFirst.refused(answer, form, WHY_LOOK_FIRST, "came")) {
            return usePage(o.get(), form);
        }
        return backTo(o.get(), answer);
    }

    private static FormPage usePage(Open o, Form form) {
        List<Content> questions = new ArrayList<>();
        questions.add(
                Entry.pick("use", ASK_USE, null, List.of(Booking.Use.values()), Enum::name, Booking.Use::words, form));
        questions.add(Entry.words("came", ASK_CAME, null, form));
        questions.addAll(LookFirst.at(form, FOUND, LOOKED, "came"));
        return new FormPage(
                USED_TITLE.say(),
                USED_LEAD.say(),
                LendingPaths.act(
                        o.thing().partnership(), "thing-used", o.booking().id()),
                questions,
                KEEP_DO.say(),
                LendingPaths.of(o.booking()),
                form.slips());
    }

    private Optional<SharedThing> bookable(Viewer viewer, String partnership, String thing) {
        return Paths.uuid(thing)
                .flatMap(id -> lending.thing(viewer, id))
                .filter(t ->
                        t.partnership().toString().equals(partnership) && t.isOffered() && Lending.mayTakePart(viewer));
    }

    /** For who booked it and who sees to the thing; nobody else opens it. */
    private Optional<Open> open(Viewer viewer, String partnership, String booking) {
        return Paths.uuid(booking)
                .flatMap(id -> lending.booking(viewer, id))
                .filter(b -> b.partnership().toString().equals(partnership))
                .flatMap(b -> lending.thing(viewer, b.thing())
                        .map(t -> new Open(b, t, lending.seesTo(viewer, t)))
                        .filter(o -> o.seesTo() || Lending.booked(viewer, b)));
    }

    private static Reply backTo(Open o, Answer<UUID> answer) {
        return Entry.then(answer, LendingPaths.of(o.booking()));
    }
}
