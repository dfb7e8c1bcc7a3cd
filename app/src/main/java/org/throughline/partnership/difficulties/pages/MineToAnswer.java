package org.throughline.partnership.difficulties.pages;

import static org.throughline.partnership.difficulties.DifficultyWords.*;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.difficulties.DifficultyLog;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.WaitsForMe;
import org.throughline.sharing.Viewer;

/** Difficulties for which seats of whoever is signed in answer, and have not yet. */
@Component
@Order(WaitsForMe.DIFFICULTIES)
class MineToAnswer implements WaitsForMe {
    private final DifficultyLog log;
    private final Partnerships partnerships;

    MineToAnswer(DifficultyLog log, Partnerships partnerships) {
        this.log = log;
        this.partnerships = partnerships;
    }

    @Override
    public List<Line> of(Viewer viewer) {
        return log.waitingFor(viewer).stream()
                .flatMap(x -> partnerships
                        .design(viewer, x.partnership())
                        .map(d -> new Line(
                                WAITS_LINE.say(d.partnership().name()),
                                DifficultyPaths.act(x, DifficultyPaths.ANSWER),
                                Optional.of(WAITS_MORE.say(
                                        Seats.title(d, x.owner()), DifficultiesPage.waits(x, viewer.today())))))
                        .stream())
                .toList();
    }
}
