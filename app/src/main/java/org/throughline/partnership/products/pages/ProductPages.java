package org.throughline.partnership.products.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.law.RulePack;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.groups.Drafting;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.DataSets;
import org.throughline.partnership.products.DataTable;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.partnership.products.RuleBook;
import org.throughline.partnership.products.Trainings;
import org.throughline.partnership.products.Version;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Reading products: all of them, one, an older version of it, and the files that it gives out. */
@Controller
class ProductPages {
    private final ProductReading reading;
    private final Products products;
    private final DataSets dataSets;
    private final Trainings trainings;
    private final Groups groups;
    private final Drafting drafting;
    private final Partnerships partnerships;

    private final RulePack law;

    ProductPages(
            ProductReading reading,
            Products products,
            DataSets dataSets,
            Trainings trainings,
            Groups groups,
            Drafting drafting,
            Partnerships partnerships,
            RulePack law) {
        this.law = law;
        this.reading = reading;
        this.products = products;
        this.dataSets = dataSets;
        this.trainings = trainings;
        this.groups = groups;
        this.drafting = drafting;
        this.partnerships = partnerships;
    }

    @GetMapping("/partnerships/{partnership}/products")
    Reply all(Anybody anybody, Form form, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return reading.design(viewer, partnership)
                .<Reply>map(d -> new ProductsPage(
                        d,
                        products.of(viewer, d.partnership().id()),
                        new ProductsPage.Narrowed(
                                form.typed().text("kind"),
                                form.typed().text("owner"),
                                form.typed().text("which")),
                        products.mayBegin(viewer, d.partnership().id()),
                        RuleBook.on(viewer.today(), law),
                        viewer.today()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/products/{product}")
    Reply one(Anybody anybody, @PathVariable String partnership, @PathVariable String product) {
        Viewer viewer = anybody.viewer();
        return reading.product(viewer, partnership, product)
                .<Reply>map(m -> page(viewer, m, m.product().current()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/products/{product}/versions/{number}")
    Reply version(
            Anybody anybody,
            @PathVariable String partnership,
            @PathVariable String product,
            @PathVariable String number) {
        Viewer viewer = anybody.viewer();
        return published(viewer, partnership, product, number, (m, v) -> Optional.of(page(viewer, m, Optional.of(v))));
    }

    @GetMapping("/partnerships/{partnership}/products/{product}/versions/{number}/data.csv")
    Reply csv(
            Anybody anybody,
            @PathVariable String partnership,
            @PathVariable String product,
            @PathVariable String number) {
        Viewer viewer = anybody.viewer();
        return published(
                viewer,
                partnership,
                product,
                number,
                (m, v) -> dataSets.csv(viewer, m.product(), v).map(Reply.class::cast));
    }

    @GetMapping("/partnerships/{partnership}/products/{product}/versions/{number}/data.xlsx")
    Reply workbook(
            Anybody anybody,
            @PathVariable String partnership,
            @PathVariable String product,
            @PathVariable String number) {
        Viewer viewer = anybody.viewer();
        return published(
                viewer,
                partnership,
                product,
                number,
                (m, v) -> dataSets.workbook(viewer, m.product(), v, ProductPaths.version(m.product(), v))
                        .map(Reply.class::cast));
    }

    @GetMapping("/partnerships/{partnership}/products/{product}/versions/{number}/files/{file}")
    Reply file(
            Anybody anybody,
            @PathVariable String partnership,
            @PathVariable String product,
            @PathVariable String number,
            @PathVariable String file) {
        Viewer viewer = anybody.viewer();
        return published(
                viewer,
                partnership,
                product,
                number,
                (_, v) -> Paths.uuid(file)
                        .flatMap(id -> trainings
                                .file(viewer, v, id)
                                .map(bytes -> new Reply.Download(
                                        v.files().stream()
                                                .filter(f -> f.id().equals(id))
                                                .map(Version.Kept::filename)
                                                .findFirst()
                                                .orElseThrow(),
                                        "application/pdf",
                                        bytes))));
    }

    private Reply published(
            Viewer viewer,
            String partnership,
            String product,
            String number,
            BiFunction<ProductReading.Met, Version, Optional<Reply>> reply) {
        return reading.product(viewer, partnership, product)
                .filter(m -> m.product().kind() != Product.Kind.PROTOCOL && number.matches("\\d{1,4}"))
                .flatMap(m -> m.product()
                        .version(Integer.parseInt(number))
                        .filter(Version::isPublished)
                        .flatMap(v -> reply.apply(m, v)))
                .orElseGet(Reply.NotThere::new);
    }

    private ProductPage page(Viewer viewer, ProductReading.Met m, Optional<Version> shown) {
        Product p = m.product();
        boolean works = products.works(viewer, p.id());
        List<UUID> speaking = Seats.speakingFor(
                        viewer,
                        m.design(),
                        partnerships.held(viewer, p.partnership()),
                        partnerships.mayWork(viewer, p.partnership()))
                .stream()
                .map(Place::id)
                .toList();
        return new ProductPage(
                m.design(),
                p,
                shown,
                p.inTheMaking().filter(_ -> works).map(v -> new MakingOf(p, v, checked(viewer, v))),
                group(viewer, p, shown),
                works,
                !speaking.isEmpty() && p.current().isPresent(),
                p.kind() != Product.Kind.PROTOCOL
                        && p.current()
                                .filter(v ->
                                        speaking.stream().anyMatch(s -> v.by(s).isEmpty()))
                                .isPresent(),
                RuleBook.on(viewer.today(), law),
                viewer.today());
    }

    private Optional<MadeByGroup> group(Viewer viewer, Product p, Optional<Version> shown) {
        return p.kind() == Product.Kind.PROTOCOL
                ? groups.group(viewer, p.id())
                        .map(w -> new MadeByGroup(
                                w,
                                w.drafts().stream()
                                        .flatMap(d -> drafting.comments(viewer, d.id()).stream())
                                        .toList(),
                                shown.flatMap(Version::published).map(Version.Published::on)))
                : Optional.empty();
    }

    private DataTable.Checked checked(Viewer viewer, Version v) {
        return dataSets.table(viewer, v)
                .map(t -> t.check(v.columns()))
                .orElseGet(() -> new DataTable.Checked(List.of(), 0));
    }
}
