package org.throughline.partnership.lending.pages;

import java.util.UUID;
import org.throughline.partnership.lending.Booking;
import org.throughline.partnership.lending.SharedThing;
import org.throughline.partnership.pages.Paths;

/** Where the pages of shared things are. */
final class LendingPaths {
    private LendingPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/shared";
    }

    static String of(SharedThing t) {
        return all(t.partnership()) + "/" + t.id();
    }

    static String of(Booking b) {
        return Paths.of(b.partnership()) + "/booking/" + b.id();
    }

    static String act(UUID partnership, String act, UUID id) {
        return Paths.of(partnership) + "/" + act + "/" + id;
    }
}
