package org.throughline.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Why we hold that a person record is a child: dated, explained, reversible. Only CONFIRMED gives rights. */
public record ChildLink(
        UUID id, ChildId child, PersonId person, State state, String why, Instant from, Optional<Instant> until) {

    public enum State {
        PROPOSED,
        CONFIRMED,
        DISPUTED,
        REJECTED,
        SPLIT,
        /** Taken out of reach for good: the child was adopted and has a new identity. */
        SEALED
    }
}
