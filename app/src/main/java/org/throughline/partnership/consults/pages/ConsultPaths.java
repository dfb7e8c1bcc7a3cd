package org.throughline.partnership.consults.pages;

import java.util.UUID;
import org.throughline.partnership.consults.Consult;
import org.throughline.partnership.pages.Paths;

/** Where the pages of rapid consults are. */
final class ConsultPaths {
    static final String BY_CODE = "/answer-question";

    private ConsultPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/consults";
    }

    static String of(Consult c) {
        return all(c.partnership()) + "/" + c.id();
    }

    static String act(Consult c, String act) {
        return Paths.of(c.partnership()) + "/" + act + "/" + c.id();
    }
}
