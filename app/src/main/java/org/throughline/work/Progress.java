package org.throughline.work;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * How far a job has come.
 *
 * @param inAll empty until it was counted
 * @param stuck a step failed several times; it is still tried
 */
public record Progress(
        UUID job, State state, long done, OptionalLong inAll, boolean stuck, Instant askedAt, UUID askedBySeat) {

    /** Where a job stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED
    }

    public boolean open() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
