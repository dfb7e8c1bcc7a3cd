package org.throughline.synthesis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * What one person wrote into a form about one report.
 *
 * @param opened whether two have finished, so that both can be read
 */
public record Sheet(
        UUID id, UUID reference, SeatId seat, List<Given> given, Optional<Instant> finishedAt, boolean opened) {
    public Sheet {
        given = List.copyOf(given);
    }
}
