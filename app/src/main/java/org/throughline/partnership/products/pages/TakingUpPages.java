package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import java.time.LocalDate;
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
import org.throughline.partnership.Choice;
import org.throughline.partnership.GroupWords;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.TakingUp;
import org.throughline.sharing.Viewer;

/** What partners do with a product, how often they use it, and looking at it again. */
@Controller
class TakingUpPages {
    private static final int MOST_TIMES = 1_000_000;

    private final ProductReading reading;
    private final TakingUp takingUp;
    private final Partnerships partnerships;

    TakingUpPages(ProductReading reading, TakingUp takingUp, Partnerships partnerships) {
        this.reading = reading;
        this.takingUp = takingUp;
        this.partnerships = partnerships;
    }

    /** A product about which this viewer may say something, and the seats from which they may. */
    private record Speaking(Product product, List<Place> seats) {}

    private Optional<Speaking> speaking(Viewer viewer, String partnership, String product) {
        return reading.product(viewer, partnership, product)
                .filter(m -> m.product().current().isPresent())
                .map(m -> new Speaking(
                        m.product(),
                        Seats.speakingFor(
                                viewer,
                                m.design(),
                                partnerships.held(viewer, m.product().partnership()),
                                partnerships.mayWork(viewer, m.product().partnership()))))
                .filter(s -> !s.seats().isEmpty());
    }

    private Optional<Speaking> deciding(Viewer viewer, String partnership, String product) {
        return speaking(viewer, partnership, product)
                .filter(s -> s.product().kind() != Product.Kind.PROTOCOL)
                .map(s -> new Speaking(
                        s.product(),
                        s.seats().stream()
                                .filter(p -> s.product()
                                        .current()
                                        .orElseThrow()
                                        .by(p.id())
                                        .isEmpty())
                                .toList()))
                .filter(s -> !s.seats().isEmpty());
    }

    @GetMapping("/partnerships/{partnership}/product-adopt/{product}")
    Reply askDecide(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return deciding(viewer, partnership, product)
                .<Reply>map(s -> decidePage(s, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-adopt/{product}")
    Reply decide(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return deciding(viewer, partnership, product)
                .map(s -> {
                    Optional<Place> place = place(s, form);
                    Optional<Choice.Decided> decided =
                            form.one("decided", Choice.Decided.class, GroupWords.SLIP_DECIDED);
                    String reason = Entry.text(form, "reason", GroupWords.SLIP_REASON);
                    return MakingPages.sent(
                            form,
                            s.product(),
                            "place",
                            () -> takingUp.decide(
                                    viewer,
                                    s.product().id(),
                                    place.orElseThrow().id(),
                                    decided.orElseThrow(),
                                    reason,
                                    form.once()),
                            f -> decidePage(s, f));
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static Optional<Place> place(Speaking s, Form form) {
        return Entry.chosen(form, "place", s.seats(), p -> p.id().toString(), SLIP_PLACE);
    }

    private static gg.jte.Content askPlace(Speaking s, Form form) {
        return Entry.seat("place", ASK_PLACE, null, s.seats(), form);
    }

    private static FormPage decidePage(Speaking s, Form form) {
        return MakingPages.page(
                s.product(),
                GroupWords.ADOPT_TITLE,
                GroupWords.ADOPT_LEAD,
                "product-adopt",
                List.of(
                        askPlace(s, form),
                        Entry.pick(
                                "decided",
                                GroupWords.ASK_DECIDED,
                                null,
                                List.of(Choice.Decided.values()),
                                Enum::name,
                                Choice.Decided::words,
                                form),
                        Entry.words("reason", GroupWords.ASK_REASON, null, form)),
                GroupWords.ADOPT_DO,
                form);
    }

    @GetMapping("/partnerships/{partnership}/product-used/{product}")
    Reply askUsed(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return speaking(viewer, partnership, product)
                .<Reply>map(s -> usedPage(s, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-used/{product}")
    Reply used(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return speaking(viewer, partnership, product)
                .map(s -> {
                    Optional<Place> place = place(s, form);
                    int times = Entry.whole(form, "times", 0, MOST_TIMES, SLIP_TIMES);
                    String counted = Entry.text(form, "counted", SLIP_COUNTED);
                    Optional<LocalDate> from = form.date("from", PartnershipWords.SLIP_REAL_DATE);
                    Optional<LocalDate> until = form.date("until", PartnershipWords.SLIP_REAL_DATE);
                    if (!form.ok()) {
                        return usedPage(s, form);
                    }
                    Answer<UUID> answer = takingUp.used(
                            viewer,
                            s.product().id(),
                            new Product.Use(
                                    place.orElseThrow().id(),
                                    false,
                                    times,
                                    counted,
                                    from.orElseThrow(),
                                    until.orElseThrow(),
                                    viewer.today()),
                            form.once());
                    if (answer instanceof Answer.Refused<UUID>(var why)) {
                        form.wrongDate("until", why.say());
                        return usedPage(s, form);
                    }
                    return MakingPages.back(s.product(), answer);
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage usedPage(Speaking s, Form form) {
        return MakingPages.page(
                s.product(),
                USED_TITLE,
                USED_LEAD,
                "product-used",
                List.of(
                        askPlace(s, form),
                        Entry.line("times", ASK_TIMES, null, form),
                        Entry.words("counted", ASK_COUNTED, null, form),
                        Entry.day("from", ASK_FROM, PartnershipWords.DATE_HINT, form),
                        Entry.day("until", ASK_UNTIL, PartnershipWords.DATE_HINT, form)),
                USED_DO,
                form);
    }

    @GetMapping("/partnerships/{partnership}/product-look/{product}")
    Reply askLook(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return looking(viewer, partnership, product)
                .<Reply>map(p -> lookPage(p, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-look/{product}")
    Reply look(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return looking(viewer, partnership, product)
                .map(p -> {
                    String found = Entry.text(form, "found", GroupWords.SLIP_FOUND);
                    String next = Entry.text(form, "next", GroupWords.SLIP_LOOK_NEXT);
                    Optional<LocalDate> on = form.date("next-look", PartnershipWords.SLIP_REAL_DATE);
                    if (!form.ok()) {
                        return lookPage(p, form);
                    }
                    Answer<UUID> answer = takingUp.look(
                            viewer,
                            p.id(),
                            new Protocol.Look(viewer.today(), found, next, on.orElseThrow()),
                            form.once());
                    if (answer instanceof Answer.Refused<UUID>(var why)) {
                        form.wrongDate("next-look", why.say());
                        return lookPage(p, form);
                    }
                    return MakingPages.back(p, answer);
                })
                .orElseGet(Reply.NotThere::new);
    }

    private Optional<Product> looking(Viewer viewer, String partnership, String product) {
        return reading.working(viewer, partnership, product)
                .map(ProductReading.Met::product)
                .filter(p -> p.kind() != Product.Kind.PROTOCOL && p.lookDueOn(viewer.today()));
    }

    private static FormPage lookPage(Product p, Form form) {
        return MakingPages.page(
                p,
                GroupWords.LOOK_TITLE,
                GroupWords.LOOK_LEAD,
                "product-look",
                List.of(
                        Entry.words("found", GroupWords.ASK_FOUND, null, form),
                        Entry.words("next", GroupWords.ASK_LOOK_NEXT, null, form),
                        Entry.day("next-look", ASK_NEXT_LOOK, PartnershipWords.DATE_HINT, form)),
                GroupWords.LOOK_DO,
                form);
    }
}
