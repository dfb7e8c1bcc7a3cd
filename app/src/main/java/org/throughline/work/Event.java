package org.throughline.work;

import java.util.Optional;
import java.util.UUID;

/**
 * A fact, named in the past tense: a record of ids, codes, days and numbers, never of names or of words that somebody
 * said. {@link Outbox#add} refuses a record that could hold text.
 */
public interface Event {

    /** The thing whose events are heard in the order in which they were committed; without one, in any order. */
    default Optional<UUID> stream() {
        return Optional.empty();
    }
}
