package org.throughline.partnership.readiness.pages;

import java.util.UUID;
import org.throughline.partnership.pages.Paths;

/** Where the pages of readiness and of pay are. */
final class ReadinessPaths {
    private ReadinessPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/readiness";
    }

    static String seat(UUID partnership, UUID place) {
        return all(partnership) + "/" + place;
    }

    static String pay(UUID partnership) {
        return Paths.of(partnership) + "/representatives-pay";
    }

    static String act(UUID partnership, String act) {
        return Paths.of(partnership) + "/" + act;
    }
}
