package org.throughline.synthesis;

import java.time.Instant;
import java.util.OptionalInt;
import org.throughline.people.SeatId;

/**
 * The review that a synthesis updates, as whoever leads said it.
 *
 * @param number 1 for the first that was said; each later one adds one
 */
public record EarlierReview(int number, What what, String why, SeatId by, Instant at) {

    /** A release of the same synthesis, a review that was published elsewhere, or none any more. */
    public sealed interface What {}

    /** A release of the same synthesis; its studies and reports are counted from it. */
    public record OfRelease(int release) implements What {}

    /**
     * A review that was published elsewhere.
     *
     * @param studies how many it included; empty where it does not report it
     */
    public record Published(String citation, OptionalInt studies, OptionalInt reports) implements What {}

    /** It updates none. */
    public record Nothing() implements What {}
}
