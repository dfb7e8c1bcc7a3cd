package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.dilemmas.CircleWords.WAITS_LINE;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.dilemmas.Circles;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.pages.WaitsForMe;
import org.throughline.sharing.Viewer;

/** What waits for a yes or no in circles of whoever is signed in: without what the dilemma is about, and without who is asked for. */
@Component
class AskedInCircles implements WaitsForMe {
    private final Circles circles;
    private final Partnerships partnerships;

    AskedInCircles(Circles circles, Partnerships partnerships) {
        this.circles = circles;
        this.partnerships = partnerships;
    }

    @Override
    public List<Line> of(Viewer viewer) {
        return circles.waitsFor(viewer).stream()
                .flatMap(w -> partnerships
                        .design(viewer, w.partnership())
                        .map(d -> new Line(
                                WAITS_LINE.say(d.partnership().name(), Dates.day(w.answerBy())),
                                Paths.of(w.partnership()) + "/say-to-circle/" + w.dilemma() + "/" + w.asked()))
                        .stream())
                .toList();
    }
}
