package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.throughline.govuk.Slips;
import org.throughline.govuk.TextInput;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Trainings;
import org.throughline.partnership.products.Version;
import org.throughline.sharing.Viewer;

/** What training and information packs are made of: whom they are for, sections, files. */
@Controller
class TrainingPages {
    private static final int LONGEST = 6_000;
    private static final int LONGEST_SECTION = 600;

    private final ProductReading reading;
    private final Trainings trainings;

    TrainingPages(ProductReading reading, Trainings trainings) {
        this.reading = reading;
        this.trainings = trainings;
    }

    private Optional<ProductReading.Making> making(Viewer viewer, String partnership, String product) {
        return reading.making(viewer, partnership, product, Product.Kind.TRAINING);
    }

    @GetMapping("/partnerships/{partnership}/product-training/{product}")
    Reply askTraining(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return making(viewer, partnership, product)
                .<Reply>map(m -> trainingPage(m, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-training/{product}")
    Reply training(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return making(viewer, partnership, product)
                .map(m -> {
                    String role = Entry.text(form, "role", SLIP_ROLE);
                    int minutes = Entry.whole(form, "minutes", 1, LONGEST, SLIP_MINUTES);
                    String tried = Entry.text(form, "tried", SLIP_TRIED);
                    return MakingPages.sent(
                            form,
                            m.product(),
                            "role",
                            () -> trainings.train(
                                    viewer, m.product().id(), new Version.Training(role, minutes, tried), form.once()),
                            f -> trainingPage(m, f));
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage trainingPage(ProductReading.Making m, Form form) {
        boolean fresh = !form.typed().fields().containsKey("role");
        Optional<Version.Training> kept = m.version().training().filter(_ -> fresh);
        TextInput role = Entry.line("role", ASK_ROLE, ASK_ROLE_HINT, form);
        TextInput minutes = Entry.line("minutes", ASK_MINUTES, null, form);
        var tried = Entry.words("tried", ASK_TRIED, ASK_TRIED_HINT, form);
        return MakingPages.page(
                m.product(),
                TRAINING_TITLE,
                TRAINING_LEAD,
                "product-training",
                List.of(
                        kept.map(t -> role.value(t.role())).orElse(role),
                        kept.map(t -> minutes.value(Integer.toString(t.minutes())))
                                .orElse(minutes),
                        kept.map(t -> tried.value(t.tried())).orElse(tried)),
                KEEP_DO,
                form);
    }

    @GetMapping("/partnerships/{partnership}/product-section/{product}")
    Reply askSection(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return making(viewer, partnership, product)
                .<Reply>map(m -> sectionPage(m.product(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-section/{product}")
    Reply section(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return making(viewer, partnership, product)
                .map(m -> {
                    String title = Entry.text(form, "title", SLIP_SECTION);
                    String words = Entry.text(form, "words", SLIP_SECTION_WORDS);
                    int minutes = Entry.whole(form, "minutes", 1, LONGEST_SECTION, SLIP_SECTION_MINUTES);
                    return MakingPages.sent(
                            form,
                            m.product(),
                            "title",
                            () -> trainings.add(viewer, m.product().id(), title, words, minutes, form.once()),
                            f -> sectionPage(m.product(), f));
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage sectionPage(Product p, Form form) {
        return MakingPages.page(
                p,
                SECTION_FORM_TITLE,
                SECTION_FORM_LEAD,
                "product-section",
                List.of(
                        Entry.line("title", ASK_SECTION, null, form),
                        Entry.words("words", ASK_SECTION_WORDS, null, form).rows(8),
                        Entry.line("minutes", ASK_SECTION_MINUTES, null, form)),
                KEEP_DO,
                form);
    }

    @PostMapping("/partnerships/{partnership}/product-drop-section/{product}")
    Reply dropSection(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return making(viewer, partnership, product)
                .filter(_ -> form.typed().text("number").matches("\\d{1,4}"))
                .map(m -> MakingPages.back(
                        m.product(),
                        trainings.dropSection(
                                viewer,
                                m.product().id(),
                                Integer.parseInt(form.typed().text("number")),
                                form.once())))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/product-file/{product}")
    Reply askFile(Viewer viewer, @PathVariable String partnership, @PathVariable String product) {
        return reading.making(viewer, partnership, product)
                .filter(m -> m.product().kind() != Product.Kind.DATA_SET)
                .<Reply>map(m -> filePage(m.product(), Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-file/{product}")
    Reply file(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String product,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file) {
        Optional<ProductReading.Making> m = reading.making(viewer, partnership, product)
                .filter(x -> x.product().kind() != Product.Kind.DATA_SET);
        if (m.isEmpty()) {
            return new Reply.NotThere();
        }
        Product p = m.get().product();
        Optional<SentFile> sent = SentFile.of(file);
        if (sent.isEmpty()) {
            form.wrong("file", SLIP_FILE.say());
            return filePage(p, form.slips());
        }
        Answer<UUID> answer =
                trainings.add(viewer, p.id(), sent.get().name(), sent.get().bytes(), form.once());
        return Entry.refused(answer, form, "file") ? filePage(p, form.slips()) : MakingPages.back(p, answer);
    }

    private static SendPage filePage(Product p, Slips slips) {
        return new SendPage(
                FILE_TITLE.say(),
                FILE_LEAD.say(),
                Optional.empty(),
                ProductPaths.act(p, "product-file"),
                ASK_FILE.say(),
                ".pdf",
                FILE_DO.say(),
                ProductPaths.of(p),
                List.of(),
                slips);
    }

    @PostMapping("/partnerships/{partnership}/product-drop-file/{product}")
    Reply dropFile(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        return reading.making(viewer, partnership, product)
                .flatMap(m -> Paths.uuid(form.typed().text("file"))
                        .map(id -> MakingPages.back(
                                m.product(),
                                trainings.dropFile(viewer, m.product().id(), id, form.once()))))
                .orElseGet(Reply.NotThere::new);
    }
}
