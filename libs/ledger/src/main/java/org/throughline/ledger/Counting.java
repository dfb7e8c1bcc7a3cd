package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers that should come one after the other. Tells a gap from a number that comes late and from one that comes twice, and
 * remembers as ranges what is still missing.
 */
final class Counting {

    enum Step {
        NEXT,
        AFTER_A_GAP,
        LATE,
        AGAIN
    }

    record Range(long first, long last) {}

    private final TreeMap<Long, Long> missing = new TreeMap<>();
    private long expected;

    Counting(long first) {
        this.expected = first;
    }

    Step step(long number) {
        if (number == expected) {
            expected++;
            return Step.NEXT;
        }
        if (number > expected) {
            missing.put(expected, number - 1);
            expected = number + 1;
            return Step.AFTER_A_GAP;
        }
        return wasMissing(number) ? Step.LATE : Step.AGAIN;
    }

    private boolean wasMissing(long number) {
        Map.Entry<Long, Long> range = missing.floorEntry(number);
        if (range == null || range.getValue() < number) {
            return false;
        }
        missing.remove(range.getKey());
        if (range.getKey() < number) {
            missing.put(range.getKey(), number - 1);
        }
        if (number < range.getValue()) {
            missing.put(number + 1, range.getValue());
        }
        return true;
    }

    /** The number that should come next. */
    long expected() {
        return expected;
    }

    List<Range> missing() {
        List<Range> ranges = new ArrayList<>();
        missing.forEach((first, last) -> ranges.add(new Range(first, last)));
        return ranges;
    }
}
