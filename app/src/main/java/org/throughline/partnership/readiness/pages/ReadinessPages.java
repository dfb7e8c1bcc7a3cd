package org.throughline.partnership.readiness.pages;

import static org.throughline.partnership.readiness.ReadinessWords.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.partnership.readiness.Readiness;
import org.throughline.partnership.readiness.Step;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** The lists of steps for everybody; a seat's own list with its boxes; adding and dropping steps. */
@Controller
class ReadinessPages {
    private static final int MOST_MINUTES = 600;

    private final Partnerships partnerships;
    private final Readiness readiness;
    private final Meetings meetings;
    private final Products products;

    ReadinessPages(Partnerships partnerships, Readiness readiness, Meetings meetings, Products products) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.meetings = meetings;
        this.products = products;
    }

    @GetMapping("/partnerships/{partnership}/readiness")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return Entrance.design(partnerships, viewer, partnership)
                .<Reply>map(d -> {
                    UUID id = d.partnership().id();
                    return new ReadinessPage(
                            d,
                            readiness.steps(viewer, id),
                            readiness.done(viewer, id),
                            readiness.speaksFor(viewer, id),
                            readiness.counts(viewer, d),
                            readiness.facilitates(viewer, id),
                            partnerships.mayWork(viewer, id),
                            viewer.today());
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/readiness/{place}")
    Reply seat(Viewer viewer, @PathVariable String partnership, @PathVariable String place) {
        return speaking(
                viewer,
                partnership,
                place,
                open -> new SeatReadyPage(
                        open.design(),
                        open.place(),
                        readiness.steps(viewer, open.id()),
                        readiness.done(viewer, open.id()),
                        next(viewer, open.id()),
                        open.conveyed()));
    }

    @PostMapping("/partnerships/{partnership}/readiness/{place}")
    Reply said(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String place) {
        return speaking(viewer, partnership, place, open -> {
            Set<String> ticked = readiness.steps(viewer, open.id()).stream()
                    .filter(s -> form.typed().has(SeatReadyPage.field(s), "yes"))
                    .map(Step::key)
                    .collect(Collectors.toSet());
            return readiness.say(viewer, open.id(), open.place().id(), ticked, form.once()) instanceof Answer.Done<UUID>
                    ? new Reply.Go(ReadinessPaths.seat(open.id(), open.place().id()))
                    : new Reply.NotThere();
        });
    }

    private Optional<Meeting> next(Viewer viewer, UUID partnership) {
        return meetings.of(viewer, partnership).stream()
                .filter(m -> !m.isCalledOff() && !m.on().isBefore(viewer.today()))
                .findFirst();
    }

    @GetMapping("/partnerships/{partnership}/add-induction-step")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> stepPage(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/add-induction-step")
    Reply added(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> {
            UUID id = d.partnership().id();
            Optional<Side> side = form.some("side").isEmpty()
                    ? Optional.empty()
                    : Entry.chosen(form, "side", List.of(Side.values()), Enum::name, SLIP_SIDE);
            String title = Entry.text(form, "title", SLIP_TITLE);
            String words = Entry.text(form, "words", SLIP_WORDS);
            Optional<Product> product = form.some("product").isEmpty()
                    ? Optional.empty()
                    : Entry.chosen(form, "product", packs(viewer, id), p -> p.id().toString(), SLIP_PRODUCT);
            int minutes = Entry.whole(form, "minutes", 1, MOST_MINUTES, SLIP_MINUTES);
            Optional<When> when = form.one("when", When.class, SLIP_WHEN);
            if (!form.ok()) {
                return stepPage(viewer, d, form);
            }
            Step step = new Step(
                    UUID.randomUUID().toString(),
                    side,
                    title,
                    words,
                    Optional.empty(),
                    product.map(Product::id),
                    minutes,
                    when.orElseThrow() == When.BEFORE);
            Answer<UUID> answer = readiness.add(viewer, id, step, form.once());
            return Entry.refused(answer, form, "words") ? stepPage(viewer, d, form) : back(id, answer);
        });
    }

    /** Before the first meeting, or later. */
    private enum When {
        BEFORE,
        LATER
    }

    @PostMapping("/partnerships/{partnership}/drop-induction-step/{step}")
    Reply dropped(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String step) {
        return working(
                viewer,
                partnership,
                d -> Paths.uuid(step)
                        .map(id -> back(
                                d.partnership().id(),
                                readiness.drop(viewer, d.partnership().id(), id, form.once())))
                        .orElseGet(Reply.NotThere::new));
    }

    /** Training and information packs that everybody can read. */
    private List<Product> packs(Viewer viewer, UUID partnership) {
        return products.of(viewer, partnership).stream()
                .filter(p -> p.kind() == Product.Kind.TRAINING || p.kind() == Product.Kind.PACK)
                .filter(p -> p.current().isPresent())
                .toList();
    }

    private FormPage stepPage(Viewer viewer, Design d, Form form) {
        UUID id = d.partnership().id();
        return new FormPage(
                ADD_STEP_TITLE.say(),
                ADD_STEP_LEAD.say(),
                ReadinessPaths.act(id, "add-induction-step"),
                List.of(
                        Entry.pick(
                                "side", ASK_SIDE, ASK_SIDE_HINT, List.of(Side.values()), Enum::name, Side::words, form),
                        Entry.line("title", ASK_TITLE, null, form),
                        Entry.words("words", ASK_WORDS, ASK_WORDS_HINT, form),
                        Entry.pick(
                                "product",
                                ASK_PRODUCT,
                                ASK_PRODUCT_HINT,
                                packs(viewer, id),
                                p -> p.id().toString(),
                                Product::title,
                                form),
                        Entry.line("minutes", ASK_MINUTES, null, form),
                        Entry.pick(
                                "when",
                                ASK_WHEN,
                                null,
                                List.of(When.values()),
                                Enum::name,
                                w -> (w == When.BEFORE ? WHEN_BEFORE : WHEN_LATER).say(),
                                form)),
                ADD_STEP_DO.say(),
                ReadinessPaths.all(id),
                form.slips());
    }

    private static Reply back(UUID partnership, Answer<UUID> answer) {
        return Entry.then(answer, ReadinessPaths.all(partnership));
    }

    private record Open(Design design, Place place, boolean conveyed) {
        UUID id() {
            return design.partnership().id();
        }
    }

    private Reply speaking(Viewer viewer, String partnership, String place, Function<Open, Reply> work) {
        return Entrance.design(partnerships, viewer, partnership)
                .flatMap(d -> readiness.speaksFor(viewer, d.partnership().id()).stream()
                        .filter(s -> s.place().toString().equals(place))
                        .findFirst()
                        .map(s -> new Open(d, d.place(s.place()).orElseThrow(), s.conveyed())))
                .map(work)
                .orElseGet(Reply.NotThere::new);
    }

    private Reply working(Viewer viewer, String partnership, Function<Design, Reply> work) {
        return Entrance.toWork(partnerships, viewer, partnership).map(work).orElseGet(Reply.NotThere::new);
    }
}
