package org.throughline.partnership.together.pages;

import java.util.UUID;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.together.Thanks;

/** Where the pages of what was made together are. */
final class TogetherPaths {
    private TogetherPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/together";
    }

    static String act(UUID partnership, String act) {
        return Paths.of(partnership) + "/" + act;
    }

    static String of(Thanks t) {
        return act(t, "thanks");
    }

    static String act(Thanks t, String act) {
        return Paths.of(t.partnership()) + "/" + act + "/" + t.id();
    }
}
