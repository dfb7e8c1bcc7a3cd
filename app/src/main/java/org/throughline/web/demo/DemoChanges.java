package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.changes.ServiceChange;
import org.throughline.partnership.changes.ServiceChanges;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Writes down the made-up changes of services, as somebody would who writes them down today. */
@Component
final class DemoChanges {
    private final Partnerships partnerships;
    private final ServiceChanges changes;
    private final Today today;

    DemoChanges(Partnerships partnerships, ServiceChanges changes, Today today) {
        this.partnerships = partnerships;
        this.changes = changes;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        ChangesFile file = ChangesFile.read();
        Viewer by = cast.viewer(file.by());
        LocalDate now = LocalDate.now(today);
        UUID partnership = partnerships.all(by).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        for (ChangesFile.ChangeOf c : file.changes()) {
            UUID id = done(changes.begin(
                    by,
                    partnership,
                    c.title(),
                    c.need(),
                    place.apply(c.owner()),
                    now.minusDays(c.begun()),
                    UUID.randomUUID()));
            for (ChangesFile.AskedOf a : c.asked()) {
                ServiceChange.Asked asked = new ServiceChange.Asked(
                        a.stage(), a.side(), a.who(), a.how(), now.minusDays(a.daysAgo()), a.said(), a.changed());
                done(changes.asked(by, partnership, id, asked, UUID.randomUUID()));
            }
            c.decided()
                    .ifPresent(d -> done(changes.decided(
                            by, partnership, id, now.minusDays(d.daysAgo()), d.words(), UUID.randomUUID())));
        }
    }
}
