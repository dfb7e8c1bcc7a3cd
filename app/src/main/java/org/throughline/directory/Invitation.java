package org.throughline.directory;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.AccountId;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** A letter with a code that lets one person in, once, until it ends or is withdrawn. The code is not in here. */
public record Invitation(
        UUID id,
        PersonId person,
        Optional<SeatId> madeBy,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> usedAt,
        Optional<Instant> withdrawnAt,
        Optional<AccountId> account) {

    /** Where it stands. */
    public enum State {
        WAITING,
        USED,
        ENDED,
        WITHDRAWN
    }

    public State stateAt(Instant moment) {
        if (usedAt.isPresent()) {
            return State.USED;
        }
        if (withdrawnAt.isPresent()) {
            return State.WITHDRAWN;
        }
        return moment.isBefore(expiresAt) ? State.WAITING : State.ENDED;
    }
}
