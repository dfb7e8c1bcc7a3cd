package org.throughline.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * So many requests are worked on at once; some wait for a place, a while. In an overrun (see {@link Patience}) fewer are
 * begun at once, as many as keep the machine busy, and hardly any wait: so those let in are answered as quickly as on any day. Something
 * long, a file on a slow line for instance, keeps no other from being begun.
 */
final class Places {
    /** What has been worked on for so long does not count among the few that were begun. */
    static final Duration BEGUN = Duration.ofMillis(250);

    private final Semaphore places;
    private final Semaphore few;
    private final Limits limits;
    private final Executor onceBegun;
    private final LongSupplier clock;
    private final Patience patience;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param atOnce requests worked on at once
     * @param few requests begun at once in an overrun
     * @param waiting requests that wait for a place at most
     * @param rush a rush that lasts no longer is waited out
     * @param rushWait how long each waits at most in a rush
     * @param overrunWait how long in an overrun
     */
    record Limits(int atOnce, int few, int waiting, Duration rush, Duration rushWait, Duration overrunWait) {}

    /** What a request holds while it is worked on. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * @param onceBegun does what it is given after {@link #BEGUN}
     * @param clock only goes forward, in nanoseconds
     */
    Places(Limits limits, Executor onceBegun, LongSupplier clock) {
        this.places = new Semaphore(limits.atOnce(), true);
        this.few = new Semaphore(limits.few(), true);
        this.limits = limits;
        this.onceBegun = onceBegun;
        this.clock = clock;
        this.patience = new Patience(limits.rush(), clock.getAsLong());
    }

    /** A place, after waiting for it as long as that helps; empty: come back later. */
    Optional<Place> enter() throws InterruptedException {
        Semaphore door = patience.overrun() ? few : places;
        if (waiting.incrementAndGet() > limits.waiting() + door.availablePermits()) {
            waiting.decrementAndGet();
            return Optional.empty();
        }
        try {
            long now = clock.getAsLong();
            if (door.tryAcquire(0, TimeUnit.NANOSECONDS)) { // behind those who wait already
                Optional<Place> place = inside(door);
                if (place.isPresent()) {
                    patience.foundFree(now);
                } else {
                    patience.foundNone(now);
                }
                return place;
            }
            Duration wait = patience.foundNone(now) ? limits.overrunWait() : limits.rushWait();
            return door.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS) ? inside(door) : Optional.empty();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private Optional<Place> inside(Semaphore door) {
        if (door == places) {
            return Optional.of(places::release);
        }
        if (!places.tryAcquire()) {
            few.release();
            return Optional.empty();
        }
        AtomicBoolean counted = new AtomicBoolean(true);
        Runnable countNoMore = () -> {
            if (counted.getAndSet(false)) {
                few.release();
            }
        };
        onceBegun.execute(countNoMore);
        return Optional.of(() -> {
            countNoMore.run();
            places.release();
        });
    }
}
