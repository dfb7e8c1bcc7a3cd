package org.throughline.child;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/** A question put to one perspective about one area of life, or what came of it: behind an empty cell. */
public record Asking(
        UUID id, Perspective of, AreaOfLife about, State state, Optional<String> why, SeatId by, Instant at) {

    /** Asked and waiting; asked and chose not to say, which is never chased; not possible yet, with the reason. */
    public enum State {
        ASKED,
        CHOSE_NOT_TO_SAY,
        NOT_POSSIBLE_YET
    }

    public Asking {
        if ((state == State.NOT_POSSIBLE_YET) != why.isPresent()) {
            throw new IllegalArgumentException("Only what is not possible yet says why; found " + state + " " + why);
        }
    }
}
