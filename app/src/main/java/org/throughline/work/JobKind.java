package org.throughline.work;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A kind of work that is done in steps behind a page or in the night. A step is short (a second or two), and what it
 * writes is committed together with how far it came: a kill costs at most the step under way, which is done again.
 */
public interface JobKind {

    /** Its own name, which stays the same for ever. */
    String name();

    /** The purpose of the service that does its steps. */
    String purpose();

    /** Whether it is started once each night, about nothing in particular. */
    default boolean nightly() {
        return false;
    }

    /**
     * Does one step, inside its transaction.
     *
     * @param about what the job is about
     * @param reached where the step before ended; empty for the first
     */
    Step step(UUID about, Optional<UUID> reached);

    /** What came of a step. */
    sealed interface Step {}

    /** There is more to do from here on. */
    record More(UUID reached, long done) implements Step {}

    /** That was the last. */
    record Finished(long done) implements Step {}

    /** Not at present; ask again after this time. */
    record NotNow(Duration pause) implements Step {}
}
