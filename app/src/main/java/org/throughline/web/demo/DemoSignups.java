package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.signups.Signups;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells who stands by the goals of the made-up partnership, who does not and why; others have not said anything. */
@Component
class DemoSignups {
    private final Partnerships partnerships;
    private final Signups signups;
    private final Today today;

    DemoSignups(Partnerships partnerships, Signups signups, Today today) {
        this.partnerships = partnerships;
        this.signups = signups;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        SignupsFile file = SignupsFile.read();
        LocalDate now = LocalDate.now(today);
        file.said()
                .forEach(s -> today.asOf(
                        now.minusDays(s.day())
                                .atTime(LocalTime.NOON)
                                .atZone(Dates.LONDON)
                                .toInstant(),
                        () -> say(cast.viewer(s.by().orElse(file.by())), file, s, place.apply(s.place()))));
    }

    private void say(Viewer by, SignupsFile file, SignupsFile.SaidOf s, UUID place) {
        Design design = partnerships.all(by).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .flatMap(p -> partnerships.design(by, p.id()).stream())
                .findFirst()
                .orElseThrow();
        done(signups.say(by, design.partnership().id(), place, Signups.hash(design), s.whyNot(), UUID.randomUUID()));
    }
}
