package org.throughline.partnership.working;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was settled about one aspect on a day. Nothing is written over: a later one takes its place and both stay readable.
 *
 * @param way   none: it was opened again, and nothing is agreed
 * @param until the last day, of {@link Way#UNTIL_A_DAY} alone
 */
public record Agreed(Aspect aspect, Optional<Way> way, Optional<LocalDate> until, LocalDate on) {

    public Agreed {
        if (way.filter(w -> w.aspect() != aspect).isPresent()) {
            throw new IllegalArgumentException("Expected a way of " + aspect + ", found " + way);
        }
        if (until.isPresent() != way.filter(w -> w == Way.UNTIL_A_DAY).isPresent()) {
            throw new IllegalArgumentException("Expected a last day with " + Way.UNTIL_A_DAY + " and no other way");
        }
    }

    /** The same in substance, whenever it was said. */
    boolean says(Agreed other) {
        return aspect == other.aspect && way.equals(other.way) && until.equals(other.until);
    }
}
