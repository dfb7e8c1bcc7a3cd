package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that went from one seat to another.
 *
 * @param words  what it is, as it was called then
 * @param toKnow what its new owner needs to know
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
        LocalDate on) {}
