package org.throughline.partnership.readiness.pages;

import static org.throughline.partnership.readiness.ReadinessWords.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.readiness.PaidHours;
import org.throughline.partnership.readiness.PaidWork;
import org.throughline.partnership.readiness.Paying;
import org.throughline.partnership.readiness.Readiness;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** What representatives are paid for; saying hours, and that the money came. */
@Controller
class PayPages {
    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);
    private static final BigDecimal QUARTERS_OF_AN_HOUR = BigDecimal.valueOf(4);
    private static final int MOST_DAYS = 180;

    private final Partnerships partnerships;
    private final Readiness readiness;
    private final Paying paying;

    PayPages(Partnerships partnerships, Readiness readiness, Paying paying) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.paying = paying;
    }

    @GetMapping("/partnerships/{partnership}/representatives-pay")
    Reply pay(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return Entrance.design(partnerships, viewer, partnership)
                .<Reply>map(d -> page(viewer, d))
                .orElseGet(Reply.NotThere::new);
    }

    private PayPage page(Viewer viewer, Design d) {
        UUID id = d.partnership().id();
        return new PayPage(
                d,
                paying.agreed(viewer, id),
                paying.everAgreed(viewer, id),
                paying.hours(viewer, id),
                paying.promptness(viewer, id),
                readiness.speaksFor(viewer, id),
                readiness.facilitates(viewer, id),
                partnerships.mayWork(viewer, id),
                viewer.today());
    }

    @GetMapping("/partnerships/{partnership}/agree-pay")
    Reply askPay(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> agreePage(d, form));
    }

    @PostMapping("/partnerships/{partnership}/agree-pay")
    Reply agreed(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> {
            Optional<Side> side = Entry.chosen(form, "side", families(), Enum::name, SLIP_SIDE);
            String what = Entry.text(form, "what", SLIP_PAID_FOR);
            Optional<BigDecimal> pounds = amount(form, "pounds", MOST_POUNDS, BigDecimal.valueOf(100), SLIP_POUNDS);
            String by = Entry.text(form, "paid-by", SLIP_PAID_BY);
            int days = Entry.whole(form, "within", 1, MOST_DAYS, SLIP_WITHIN);
            String not = Entry.text(form, "not-paid", SLIP_NOT_PAID);
            if (!form.ok()) {
                return agreePage(d, form);
            }
            UUID id = d.partnership().id();
            Answer<UUID> answer = paying.agree(
                    viewer,
                    new PaidWork(
                            UUID.randomUUID(),
                            id,
                            side.orElseThrow(),
                            what,
                            pounds.orElseThrow().movePointRight(2).intValueExact(),
                            by,
                            days,
                            not,
                            viewer.today()),
                    form.once());
            return Entry.refused(answer, form, "what") ? agreePage(d, form) : back(id, answer);
        });
    }

    /** An amount above nought, in whole parts of one: of 100 for pounds, of 4 for hours. */
    private static Optional<BigDecimal> amount(
            Form form, String name, BigDecimal most, BigDecimal parts, WordKey slip) {
        Optional<BigDecimal> read = Entry.amount(form, name, slip);
        if (read.isPresent()
                && (read.get().signum() <= 0
                        || read.get().compareTo(most) > 0
                        || read.get().multiply(parts).stripTrailingZeros().scale() > 0)) {
            form.wrong(name, slip.say());
        }
        return read;
    }

    private static List<Side> families() {
        return List.of(Side.values()).stream().filter(Side::isFamily).toList();
    }

    private static FormPage agreePage(Design d, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                AGREE_TITLE.say(),
                AGREE_LEAD.say(),
                ReadinessPaths.act(id, "agree-pay"),
                List.of(
                        Entry.pick("side", ASK_PAID_SIDE, null, families(), Enum::name, Side::words, form),
                        Entry.words("what", ASK_PAID_FOR, ASK_PAID_FOR_HINT, form),
                        Entry.line("pounds", ASK_POUNDS, null, form),
                        Entry.line("paid-by", ASK_PAID_BY, null, form),
                        Entry.line("within", ASK_WITHIN, null, form),
                        Entry.words("not-paid", ASK_NOT_PAID, ASK_NOT_PAID_HINT, form)),
                AGREE_DO.say(),
                ReadinessPaths.pay(id),
                form.slips());
    }

    @PostMapping("/partnerships/{partnership}/end-pay/{work}")
    Reply ended(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String work) {
        return working(
                viewer,
                partnership,
                d -> Paths.uuid(work)
                        .map(id -> back(
                                d.partnership().id(),
                                paying.end(viewer, d.partnership().id(), id, form.once())))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/partnerships/{partnership}/say-paid-hours")
    Reply askHours(Viewer viewer, Form form, @PathVariable String partnership) {
        return saying(viewer, partnership, p -> hoursPage(p, form));
    }

    @PostMapping("/partnerships/{partnership}/say-paid-hours")
    Reply saidHours(Viewer viewer, Form form, @PathVariable String partnership) {
        return saying(viewer, partnership, p -> {
            Optional<Place> seat = Entry.chosen(form, "seat", p.seats(), x -> x.id().toString(), SLIP_SEAT);
            Optional<PaidWork> work = Entry.chosen(form, "work", p.agreed(), x -> x.id().toString(), SLIP_WORK);
            if (seat.isPresent()
                    && work.isPresent()
                    && seat.get().side() != work.get().side()) {
                form.wrong("work", SLIP_WORK.say());
            }
            Optional<LocalDate> on = form.date("on", SLIP_ON);
            Optional<BigDecimal> hours = amount(form, "hours", MOST_HOURS, QUARTERS_OF_AN_HOUR, SLIP_HOURS);
            String what = Entry.text(form, "what", SLIP_HOURS_FOR);
            if (!form.ok()) {
                return hoursPage(p, form);
            }
            UUID id = p.design().partnership().id();
            Answer<UUID> answer = paying.say(
                    viewer,
                    id,
                    new Paying.Said(
                            work.orElseThrow().id(),
                            seat.orElseThrow().id(),
                            on.orElseThrow(),
                            hours.orElseThrow(),
                            what),
                    form.once());
            if (answer instanceof Answer.Refused<UUID>(var why)) {
                form.wrongDate("on", why.say());
                return hoursPage(p, form);
            }
            return back(id, answer);
        });
    }

    private static FormPage hoursPage(PayPage p, Form form) {
        UUID id = p.design().partnership().id();
        return new FormPage(
                SAY_HOURS_TITLE.say(),
                SAY_HOURS_LEAD.say(),
                ReadinessPaths.act(id, "say-paid-hours"),
                List.of(
                        Entry.seat("seat", ASK_SEAT, null, p.seats(), form),
                        Entry.pick(
                                "work",
                                ASK_WORK,
                                null,
                                p.agreed(),
                                x -> x.id().toString(),
                                x -> x.side().words() + ": " + x.what(),
                                form),
                        Entry.day("on", ASK_ON, PartnershipWords.DATE_HINT, form),
                        Entry.line("hours", ASK_HOURS, ASK_HOURS_HINT, form),
                        Entry.line("what", ASK_HOURS_FOR, null, form)),
                SAY_HOURS_DO.say(),
                ReadinessPaths.pay(id),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/pay-came/{hours}")
    Reply askCame(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String hours) {
        return owed(viewer, partnership, hours, o -> camePage(o, form));
    }

    @PostMapping("/partnerships/{partnership}/pay-came/{hours}")
    Reply came(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String hours) {
        return owed(viewer, partnership, hours, o -> {
            Optional<LocalDate> on = form.date("on", SLIP_CAME);
            if (!form.ok()) {
                return camePage(o, form);
            }
            UUID id = o.page().design().partnership().id();
            Answer<UUID> answer = paying.came(viewer, id, o.hours().id(), on.orElseThrow(), form.once());
            if (answer instanceof Answer.Refused<UUID>(var why)) {
                form.wrongDate("on", why.say());
                return camePage(o, form);
            }
            return back(id, answer);
        });
    }

    private record Owed(PayPage page, PaidHours hours) {}

    private static FormPage camePage(Owed o, Form form) {
        return new FormPage(
                CAME_TITLE.say(),
                CAME_LEAD.say(o.page().line(o.hours())),
                o.page().came(o.hours()),
                List.of(Entry.day("on", ASK_CAME, PartnershipWords.DATE_HINT, form)),
                CAME_DO.say(),
                ReadinessPaths.pay(o.page().design().partnership().id()),
                form.slips());
    }

    private Reply owed(Viewer viewer, String partnership, String hours, Function<Owed, Reply> work) {
        return Entrance.design(partnerships, viewer, partnership)
                .map(d -> page(viewer, d))
                .flatMap(p -> p.hours().stream()
                        .filter(h -> h.id().toString().equals(hours) && p.mayStillCome(h))
                        .findFirst()
                        .map(h -> work.apply(new Owed(p, h))))
                .orElseGet(Reply.NotThere::new);
    }

    private Reply saying(Viewer viewer, String partnership, Function<PayPage, Reply> work) {
        return Entrance.design(partnerships, viewer, partnership)
                .map(d -> page(viewer, d))
                .filter(PayPage::maySay)
                .map(work)
                .orElseGet(Reply.NotThere::new);
    }

    private static Reply back(UUID partnership, Answer<UUID> answer) {
        return Entry.then(answer, ReadinessPaths.pay(partnership));
    }

    private Reply working(Viewer viewer, String partnership, Function<Design, Reply> work) {
        return Entrance.toWork(partnerships, viewer, partnership).map(work).orElseGet(Reply.NotThere::new);
    }
}
