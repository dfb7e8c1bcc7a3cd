package org.throughline.synthesis;

import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * Who read something: somebody of the team, or somebody outside whose reading came in a file.
 *
 * @param seat who read it, or who brought the file
 * @param outside who read it, where that is nobody of the team
 */
public record Coder(SeatId seat, Optional<Outside> outside) {

    /** Somebody who coded elsewhere, under the name that the file gives. */
    public record Outside(UUID id, String name) {}

    public static Coder of(SeatId seat) {
        return new Coder(seat, Optional.empty());
    }

    /** Whether this seat read it itself. */
    public boolean is(SeatId who) {
        return outside.isEmpty() && seat.equals(who);
    }
}
