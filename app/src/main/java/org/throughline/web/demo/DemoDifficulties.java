package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.difficulties.DifficultyLog;
import org.throughline.web.Today;

/** Tells what was hard at the made-up table, each thing on its day: one closed, one answered, one open. */
@Component
class DemoDifficulties {
    private final Partnerships partnerships;
    private final DifficultyLog log;
    private final Today today;

    DemoDifficulties(Partnerships partnerships, DifficultyLog log, Today today) {
        this.partnerships = partnerships;
        this.log = log;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        DifficultiesFile file = DifficultiesFile.read();
        LocalDate now = LocalDate.now(today);
        file.difficulties().forEach(d -> {
            UUID partnership = partnerships.all(cast.viewer(d.by())).stream()
                    .filter(p -> p.name().equals(file.partnership()))
                    .map(Partnership::id)
                    .findFirst()
                    .orElseThrow();
            UUID[] id = new UUID[1];
            at(
                    now.minusDays(d.daysAgo()),
                    () -> id[0] = done(log.say(
                            cast.viewer(d.by()),
                            partnership,
                            place.apply(d.from()),
                            place.apply(d.owner()),
                            d.words(),
                            true,
                            UUID.randomUUID())));
            d.answer()
                    .ifPresent(a -> at(
                            now.minusDays(a.daysAgo()),
                            () -> done(log.answer(
                                    cast.viewer(a.by()), partnership, id[0], a.words(), true, UUID.randomUUID()))));
            d.closed()
                    .ifPresent(c -> at(
                            now.minusDays(c.daysAgo()),
                            () -> done(log.close(
                                    cast.viewer(c.by()), partnership, id[0], c.words(), true, UUID.randomUUID()))));
        });
    }

    private void at(LocalDate day, Runnable work) {
        today.asOf(day.atTime(9, 45).atZone(Dates.LONDON).toInstant(), work);
    }
}
