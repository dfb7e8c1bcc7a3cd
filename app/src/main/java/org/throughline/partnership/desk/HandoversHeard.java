package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Counts;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observed;
import org.throughline.partnership.ObservedWords;
import org.throughline.partnership.Observing;
import org.throughline.partnership.ResultWords;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Things handed over in twelve months of which the new owner said that they take them on. What somebody else wrote down is said apart. */
@Component
class HandoversHeard implements Counts {
    private final HandoverStore store;
    private final Acting acting;

    HandoversHeard(HandoverStore store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    @Override
    public Observed.Indicator indicator() {
        return Observed.Indicator.HANDOVERS_ACKNOWLEDGED;
    }

    @Override
    public Optional<String> asOn(Design design, LocalDate day) {
        HandoverStore.Counted counted = acting.as(
                Viewer.service(Purpose.COUNTING, day),
                () -> store.counted(design.partnership().id(), day.minusMonths(Observing.MONTHS), day));
        String heard = Integer.toString(counted.heard());
        String things = Integer.toString(counted.things());
        if (counted.things() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                counted.conveyed() == 0
                        ? ResultWords.FIGURE_OF_SEATS.say(heard, things)
                        : ObservedWords.FIGURE_HEARD_FOR_SOME.say(heard, things, counted.conveyed()));
    }

    @Override
    public boolean everDone(Design design, LocalDate day) {
        return acting.as(
                Viewer.service(Purpose.COUNTING, day),
                () -> store.ever(design.partnership().id(), day));
    }
}
