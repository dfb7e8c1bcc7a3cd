package org.throughline.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast the same page may be asked for again by the same session. A page that took long is let go on only after three
 * times as long as it took, so that whoever reloads a heavy list without pause has a quarter of one core at most and no
 * other reader waits because of it. Nobody who reads what they see notices.
 */
final class Paces {
    /** A page that takes less may be asked for at any pace. */
    static final Duration LONG = Duration.ofMillis(150);
    /** Nobody waits longer than this; whoever would is told when to come back. */
    static final Duration MOST = Duration.ofSeconds(4);
    /** As many pages are remembered, the last asked for. */
    static final int REMEMBERED = 10_000;

    private static final int TIMES = 3;

    /** @param free from when on it may be asked for again, and what it took last; both in nanoseconds of one clock */
    private record Pace(long free, long took) {}

    private final Map<String, Pace> paces = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pace> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Takes the next turn of a page.
     *
     * @param page one page of one session
     * @param now of a clock that only goes forward, in nanoseconds
     * @return how long to wait before it, zero for most; longer than {@link #MOST}: no turn was taken
     */
    synchronized Duration turn(String page, long now) {
        Pace pace = paces.get(page);
        if (pace == null || pace.took() < LONG.toNanos()) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofNanos(Math.max(0, pace.free() - now));
        if (wait.compareTo(MOST) <= 0) {
            paces.put(page, new Pace(now + wait.toNanos() + (1 + TIMES) * pace.took(), pace.took()));
        }
        return wait;
    }

    /** A page was answered. */
    synchronized void took(String page, long began, long now) {
        long took = Math.min(now - began, MOST.toNanos() / TIMES);
        if (took < LONG.toNanos()) {
            paces.remove(page);
        } else {
            Pace before = paces.get(page);
            long free = now + TIMES * took;
            paces.put(page, new Pace(before == null ? free : Math.max(free, before.free()), took));
        }
    }

    /** Whoever changed something may see at once what became of it. */
    synchronized void changed(String session) {
        paces.keySet().removeIf(page -> page.startsWith(session));
    }
}
