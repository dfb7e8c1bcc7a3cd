package org.throughline.partnership.consults;

import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Side;

/**
 * One answer, as far as this viewer may read it.
 *
 * @param place the seat, only where whoever answered chose to be shown by it
 * @param conveyed written down for the seat by whoever facilitates
 * @param words empty where this viewer may not read them, or not yet
 */
public record Given(UUID id, Side side, Shown shown, Optional<UUID> place, boolean conveyed, Optional<String> words) {}
