package org.throughline.work;

import java.time.Duration;

/**
 * How long until a failed delivery or step is tried again: a first wait, four times as long after each failure, up to the
 * most. After some failures it counts as stuck and is shown; it is still tried, so that a mended listener frees it.
 */
record Waits(Duration first, Duration most, int stuckAfter) {
    static final Waits STANDARD = new Waits(Duration.ofSeconds(1), Duration.ofHours(1), 6);

    /** @param attempts failures so far, at least one */
    Duration after(int attempts) {
        Duration wait = first;
        for (int i = 1; i < attempts && wait.compareTo(most) < 0; i++) {
            wait = wait.multipliedBy(4);
        }
        return wait.compareTo(most) < 0 ? wait : most;
    }
}
