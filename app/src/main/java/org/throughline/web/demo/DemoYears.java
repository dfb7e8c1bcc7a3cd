package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Licence;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.years.Span;
import org.throughline.partnership.years.Years;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Gives a year of the made-up partnership to the bank without its name; the last twelve months wait for whoever tries it. */
@Component
class DemoYears {
    private final Partnerships partnerships;
    private final Years years;
    private final Today today;

    DemoYears(Partnerships partnerships, Years years, Today today) {
        this.partnerships = partnerships;
        this.years = years;
        this.today = today;
    }

    /** The newest of the years that are over in which something happened, but for the last twelve months. */
    void tell(Cast cast) {
        SignupsFile file = SignupsFile.read();
        Viewer by = cast.viewer(file.by());
        UUID partnership = partnerships.all(by).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        Span.overOn(LocalDate.now(today)).stream()
                .skip(1)
                .filter(span -> years.look(by, partnership, span)
                        .filter(looked -> !looked.isEmpty())
                        .isPresent())
                .findFirst()
                .ifPresent(span -> done(years.give(
                        by, partnership, span, new Years.Wish(false, Set.of(), Licence.CC_BY), UUID.randomUUID())));
    }
}
