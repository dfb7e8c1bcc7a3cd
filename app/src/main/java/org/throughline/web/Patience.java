package org.throughline.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long a request waits for a place. In calm it waits a while, so that a short rush is answered and nobody is sent away.
 * When no place has been free for longer than a rush lasts, waiting helps nobody: everybody would be answered late, and as
 * many would be sent away. Then each further one is told quickly, and those let in are answered quickly.
 */
final class Patience {
    /** A rush that lasts no longer is waited out. */
    static final Duration RUSH = Duration.ofMillis(500);

    private final Duration calm;
    private final Duration overrun;
    private final AtomicLong free;

    /**
     * @param calm how long a request waits when places have been free of late
     * @param overrun how long when none has; the shorter of both is taken
     * @param now of a clock that only goes forward, in nanoseconds
     */
    Patience(Duration calm, Duration overrun, long now) {
        this.calm = calm;
        this.overrun = overrun.compareTo(calm) < 0 ? overrun : calm;
        this.free = new AtomicLong(now);
    }

    /** A request found a place free. */
    void foundFree(long now) {
        free.set(now);
    }

    /** Of a request that finds none free. */
    Duration at(long now) {
        return now - free.get() > RUSH.toNanos() ? overrun : calm;
    }
}
