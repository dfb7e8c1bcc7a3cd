package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.working.WorkingModels;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells how the made-up partnerships work, no two alike; of one everything is open, and of two not all is kept. */
@Component
class DemoWorking {
    private final Partnerships partnerships;
    private final WorkingModels models;
    private final Today today;

    DemoWorking(Partnerships partnerships, WorkingModels models, Today today) {
        this.partnerships = partnerships;
        this.models = models;
        this.today = today;
    }

    void tell(Cast cast) {
        LocalDate now = LocalDate.now(today);
        WorkingFile.read()
                .models()
                .forEach(m -> today.asOf(
                        now.minusDays(m.day())
                                .atTime(LocalTime.NOON)
                                .atZone(Dates.LONDON)
                                .toInstant(),
                        () -> agree(cast.viewer(m.by()), m, now)));
    }

    private void agree(Viewer by, WorkingFile.ModelOf m, LocalDate now) {
        UUID id = partnerships.all(by).stream()
                .filter(p -> p.name().equals(m.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        done(models.agree(by, id, m.ways(), m.until().map(now::plusDays), UUID.randomUUID()));
    }
}
