package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import gg.jte.Content;
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
import org.throughline.law.RulePack;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Side;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.partnership.products.RuleBook;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** What a product says: its text, who wrote it with its owners, the law that it carries out. */
@Controller
class MakingPages {
    private final ProductReading reading;
    private final Products products;

    private final RulePack law;

    MakingPages(ProductReading reading, Products products, RulePack law) {
        this.law = law;
        this.reading = reading;
        this.products = products;
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
                            form, "rule", RuleBook.on(viewer.today(), law).rules(), RuleBook.Rule::id, SLIP_LAW);
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

    private FormPage lawPage(Viewer viewer, Product p, Form form) {
        if (law.isEmpty()) {
            return new FormPage(
                    LAW_TITLE.say(),
                    LAW_NONE.say(),
                    ProductPaths.act(p, "product-law"),
                    List.of(),
                    FormPage.NO_BUTTON,
                    ProductPaths.of(p),
                    form.slips());
        }
        return page(
                p,
                LAW_TITLE,
                LAW_LEAD,
                "product-law",
                List.of(Entry.pick(
                        "rule",
                        ASK_LAW,
                        null,
                        RuleBook.on(viewer.today(), law).rules(),
                        RuleBook.Rule::id,
                        r -> r.name() + " (" + r.id() + ", " + r.citation() + ")",
                        form)),
                LAW_DO,
                form);
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
        return Entry.then(answer, ProductPaths.of(p));
    }
}
