package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Design;
import org.throughline.partnership.Item;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.intentions.Intentions;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells what seats of the made-up partnerships intended: one before its first wave, one that has hardly begun and is unsure. */
@Component
class DemoIntentions {
    private final Partnerships partnerships;
    private final Intentions intentions;
    private final Today today;

    DemoIntentions(Partnerships partnerships, Intentions intentions, Today today) {
        this.partnerships = partnerships;
        this.intentions = intentions;
        this.today = today;
    }

    void tell(Cast cast) {
        LocalDate now = LocalDate.now(today);
        IntentionsFile.read()
                .seats()
                .forEach(s -> today.asOf(
                        now.minusDays(s.day())
                                .atTime(LocalTime.NOON)
                                .atZone(Dates.LONDON)
                                .toInstant(),
                        () -> say(cast.viewer(s.by()), s)));
    }

    private void say(Viewer by, IntentionsFile.SeatOf s) {
        Design design = partnerships.all(by).stream()
                .filter(p -> p.name().equals(s.partnership()))
                .flatMap(p -> partnerships.design(by, p.id()).stream())
                .findFirst()
                .orElseThrow();
        UUID place = design.places().stream()
                .filter(p -> p.title().equals(s.seat()))
                .map(Place::id)
                .findFirst()
                .orElseThrow();
        Map<Item, Intentions.Said> said = new EnumMap<>(Item.class);
        s.said().forEach((item, one) -> said.put(item, new Intentions.Said(one.words(), one.sure())));
        done(intentions.say(by, design.partnership().id(), place, said, UUID.randomUUID()));
    }
}
