package org.throughline.partnership.dilemmas.pages;

import java.util.UUID;
import org.throughline.partnership.dilemmas.Dilemma;
import org.throughline.partnership.pages.Paths;

/** Where the pages of dilemmas are. */
final class DilemmaPaths {
    private DilemmaPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/dilemmas";
    }

    static String of(Dilemma d) {
        return all(d.partnership()) + "/" + d.id();
    }

    static String of(Dilemma.Offer o) {
        return Paths.of(o.to()) + "/offered-dilemmas/" + o.id();
    }

    static String act(Dilemma d, String act) {
        return Paths.of(d.partnership()) + "/" + act + "/" + d.id();
    }

    static String act(Dilemma.Offer o, String act) {
        return Paths.of(o.to()) + "/" + act + "/" + o.id();
    }
}
