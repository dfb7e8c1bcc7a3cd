package org.throughline.partnership.trials.pages;

import java.util.UUID;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.trials.Trial;

/** Where the pages of trials are. */
final class TrialPaths {
    private TrialPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/trials";
    }

    static String of(Trial t) {
        return all(t.partnership()) + "/" + t.id();
    }

    static String act(Trial t, String act) {
        return Paths.of(t.partnership()) + "/" + act + "/" + t.id();
    }
}
