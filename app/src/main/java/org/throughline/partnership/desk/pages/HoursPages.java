package org.throughline.partnership.desk.pages;

import static org.throughline.partnership.DeskWords.*;

import java.math.BigDecimal;
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
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.desk.Contributed;
import org.throughline.partnership.desk.HoursSaid;
import org.throughline.partnership.desk.Quarter;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Hours beside money, for everybody to read; saying them, for those who can. */
@Controller
class HoursPages {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);
    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(100_000_000);
    private static final int PENCE = 2;

    private final Partnerships partnerships;
    private final Contributed contributed;

    HoursPages(Partnerships partnerships, Contributed contributed) {
        this.partnerships = partnerships;
        this.contributed = contributed;
    }

    @GetMapping("/partnerships/{partnership}/hours")
    Reply hours(Anybody anybody, Form form, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        Quarter now = Quarter.of(viewer.today());
        Quarter chosen = Quarter.read(form.typed().text("quarter"))
                .filter(q -> q.compareTo(now.plus(1 - Contributed.QUARTERS)) >= 0 && q.compareTo(now.plus(1)) <= 0)
                .orElse(now);
        return Entrance.design(partnerships, viewer, partnership)
                .<Reply>map(d -> new HoursPage(
                        d,
                        contributed.of(viewer, d.partnership().id()),
                        chosen,
                        now,
                        !contributed.maySpeakFor(viewer, d).isEmpty(),
                        partnerships.mayWork(viewer, d.partnership().id())))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/say-hours")
    Reply askHours(Viewer viewer, Form form, @PathVariable String partnership) {
        return speaking(viewer, partnership, d -> hoursPage(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/say-hours")
    Reply said(Viewer viewer, Form form, @PathVariable String partnership) {
        return speaking(viewer, partnership, d -> {
            Optional<Place> place =
                    Entry.chosen(form, "place", contributed.maySpeakFor(viewer, d), p -> p.id().toString(), SLIP_PLACE);
            Optional<Quarter> quarter = Entry.chosen(form, "quarter", offered(viewer), Quarter::typed, SLIP_QUARTER);
            Optional<HoursSaid.Kind> kind = form.one("kind", HoursSaid.Kind.class, SLIP_KIND);
            Optional<BigDecimal> hours = Entry.amount(form, "hours", SLIP_HOURS)
                    .filter(h -> h.signum() >= 0
                            && h.compareTo(MOST_HOURS) < 0
                            && h.stripTrailingZeros().scale() <= 1);
            if (hours.isEmpty() && form.slips().find("hours").isEmpty()) {
                form.wrong("hours", SLIP_HOURS.say());
            }
            if (!form.ok()) {
                return hoursPage(viewer, d, form);
            }
            Answer<UUID> answer = contributed.say(
                    viewer,
                    d.partnership().id(),
                    place.orElseThrow().id(),
                    quarter.orElseThrow(),
                    kind.orElseThrow(),
                    hours.orElseThrow(),
                    form.once());
            return Entry.refused(answer, form, "quarter")
                    ? hoursPage(viewer, d, form)
                    : back(d, quarter.orElseThrow(), answer);
        });
    }

    /** The quarter to come, this one and the two before. */
    private static List<Quarter> offered(Viewer viewer) {
        return Quarter.of(viewer.today()).plus(1).andBefore(4);
    }

    private FormPage hoursPage(Viewer viewer, Design d, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                SAY_HOURS_TITLE.say(),
                SAY_HOURS_LEAD.say(),
                Paths.of(id) + "/say-hours",
                List.of(
                        Entry.seat("place", ASK_PLACE, null, contributed.maySpeakFor(viewer, d), form),
                        Entry.pick("quarter", ASK_QUARTER, null, offered(viewer), Quarter::typed, Quarter::words, form),
                        Entry.pick(
                                "kind",
                                ASK_KIND,
                                ASK_KIND_HINT,
                                List.of(HoursSaid.Kind.values()),
                                Enum::name,
                                k -> DeskWords.valueOf("HOURS_KIND_" + k.name()).say(),
                                form),
                        Entry.line("hours", ASK_HOURS, null, form)),
                SAY_HOURS_DO.say(),
                DeskPaths.hours(id),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/money-in")
    Reply askMoney(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> moneyPage(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/money-in")
    Reply money(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> {
            Optional<Quarter> quarter = Entry.chosen(form, "quarter", past(viewer), Quarter::typed, SLIP_QUARTER);
            Optional<BigDecimal> pounds = Entry.amount(form, "pounds", SLIP_POUNDS)
                    .filter(p -> p.signum() > 0
                            && p.compareTo(MOST_POUNDS) < 0
                            && p.stripTrailingZeros().scale() <= PENCE);
            if (pounds.isEmpty() && form.slips().find("pounds").isEmpty()) {
                form.wrong("pounds", SLIP_POUNDS.say());
            }
            String from = Entry.text(form, "from", SLIP_FROM_WHOM);
            String what = Entry.text(form, "for", SLIP_FOR_WHAT);
            if (!form.ok()) {
                return moneyPage(viewer, d, form);
            }
            long pence = pounds.orElseThrow().movePointRight(PENCE).longValueExact();
            return back(
                    d,
                    quarter.orElseThrow(),
                    contributed.moneyIn(
                            viewer, d.partnership().id(), quarter.orElseThrow(), pence, from, what, form.once()));
        });
    }

    /** The quarters that the page shows, this one first. */
    private static List<Quarter> past(Viewer viewer) {
        return Quarter.of(viewer.today()).andBefore(Contributed.QUARTERS);
    }

    private static FormPage moneyPage(Viewer viewer, Design d, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                MONEY_TITLE.say(),
                MONEY_LEAD.say(),
                Paths.of(id) + "/money-in",
                List.of(
                        Entry.pick("quarter", ASK_QUARTER, null, past(viewer), Quarter::typed, Quarter::words, form),
                        Entry.line("pounds", ASK_POUNDS, null, form),
                        Entry.line("from", ASK_FROM_WHOM, null, form),
                        Entry.line("for", ASK_FOR_WHAT, null, form)),
                MONEY_DO.say(),
                DeskPaths.hours(id),
                form.slips());
    }

    private Reply speaking(Viewer viewer, String partnership, Function<Design, Reply> work) {
        return Entrance.design(partnerships, viewer, partnership)
                .filter(d -> !contributed.maySpeakFor(viewer, d).isEmpty())
                .map(work)
                .orElseGet(Reply.NotThere::new);
    }

    private Reply working(Viewer viewer, String partnership, Function<Design, Reply> work) {
        return Entrance.toWork(partnerships, viewer, partnership).map(work).orElseGet(Reply.NotThere::new);
    }

    private static Reply back(Design d, Quarter quarter, Answer<UUID> answer) {
        return Entry.then(answer, DeskPaths.hours(d.partnership().id()) + "?quarter=" + quarter.typed());
    }
}
