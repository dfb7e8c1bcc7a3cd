package org.throughline.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Where a module says what happened. The event is kept in the transaction of what happened, or not at all, and is
 * carried to its listeners after the commit: at least once each, and in order within a stream.
 */
@Service
public class Outbox {
    private final OutboxStore store;
    private final Listeners listeners;
    private final Clock clock;
    private final Bell bell = new Bell();

    Outbox(OutboxStore store, Listeners listeners, Clock clock) {
        this.store = store;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Keeps an event. Call inside the transaction of what happened, acted by whoever did it; near its end if the event
     * has a stream, for others who add to the same stream wait until the commit.
     *
     * @param on the day on which it was true in life
     * @throws IllegalArgumentException if the event is not a record of ids, codes, days and numbers
     * @throws IllegalStateException outside a transaction
     */
    public <E extends Event> Happened<E> add(E event, LocalDate on, By by, Process process) {
        bell.ringAfterCommit();
        Happened<E> happened = new Happened<>(UUID.randomUUID(), event, on, clock.instant(), by, process);
        Optional<UUID> stream = event.stream();
        stream.ifPresent(store::inTurn);
        store.add(happened, Facts.kind(event.getClass()), Facts.write(event));
        listeners.of(event.getClass()).forEach(name -> store.address(happened.id(), name, stream));
        return happened;
    }

    Bell bell() {
        return bell;
    }
}
