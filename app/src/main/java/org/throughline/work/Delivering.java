package org.throughline.work;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Delivers events while the application runs: as soon as a transaction of this node has committed one, and every second
 * for those of other nodes and those whose wait is over. It stops between two deliveries.
 */
@Component
public class Delivering implements SmartLifecycle {
    /** An event that everybody has heard stays this long, for whoever must find out what happened, and is then deleted. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);
    private static final int CLEARED_AT_ONCE = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private final Courier courier;
    private final Bell bell;
    private final AtomicReference<State> state = new AtomicReference<>(new State(0, 0, Duration.ZERO, false));
    private volatile boolean ending;
    private volatile @Nullable Thread thread;
    private Instant cleared = Instant.EPOCH;

    Delivering(Courier courier, Outbox outbox) {
        this.courier = courier;
        this.bell = outbox.bell();
    }

    /** How the outbox keeps up; nothing here is about a person. */
    public record State(long waiting, long stuck, Duration longest, boolean troubled) {
        @Override
        public String toString() {
            return "outbox: %d waiting, %d stuck, the first for %d s%s"
                    .formatted(waiting, stuck, longest.toSeconds(), troubled ? ", the last round failed" : "");
        }
    }

    public State state() {
        return state.get();
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            ending = false;
            thread = Thread.ofPlatform().name("outbox").daemon().start(this::run);
        }
    }

    private void run() {
        try {
            while (!ending) {
                round();
                bell.await(INTERVAL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Delivers all that is due now. Trouble with the database is said once and tried again; no event is lost by it. */
    void round() {
        boolean troubled = false;
        try {
            while (!ending && courier.deliverOne() != Courier.Outcome.NOTHING_DUE) {
                // the next
            }
            if (cleared.isBefore(Instant.now().minus(BETWEEN_CLEARINGS))) {
                courier.clearUp(KEPT, CLEARED_AT_ONCE);
                cleared = Instant.now();
            }
            look();
        } catch (RuntimeException e) {
            troubled = true;
            if (!ending && !state.get().troubled()) {
                LOG.error("The outbox could not be read: {}", Trouble.code(e));
            }
        }
        State now = state.get();
        state.set(new State(now.waiting(), now.stuck(), now.longest(), troubled));
    }

    private void look() {
        OutboxStore.Waiting waiting = courier.waiting();
        state.set(new State(
                waiting.all(), waiting.stuck(), Duration.ofMillis((long) (waiting.seconds() * 1_000)), false));
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        ending = true;
        bell.ring();
        try {
            running.join(Duration.ofSeconds(8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Stops after the last request was answered, and before the access log is signed: listeners may still look. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 9_000;
    }
}
