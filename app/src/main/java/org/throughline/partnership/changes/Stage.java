package org.throughline.partnership.changes;

import org.throughline.partnership.ChangeWords;

/** The stages of a design, in their order. */
public enum Stage {
    UNDERSTAND,
    DESIGN,
    DECIDE,
    DELIVER,
    CHECK_BACK;

    public String words() {
        return ChangeWords.valueOf("STAGE_" + name()).say();
    }

    /** Whoever is asked here is asked so that the decision can come out differently. */
    public boolean isBeforeTheDecision() {
        return this == UNDERSTAND || this == DESIGN || this == DECIDE;
    }
}
