package org.throughline.partnership.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;

/**
 * A partnership round a theme, as somebody stands to it.
 *
 * @param lately what is new since the day from which this is told, the newest first
 */
public record Network(Design design, Standing standing, LocalDate since, List<New> lately) {

    /**
     * How somebody stands to a network.
     *
     * @param sits holds a seat in it today
     * @param lastThere the last day on which they looked at what is new in it
     */
    public record Standing(boolean follows, boolean sits, Optional<LocalDate> lastThere) {
        public static final Standing STRANGER = new Standing(false, false, Optional.empty());

        /** What is new there stands on their own page. */
        public boolean isTold() {
            return follows || sits;
        }
    }

    /** Its first seat was taken on this day or since. */
    public boolean beganSince(LocalDate day) {
        return design.places().stream()
                .map(Place::from)
                .min(LocalDate::compareTo)
                .filter(first -> !first.isBefore(day))
                .isPresent();
    }

    public UUID id() {
        return design.partnership().id();
    }

    public String name() {
        return design.partnership().name();
    }
}
