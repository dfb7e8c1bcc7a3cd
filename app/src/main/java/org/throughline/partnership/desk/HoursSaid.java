package org.throughline.partnership.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Hours of work for the partnership, as the organisation behind a seat says them itself: nobody checks them.
 *
 * @param conveyed told to whoever facilitates, who wrote it down
 */
public record HoursSaid(
        UUID place, UUID partnership, Quarter quarter, Kind kind, BigDecimal hours, boolean conveyed, LocalDate on) {

    /** Promised for a quarter, or given in it. */
    public enum Kind {
        PROMISED,
        GIVEN
    }
}
