package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Optional;

/** What seats say themselves of having been ready before their first meeting, from where they say it. */
public interface ReadySaid {

    /**
     * Counted by sides that have seats enough, as on the first of this day's month.
     *
     * @return in words; empty where no seat had said anything by then
     */
    Optional<String> asOn(Design design, LocalDate day);
}
