package org.throughline.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What a round of asking came to.
 *
 * @param millis how long each answer took, sorted
 * @param others answers that were not the expected ones
 */
record Times(double[] millis, long others, double seconds) {
    Times {
        Arrays.sort(millis);
    }

    /** Several rounds as one. */
    static Times all(List<Times> rounds) {
        return new Times(
                rounds.stream().flatMapToDouble(t -> Arrays.stream(t.millis())).toArray(),
                rounds.stream().mapToLong(Times::others).sum(),
                rounds.stream().mapToDouble(Times::seconds).sum());
    }

    double perSecond() {
        return millis.length / seconds;
    }

    /** @param part 0.5 for the median, 0.95 ... */
    double at(double part) {
        return millis.length == 0
                ? Double.NaN
                : millis[(int) Math.min(millis.length - 1L, Math.round(part * millis.length))];
    }

    String said() {
        return "%,.0f a second, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %d others of %d"
                .formatted(perSecond(), at(0.5), at(0.95), at(0.99), others, millis.length + others);
    }
}
