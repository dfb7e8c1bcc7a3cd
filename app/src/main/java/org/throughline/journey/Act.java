package org.throughline.journey;

import org.throughline.sharing.Viewer;
import org.throughline.work.By;
import org.throughline.work.Process;

/** Why something was done to a journey: the acts to which its events belong. */
enum Act {
    ASSESSMENT_ASKED_FOR,
    ADVICE_ASKED_FOR,
    ADVICE_GIVEN;

    Process begun() {
        return Process.begun(this);
    }

    static By by(Viewer viewer) {
        return new By(
                viewer.account().value(),
                viewer.seat().value(),
                viewer.role().map(Enum::name).orElse(viewer.purpose().name()));
    }
}
