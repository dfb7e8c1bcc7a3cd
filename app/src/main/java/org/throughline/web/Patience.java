package org.throughline.web;

import java.time.Duration;

/**
 * Whether more people come than can be answered. A rush is waited out. When no place has been free for longer than a rush
 * lasts, it is an overrun: waiting helps nobody then, for everybody would be answered late and as many would be sent away. It
 * is over when several in a row have found a place free. Times are of a clock that only goes forward, in nanoseconds.
 */
final class Patience {
    /** So many in a row find a place free when an overrun is over. */
    static final int OVER = 10;

    private final Duration rush;
    private long free;
    private boolean overrun;
    private int inARow;

    /** @param rush one that lasts no longer is waited out */
    Patience(Duration rush, long now) {
        this.rush = rush;
        this.free = now;
    }

    synchronized boolean overrun() {
        return overrun;
    }

    /** A request found a place free. */
    synchronized void foundFree(long now) {
        free = now;
        inARow++;
        overrun = overrun && inARow < OVER;
    }

    /** A request found none free; whether it is an overrun now. */
    synchronized boolean foundNone(long now) {
        inARow = 0;
        overrun = overrun || now - free > rush.toNanos();
        return overrun;
    }
}
