package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.throughline.files.SheetAnswer;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.products.ChildrensData;
import org.throughline.partnership.products.DataColumn;
import org.throughline.partnership.products.DataSets;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.ProductWords;
import org.throughline.sharing.Viewer;

/** Sending the file of a data set, and describing its columns. */
@Controller
class DataPages {
    private final ProductReading reading;
    private final DataSets dataSets;

    DataPages(ProductReading reading, DataSets dataSets) {
        this.reading = reading;
        this.dataSets = dataSets;
    }

    private Optional<ProductReading.Making> making(Viewer viewer, String partnership, String product) {
        return reading.making(viewer, partnership, product, Product.Kind.DATA_SET);
    }

    @GetMapping("/partnerships/{partnership}/product-table/{product}")
    Reply askTable(Viewer viewer, @PathVariable String partnership, @PathVariable String product) {
        return making(viewer, partnership, product)
                .<Reply>map(m -> sendPage(m.product(), List.of(), Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-table/{product}")
    Reply table(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String product,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file) {
        Optional<ProductReading.Making> making = making(viewer, partnership, product);
        if (making.isEmpty()) {
            return new Reply.NotThere();
        }
        Product p = making.get().product();
        Optional<SentFile> sent = SentFile.of(file);
        if (sent.isEmpty()) {
            form.wrong("file", SLIP_FILE.say());
            return sendPage(p, List.of(), form.slips());
        }
        return switch (dataSets.take(
                viewer, p.id(), sent.get().name(), sent.get().bytes(), form.once())) {
            case DataSets.Taken.In _ -> new Reply.Go(ProductPaths.act(p, "product-dictionary"));
            case DataSets.Taken.NotThere _ -> new Reply.NotThere();
            case DataSets.Taken.Unread(SheetAnswer.Unread why) -> {
                form.wrong(
                        "file",
                        ProductWords.valueOf("UNREAD_" + why.why().name()).say(Integer.toString(why.line())));
                yield sendPage(p, List.of(), form.slips());
            }
            case DataSets.Taken.Barred(List<ChildrensData.Found> found) -> {
                form.wrong("file", SLIP_BARRED.say());
                yield sendPage(p, found.stream().map(DataPage::says).toList(), form.slips());
            }
        };
    }

    private static SendPage sendPage(Product p, List<String> why, Slips slips) {
        return new SendPage(
                TABLE_TITLE.say(),
                TABLE_LEAD.say(),
                Optional.of(TABLE_NEVER.say()),
                ProductPaths.act(p, "product-table"),
                ASK_TABLE.say(),
                ".xlsx,.csv",
                TABLE_DO.say(),
                ProductPaths.of(p),
                why,
                slips);
    }

    @GetMapping("/partnerships/{partnership}/product-dictionary/{product}")
    Reply askDictionary(Viewer viewer, @PathVariable String partnership, @PathVariable String product) {
        return making(viewer, partnership, product)
                .flatMap(m -> dataPage(viewer, m, m.version().columns(), Slips.none()))
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/product-dictionary/{product}")
    Reply dictionary(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String product) {
        Optional<ProductReading.Making> making = making(viewer, partnership, product);
        if (making.isEmpty()) {
            return new Reply.NotThere();
        }
        ProductReading.Making m = making.get();
        List<DataColumn> typed = new ArrayList<>();
        for (DataColumn c : m.version().columns()) {
            DataColumn read = typed(form, c);
            if (!read.allowed().isBlank() && !read.allowedIsClear()) {
                form.wrong("allowed-" + c.number(), SLIP_ALLOWED.say());
            }
            typed.add(read);
        }
        if (form.ok()) {
            Answer<UUID> answer = dataSets.describe(viewer, m.product().id(), typed, form.once());
            return Entry.then(answer, ProductPaths.act(m.product(), "product-dictionary"));
        }
        return dataPage(viewer, m, typed, form.slips()).<Reply>map(page -> page).orElseGet(Reply.NotThere::new);
    }

    private static DataColumn typed(Form form, DataColumn c) {
        String n = "-" + c.number();
        return new DataColumn(
                c.number(),
                c.name(),
                Entry.optional(form, "meaning" + n).strip(),
                Entry.optional(form, "unit" + n).strip(),
                java.util.Arrays.stream(DataColumn.Holds.values())
                        .filter(h -> h.name().equals(form.typed().text("holds" + n)))
                        .findFirst()
                        .orElse(c.holds()),
                Entry.optional(form, "allowed" + n).strip(),
                Entry.optional(form, "source" + n).strip(),
                Entry.optional(form, "missing" + n).strip(),
                form.typed().has("people" + n, "yes"));
    }

    /** What was described so far, checked; a column whose allowed values are unclear is checked once they are. */
    private Optional<DataPage> dataPage(Viewer viewer, ProductReading.Making m, List<DataColumn> columns, Slips slips) {
        return dataSets.table(viewer, m.version())
                .map(t -> new DataPage(
                        m.product(),
                        t,
                        columns,
                        t.check(columns.stream()
                                .filter(DataColumn::allowedIsClear)
                                .toList()),
                        ChildrensData.in(t, viewer.today()),
                        slips));
    }
}
