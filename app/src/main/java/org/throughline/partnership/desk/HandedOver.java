package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that went from one seat to another.
 *
 * @param words  what it is, as it was called then
 * @param toKnow what its new owner needs to know
 * @param heard  its new owner said that they read that and take it on; empty until then
 */
public record HandedOver(
        UUID id,
        UUID partnership,
        Leaving.Kind kind,
        UUID topic,
        String words,
        UUID from,
        UUID to,
        String toKnow,
        LocalDate on,
        Optional<Heard> heard) {

    /** @param conveyed told to whoever facilitates, who wrote it down for a seat with which nobody signs in */
    public record Heard(LocalDate on, boolean conveyed) {}

    /** What goes from one seat to another on one day with the same to know, and is taken on by one word. */
    public record Going(UUID from, UUID to, LocalDate on, String toKnow) {}

    public Going going() {
        return new Going(from, to, on, toKnow);
    }
}
