package org.throughline.partnership.concerns.pages;

import static org.throughline.partnership.ConcernWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.concerns.Answered;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.pages.WaitsForMe;
import org.throughline.sharing.Viewer;

/** Concerns put to seats of whoever is signed in, with the warnings and the day on which everybody will see that they wait (requirement 51). */
@Component
@Order(WaitsForMe.CONCERNS)
class PutToMe implements WaitsForMe {
    private final Answered answered;
    private final Partnerships partnerships;

    PutToMe(Answered answered, Partnerships partnerships) {
        this.answered = answered;
        this.partnerships = partnerships;
    }

    @Override
    public List<Line> of(Viewer viewer) {
        return answered.waitingFor(viewer).stream()
                .flatMap(
                        c -> partnerships.design(viewer, c.partnership()).map(d -> line(d, c, viewer.today())).stream())
                .toList();
    }

    private static Line line(Design design, Concern c, LocalDate today) {
        String seat = design.place(c.to()).map(Place::title).orElse("");
        return new Line(
                WAITS_LINE.say(design.partnership().name(), c.topic().words(), seat),
                ConcernPaths.of(c),
                Optional.of(waited(c, today)));
    }

    private static String waited(Concern c, LocalDate today) {
        String day = Dates.day(c.publicFrom());
        return Stream.of(
                        Stream.of(WAITS_DAYS.say(c.daysUnanswered(today))),
                        c.warnedAfter().stream().mapToObj(WAITS_WARNED::say),
                        Stream.of(c.overdueIsPublic(today) ? WAITS_PUBLIC_SINCE.say(day) : WAITS_PUBLIC_FROM.say(day)))
                .flatMap(s -> s)
                .collect(Collectors.joining(" "));
    }
}
