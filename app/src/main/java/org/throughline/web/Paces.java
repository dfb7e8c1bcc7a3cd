package org.throughline.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast the same page may be asked for again by the same session. After a page that took a while comes a pause of nine
 * times as long, up to a second and a half, and never of less than three times: whoever reloads a heavy list without pause
 * has a tenth of one core, of the heaviest a quarter, and no other reader waits because of it. Nobody who reads what they
 * see notices.
 */
final class Paces {
    /** A page that takes less may be asked for at any pace. */
    static final Duration LONG = Duration.ofMillis(80);
    /** Nobody waits longer than this; whoever would is told when to come back. */
    static final Duration MOST = Duration.ofSeconds(4);
    /** As many pages are remembered, the last asked for. */
    static final int REMEMBERED = 10_000;

    private static final int TIMES = 9;
    private static final int AT_LEAST = 3;
    private static final long SHORT_PAUSE = Duration.ofMillis(1_500).toNanos();

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
            paces.put(page, new Pace(now + wait.toNanos() + pace.took() + pause(pace.took()), pace.took()));
        }
        return wait;
    }

    /** A page was answered. */
    synchronized void took(String page, long began, long now) {
        long took = Math.min(now - began, MOST.toNanos() / AT_LEAST);
        if (took < LONG.toNanos()) {
            paces.remove(page);
        } else {
            Pace before = paces.get(page);
            long free = now + pause(took);
            paces.put(page, new Pace(before == null ? free : Math.max(free, before.free()), took));
        }
    }

    private static long pause(long took) {
        return Math.max(AT_LEAST * took, Math.min(TIMES * took, SHORT_PAUSE));
    }

    /** Whoever changed something may see at once what became of it. */
    synchronized void changed(String session) {
        paces.keySet().removeIf(page -> page.startsWith(session));
    }
}
