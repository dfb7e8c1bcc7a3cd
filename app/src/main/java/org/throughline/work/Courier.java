package org.throughline.work;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Carries one event to one listener in one transaction: what the listener writes and that it has heard are committed
 * together. A kill leaves the event where it was; another node never has it at the same time.
 */
@Component
class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Services services;
    private final OutboxStore store;
    private final Listeners listeners;
    private final Waits waits;

    Courier(Services services, OutboxStore store, Listeners listeners, ObjectProvider<Waits> waits) {
        this.services = services;
        this.store = store;
        this.listeners = listeners;
        this.waits = waits.getIfAvailable(() -> Waits.STANDARD);
    }

    /** What came of looking for a delivery. */
    enum Outcome {
        NOTHING_DUE,
        HEARD,
        FAILED
    }

    Outcome deliverOne() {
        Attempt attempt = new Attempt();
        try {
            return services.as(Services.OUTBOX, () -> {
                Optional<OutboxStore.Delivery> taken = store.take(listeners.names());
                taken.ifPresent(delivery -> {
                    attempt.of = taken;
                    listeners.deliver(delivery);
                    store.heard(delivery);
                });
                return taken.isPresent() ? Outcome.HEARD : Outcome.NOTHING_DUE;
            });
        } catch (RuntimeException e) {
            failed(attempt.of.orElseThrow(() -> e), e);
            return Outcome.FAILED;
        }
    }

    /** Which delivery was under way when its transaction was rolled back. */
    private static final class Attempt {
        private Optional<OutboxStore.Delivery> of = Optional.empty();
    }

    private void failed(OutboxStore.Delivery delivery, RuntimeException e) {
        int attempts = delivery.attempts() + 1;
        String trouble = Trouble.code(e);
        services.as(Services.OUTBOX, () -> {
            store.failed(delivery, trouble, waits.after(attempts));
            return true;
        });
        if (attempts == waits.stuckAfter()) {
            LOG.error(
                    "ALARM event {} ({}) is stuck: {} failed {} times, last by {}",
                    delivery.event(),
                    delivery.kind(),
                    delivery.listener(),
                    attempts,
                    trouble);
        }
    }

    OutboxStore.Waiting waiting() {
        return services.as(Services.OUTBOX, () -> store.waiting(waits.stuckAfter()));
    }

    int clearUp(Duration kept, int most) {
        return services.as(Services.OUTBOX, () -> store.clearUp(kept, most));
    }
}
