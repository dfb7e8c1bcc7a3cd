package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Optional;

/** Counts one observed figure where its work is done, so that whoever does the work is not asked about it a second time. */
public interface Counts {
    Observed.Indicator indicator();

    /** @return the figure as on this day, in words; empty where the work is not done here */
    Optional<String> asOn(Design design, LocalDate day);

    /** Whether the work was ever recorded here up to this day; asked only where there is no figure. */
    default boolean everDone(Design design, LocalDate day) {
        return false;
    }
}
