package org.throughline.synthesis;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * A result of a report, as the report gives it. What the report does not give stays empty; nothing is worked out.
 *
 * @param outcome what was measured, in words that are the same for every report that measured it
 * @param measure in what it was told: a share of meetings, an odds ratio, points on a scale
 * @param estimate letter by letter; empty where none is given
 * @param interval letter by letter; empty where none is given
 * @param people of how many it tells; empty where that is not reported
 */
public record Effect(
        UUID id,
        UUID reference,
        String outcome,
        Level level,
        String measure,
        Direction direction,
        String estimate,
        Interval interval,
        OptionalInt people,
        String page) {

    /** For whom the outcome is. Service outcomes are never mixed with those of children or families. */
    public enum Level {
        CHILD,
        FAMILY,
        SERVICE;

        public String words() {
            return NumberWords.valueOf("LEVEL_" + name()).say();
        }
    }

    /** Towards which side the result points, however large or certain it is. */
    public enum Direction {
        BETTER,
        NO_CLEAR,
        WORSE;

        public String words() {
            return NumberWords.valueOf("DIRECTION_" + name()).say();
        }
    }

    /**
     * An interval as reported.
     *
     * @param of what it is: 95 % confidence, interquartile range
     */
    public record Interval(String low, String high, String of) {
        public static final Interval NONE = new Interval("", "", "");

        public Interval {
            if (low.isBlank() != high.isBlank()) {
                throw new IllegalArgumentException("An interval has both ends or none");
            }
            if (!low.isBlank() && of.isBlank()) {
                throw new IllegalArgumentException("An interval says of what it is one");
            }
        }

        public boolean given() {
            return !low.isBlank();
        }
    }

    public Effect {
        if (people.isPresent() && people.getAsInt() < 1) {
            throw new IllegalArgumentException("A result tells of at least one, found " + people.getAsInt());
        }
    }

    /** Estimate and interval as they stand in the report, in one line; empty where neither is given. */
    public String asReported() {
        String between =
                interval.given() ? NumberWords.INTERVAL_AS.say(interval.of(), interval.low(), interval.high()) : "";
        return estimate.isBlank() ? between : between.isBlank() ? estimate : estimate + " (" + between + ")";
    }
}
