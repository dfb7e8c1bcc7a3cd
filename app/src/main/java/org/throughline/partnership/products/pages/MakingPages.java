package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.partnership.products.RuleBook;
import org.throughline.partnership.products.Version;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** Making a product: beginning it, its text, who wrote it, the law that it carries out, publishing it, the next version. */
@Controller
class MakingPages {
    private final ProductReading reading;
    private final Products products;
    private final Partnerships partnerships;

    MakingPages(ProductReading reading, Products products, Partnerships partnerships) {
        this.reading = reading;
        this.products = products;
        this.partnerships = partnerships;
    }

    @GetMapping("/partnerships/{partnership}/begin-product")
    Reply askBegin(Viewer viewer, Form form, @PathVariable String partnership) {
        return beginning(viewer, partnership)
                .<Reply>map(d -> beginPage(viewer, d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/begin-product")
    Reply begin(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> design = beginning(viewer, partnership);
        if (design.isEmpty()) {
            return new Reply.NotThere();
        }
        Design d = design.get();
        Optional<Product.Kind> kind =
                Entry.chosen(form, "kind", Product.Kind.BEGUN_HERE, Product.Kind::name, SLIP_KIND);
        String title = Entry.text(form, "title", SLIP_TITLE);
        String about = Entry.text(form, "about", SLIP_ABOUT);
        Optional<Place> owner = Entry.chosen(form, "owner", owners(viewer, d), MakingPages::value, SLIP_OWNER);
        Optional<Place> second = form.some("second").isEmpty()
                ? Optional.empty()
                : Entry.chosen(form, "second", d.places(), MakingPages::value, SLIP_OWNER);
        if (!form.ok()) {
            return beginPage(viewer, d, form);
        }
        List<UUID> seats = new ArrayList<>(List.of(owner.orElseThrow().id()));
        second.map(Place::id).ifPresent(seats::add);
        Answer<UUID> answer =
                products.begin(viewer, d.partnership().id(), kind.orElseThrow(), title, about, seats, form.once());
        if (Entry.refused(answer, form, "title")) {
            return beginPage(viewer, d, form);
        }
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(ProductPaths.all(d.partnership().id()) + "/" + id)
                : new Reply.NotThere();
    }

    private Optional<Design> beginning(Viewer viewer, String partnership) {
        return reading.design(viewer, partnership)
                .filter(d -> products.mayBegin(viewer, d.partnership().id()));
    }

    private List<Place> owners(Viewer viewer, Design d) {
        UUID id = d.partnership().id();
        return Seats.speakingFor(viewer, d, partnerships.held(viewer, id), partnerships.mayWork(viewer, id));
    }

    private static String value(Place p) {
        return p.id().toString();
    }

    private FormPage beginPage(Viewer viewer, Design d, Form form) {
        return new FormPage(
                BEGIN_TITLE.say(),
                BEGIN_LEAD.say(),
                Paths.of(d.partnership().id()) + "/begin-product",
                List.of(
                        Entry.pick(
                                "kind",
                                ASK_KIND,
                                null,
                                Product.Kind.BEGUN_HERE,
                                Product.Kind::name,
                                Product.Kind::words,
                                form),
                        Entry.line("title", ASK_TITLE, null, form),
                        Entry.words("about", ASK_ABOUT, null, form),
                        Entry.pick("owner", ASK_OWNER, null, owners(viewer, d), MakingPages::value, Place::title, form),
                        Entry.pick(
                                "second",
                                ASK_SECOND_OWNER,
                                ASK_SECOND_OWNER_HINT,
                                d.places().stream()
                                        .filter(p -> p.heldOn(viewer.today()))
                                        .toList(),
                                MakingPages::value,
                                Place::title,
                                form)),
                BEGIN_DO.say(),
                ProductPaths.all(d.partnership().id()),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/product-words/{product}")
    Reply askWords(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.making(viewer, partnership, product)
                .<Reply>map(m -> wordsPage(m, m.version().words(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-words/{product}")
    Reply words(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.making(viewer, partnership, product)
                .map(m -> {
                    String words = Entry.text(form, "words", SLIP_WORDS);
                    return sent(
                            form,
                            m.product(),
                            "words",
                            () -> products.reword(viewer, m.product().id(), words, form.once()),
                            f -> wordsPage(m, words, f));
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage wordsPage(ProductReading.Making m, String words, Form form) {
        boolean data = m.product().kind() == Product.Kind.DATA_SET;
        return page(
                m.product(),
                data ? WORDS_TITLE_DATA : WORDS_TITLE,
                data ? WORDS_LEAD_DATA : WORDS_LEAD,
                "product-words",
                List.of(Entry.words("words", data ? ASK_WORDS_DATA : ASK_WORDS, null, form)
                        .value(words)
                        .rows(data ? 8 : 16)),
                KEEP_DO,
                form);
    }

    @GetMapping("/partnerships/{partnership}/product-wrote-with/{product}")
    Reply askWrote(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.working(viewer, partnership, product)
                .<Reply>map(m -> wrotePage(m.product(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-wrote-with/{product}")
    Reply wrote(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.working(viewer, partnership, product)
                .map(m -> {
                    Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
                    String called = Entry.optional(form, "called").strip();
                    if (!form.typed().has("agreed", "yes")) {
                        form.wrong("agreed", SLIP_AGREED.say());
                    }
                    return sent(
                            form,
                            m.product(),
                            "side",
                            () -> products.wroteWith(
                                    viewer,
                                    m.product().id(),
                                    new Product.Writer(
                                            UUID.randomUUID(),
                                            side.orElseThrow(),
                                            called.isEmpty() ? Optional.empty() : Optional.of(called)),
                                    form.once()),
                            f -> wrotePage(m.product(), f));
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage wrotePage(Product p, Form form) {
        return page(
                p,
                WROTE_TITLE,
                WROTE_LEAD,
                "product-wrote-with",
                List.of(
                        Entry.pick("side", ASK_SIDE, null, List.of(Side.values()), Enum::name, Side::words, form),
                        Entry.line("called", ASK_CALLED, ASK_CALLED_HINT, form),
                        Checkboxes.single("agreed", Choice.of("yes", ASK_AGREED.say()))
                                .chosen(Set.copyOf(form.typed().all("agreed")))
                                .slips(form.slips())),
                WROTE_DO,
                form);
    }

    @PostMapping("/partnerships/{partnership}/product-unname/{product}")
    Reply unname(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.working(viewer, partnership, product)
                .flatMap(m -> Paths.uuid(form.typed().text("writer"))
                        .map(w -> back(
                                m.product(), products.unname(viewer, m.product().id(), w, form.once()))))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/product-law/{product}")
    Reply askLaw(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.working(viewer, partnership, product)
                .<Reply>map(m -> lawPage(viewer, m.product(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-law/{product}")
    Reply law(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.working(viewer, partnership, product)
                .map(m -> {
                    Optional<RuleBook.Rule> rule = Entry.chosen(
                            form, "rule", RuleBook.on(viewer.today()).rules(), RuleBook.Rule::id, SLIP_LAW);
                    return sent(
                            form,
                            m.product(),
                            "rule",
                            () -> products.carriesOut(
                                    viewer, m.product().id(), rule.orElseThrow().id(), form.once()),
                            f -> lawPage(viewer, m.product(), f));
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage lawPage(Viewer viewer, Product p, Form form) {
        return page(
                p,
                LAW_TITLE,
                LAW_LEAD,
                "product-law",
                List.of(Entry.pick(
                        "rule",
                        ASK_LAW,
                        null,
                        RuleBook.on(viewer.today()).rules(),
                        RuleBook.Rule::id,
                        r -> r.name() + " (" + r.id() + ", " + r.citation() + ")",
                        form)),
                LAW_DO,
                form);
    }

    @GetMapping("/partnerships/{partnership}/product-publish/{product}")
    Reply askPublish(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.making(viewer, partnership, product)
                .<Reply>map(m -> publishPage(m, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-publish/{product}")
    Reply publish(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        Optional<ProductReading.Making> making = reading.making(viewer, partnership, product);
        if (making.isEmpty()) {
            return new Reply.NotThere();
        }
        ProductReading.Making m = making.get();
        String changed = Entry.text(form, "changed", SLIP_CHANGED);
        String licence = Entry.text(form, "licence", SLIP_LICENCE);
        Optional<LocalDate> next = form.date("next-look", PartnershipWords.SLIP_REAL_DATE);
        if (!form.ok()) {
            return publishPage(m, form);
        }
        Answer<UUID> answer = products.publish(
                viewer,
                m.product().id(),
                new Version.Published(changed, licence, viewer.today(), next.orElseThrow()),
                form.once());
        if (answer instanceof Answer.Refused<UUID>(WordKey why)) {
            if (why == WHY_LOOK_IS_PAST) {
                form.wrongDate("next-look", why.say());
            } else {
                form.wrong("changed", why.say());
            }
            return publishPage(m, form);
        }
        return back(m.product(), answer);
    }

    private static FormPage publishPage(ProductReading.Making m, Form form) {
        FormPage page = page(
                m.product(),
                PUBLISH_TITLE,
                PUBLISH_LEAD,
                "product-publish",
                List.of(
                        Entry.words("changed", ASK_CHANGED, ASK_CHANGED_HINT, form),
                        Entry.line("licence", ASK_LICENCE, ASK_LICENCE_HINT, form),
                        Entry.day("next-look", ASK_NEXT_LOOK, PartnershipWords.DATE_HINT, form)),
                PUBLISH_DO,
                form);
        return new FormPage(
                PUBLISH_TITLE.say(m.version().number()),
                page.lead(),
                page.action(),
                page.questions(),
                page.button(),
                page.backTo(),
                page.slips());
    }

    @PostMapping("/partnerships/{partnership}/product-next/{product}")
    Reply next(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.working(viewer, partnership, product)
                .map(m -> back(m.product(), products.next(viewer, m.product().id(), form.once())))
                .orElseGet(Reply.NotThere::new);
    }

    /** Sends what was typed if it is whole; shows the form again with what is to be put right. */
    static Reply sent(
            Form form,
            Product p,
            String field,
            java.util.function.Supplier<Answer<UUID>> work,
            Function<Form, FormPage> again) {
        if (!form.ok()) {
            return again.apply(form);
        }
        Answer<UUID> answer = work.get();
        return Entry.refused(answer, form, field) ? again.apply(form) : back(p, answer);
    }

    static FormPage page(
            Product p,
            WordKey title,
            WordKey lead,
            String act,
            List<? extends Content> questions,
            WordKey button,
            Form form) {
        return new FormPage(
                title.say(),
                lead.say(),
                ProductPaths.act(p, act),
                List.copyOf(questions),
                button.say(),
                ProductPaths.of(p),
                form.slips());
    }

    static Reply back(Product p, Answer<UUID> answer) {
        return answer instanceof Answer.Done<UUID> ? new Reply.Go(ProductPaths.of(p)) : new Reply.NotThere();
    }
}
