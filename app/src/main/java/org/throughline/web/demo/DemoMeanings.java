package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.meanings.OwnMeaning;
import org.throughline.partnership.meanings.OwnMeanings;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells what words mean in the made-up partnership. */
@Component
class DemoMeanings {
    private final Partnerships partnerships;
    private final OwnMeanings meanings;
    private final Today today;

    DemoMeanings(Partnerships partnerships, OwnMeanings meanings, Today today) {
        this.partnerships = partnerships;
        this.meanings = meanings;
        this.today = today;
    }

    void tell(Cast cast) {
        LocalDate now = LocalDate.now(today);
        MeaningsFile.read()
                .meanings()
                .forEach(m -> today.asOf(
                        now.minusDays(m.day())
                                .atTime(LocalTime.NOON)
                                .atZone(Dates.LONDON)
                                .toInstant(),
                        () -> say(cast.viewer(m.by()), m)));
    }

    private void say(Viewer by, MeaningsFile.MeaningOf m) {
        UUID partnership = partnerships.all(by).stream()
                .filter(p -> p.name().equals(m.partnership()))
                .findFirst()
                .orElseThrow()
                .id();
        done(meanings.say(by, partnership, m.word(), new OwnMeaning.Said(m.means(), m.source()), UUID.randomUUID()));
    }
}
