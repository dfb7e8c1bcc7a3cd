package org.throughline.partnership.trials.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.trials.Trial;
import org.throughline.partnership.trials.Trials;
import org.throughline.sharing.Viewer;

/** What an address names, if it is there and this viewer may read it. */
@Component
class TrialReading {
    private final Partnerships partnerships;
    private final Trials trials;

    TrialReading(Partnerships partnerships, Trials trials) {
        this.partnerships = partnerships;
        this.trials = trials;
    }

    /** A trial with the design of its partnership. */
    record Met(Design design, Trial trial) {}

    Optional<Design> design(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership);
    }

    Optional<Met> trial(Viewer viewer, String partnership, String trial) {
        return design(viewer, partnership)
                .flatMap(d -> Paths.uuid(trial)
                        .flatMap(id -> trials.trial(viewer, d.partnership().id(), id))
                        .map(t -> new Met(d, t)));
    }

    /** For whoever leads or facilitates. */
    Optional<Design> working(Viewer viewer, String partnership) {
        return design(viewer, partnership)
                .filter(d -> partnerships.mayWork(viewer, d.partnership().id()));
    }

    Optional<Met> working(Viewer viewer, String partnership, String trial) {
        return trial(viewer, partnership, trial)
                .filter(m -> partnerships.mayWork(viewer, m.trial().partnership()));
    }
}
