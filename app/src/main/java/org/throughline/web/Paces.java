package org.throughline.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast the same page may be asked for again by the same session. Whoever asks for a heavy page again and again without
 * pause waits from the third time on: twenty-nine times as long as the page took, up to two seconds and a half, and never less
 * than three times. So they have a thirtieth of one core, of the heaviest pages a quarter, and no other reader waits because
 * of it. Nobody who reads what they see, or reloads once, notices.
 */
final class Paces {
    /** A page that takes less may be asked for at any pace. */
    static final Duration LONG = Duration.ofMillis(25);
    /** Nobody waits longer than this; whoever would is told when to come back. */
    static final Duration MOST = Duration.ofSeconds(4);
    /** As many pages are remembered, the last asked for. */
    static final int REMEMBERED = 10_000;

    /** So many in a row are let through at once. */
    static final int AT_ONCE = 2;

    private static final int TIMES = 29;
    private static final int AT_LEAST = 3;
    private static final long SHORT_PAUSE = Duration.ofMillis(2_500).toNanos();

    /**
     * @param free from when on it may be asked for again, in nanoseconds of a clock that only goes forward
     * @param took what it took last, in nanoseconds
     * @param inARow how often it was asked for before it was free, the last time included
     */
    private record Pace(long free, long took, int inARow) {}

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
        boolean rested = now >= pace.free();
        int inARow = rested ? 1 : pace.inARow() + 1;
        Duration wait = inARow <= AT_ONCE ? Duration.ZERO : Duration.ofNanos(pace.free() - now);
        if (wait.compareTo(MOST) <= 0) {
            long begins = now + wait.toNanos();
            paces.put(page, new Pace(begins + pace.took() + pause(pace.took()), pace.took(), inARow));
        }
        return wait;
    }

    /** A page was answered. */
    synchronized void took(String page, long began, long now) {
        long took = Math.min(now - began, MOST.toNanos() / AT_LEAST);
        if (took < LONG.toNanos()) {
            paces.remove(page);
        } else {
            Pace before = paces.getOrDefault(page, new Pace(now, took, 1));
            paces.put(page, new Pace(Math.max(now + pause(took), before.free()), took, before.inARow()));
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
