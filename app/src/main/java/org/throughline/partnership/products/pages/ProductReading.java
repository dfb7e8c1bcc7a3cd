package org.throughline.partnership.products.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.partnership.products.Version;
import org.throughline.sharing.Viewer;

/** What an address names, if it is there and belongs together: a product with its partnership, a version of it. */
@Component
class ProductReading {
    private final Partnerships partnerships;
    private final Products products;

    ProductReading(Partnerships partnerships, Products products) {
        this.partnerships = partnerships;
        this.products = products;
    }

    /** A product with the design of its partnership. */
    record Met(Design design, Product product) {}

    /** A version of a product that is in the making. */
    record Making(Design design, Product product, Version version) {}

    Optional<Design> design(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership);
    }

    Optional<Met> product(Viewer viewer, String partnership, String product) {
        return design(viewer, partnership)
                .flatMap(d -> Paths.uuid(product)
                        .flatMap(id -> products.product(viewer, id))
                        .filter(p -> p.partnership().equals(d.partnership().id()))
                        .map(p -> new Met(d, p)));
    }

    /** For those who answer for it, or lead or facilitate. */
    Optional<Met> working(Viewer viewer, String partnership, String product) {
        return product(viewer, partnership, product)
                .filter(m -> products.works(viewer, m.product().id()));
    }

    Optional<Making> making(Viewer viewer, String partnership, String product) {
        return working(viewer, partnership, product)
                .flatMap(m -> m.product().inTheMaking().map(v -> new Making(m.design(), m.product(), v)));
    }

    Optional<Making> making(Viewer viewer, String partnership, String product, Product.Kind kind) {
        return making(viewer, partnership, product).filter(m -> m.product().kind() == kind);
    }
}
