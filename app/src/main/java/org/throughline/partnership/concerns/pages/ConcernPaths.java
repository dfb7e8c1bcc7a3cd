package org.throughline.partnership.concerns.pages;

import java.util.UUID;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.pages.Paths;

/** Where the pages of concerns are. */
final class ConcernPaths {
    private ConcernPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/concerns";
    }

    static String of(Concern c) {
        return all(c.partnership()) + "/" + c.id();
    }

    static String act(Concern c, String act) {
        return Paths.of(c.partnership()) + "/" + act + "/" + c.id();
    }
}
