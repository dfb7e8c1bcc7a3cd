package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;

/** One observed figure of a partnership as its facilitator reads it, and that everybody else reads the same. */
@Component
public final class ObservedHere {
    private final Partnerships partnerships;
    private final Observing observing;

    ObservedHere(Partnerships partnerships, Observing observing) {
        this.partnerships = partnerships;
        this.observing = observing;
    }

    public Optional<String> figure(AtTheTable.Cast cast, Observed.Indicator indicator, LocalDate day) {
        Optional<String> one = figure(cast, AtTheTable.on(day, cast.facilitator()), indicator, day);
        Optional<String> other = figure(cast, AtTheTable.everybody(day), indicator, day);
        if (!one.equals(other)) {
            throw new AssertionError("The facilitator reads " + one + ", everybody " + other);
        }
        return one;
    }

    private Optional<String> figure(AtTheTable.Cast cast, Viewer viewer, Observed.Indicator indicator, LocalDate day) {
        Design design = partnerships.design(viewer, cast.partnership()).orElseThrow();
        return observing.on(viewer, design, day).stream()
                .filter(o -> o.indicator() == indicator)
                .findFirst()
                .orElseThrow()
                .figure();
    }
}
