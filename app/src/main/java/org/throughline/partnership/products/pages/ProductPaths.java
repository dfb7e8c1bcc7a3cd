package org.throughline.partnership.products.pages;

import java.util.UUID;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Version;

/** Where the pages of products are. */
public final class ProductPaths {
    private ProductPaths() {}

    public static String all(UUID partnership) {
        return Paths.of(partnership) + "/products";
    }

    public static String of(Product p) {
        return all(p.partnership()) + "/" + p.id();
    }

    /** A published version; of a protocol it has a page of its own. */
    public static String version(Product p, Version v) {
        return p.kind() == Product.Kind.PROTOCOL
                ? Paths.of(p.partnership()) + "/protocols/" + v.id()
                : of(p) + "/versions/" + v.number();
    }

    /** A page on which something is done to a product. */
    static String act(Product p, String act) {
        return Paths.of(p.partnership()) + "/" + act + "/" + p.id();
    }
}
