package org.throughline.partnership.desk.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.desk.HandoverWords;
import org.throughline.partnership.desk.TakingOn;
import org.throughline.partnership.pages.WaitsForMe;
import org.throughline.sharing.Viewer;

/** What was handed over to seats of whoever is signed in, one line for each partnership. */
@Component
class HandedToMe implements WaitsForMe {
    private final TakingOn takingOn;
    private final Partnerships partnerships;

    HandedToMe(TakingOn takingOn, Partnerships partnerships) {
        this.takingOn = takingOn;
        this.partnerships = partnerships;
    }

    @Override
    public List<Line> of(Viewer viewer) {
        return takingOn.unheard(viewer).stream()
                .flatMap(u -> partnerships
                        .design(viewer, u.partnership())
                        .map(d -> new Line(
                                HandoverWords.WAITS_LINE.say(d.partnership().name(), u.things()),
                                DeskPaths.takenOn(u.partnership())))
                        .stream())
                .toList();
    }
}
