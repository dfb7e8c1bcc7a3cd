package org.throughline.evidence;

import java.util.OptionalInt;

/** What stands in a box of a flow: a number, or that the source does not tell it. Never a guess. */
public sealed interface Count {
    /** A number that was read or counted. */
    record Known(int number) implements Count {
        public Known {
            if (number < 0) {
                throw new IllegalArgumentException("A box cannot hold " + number);
            }
        }
    }

    /** Not reported in the source. */
    record NotReported() implements Count {}

    static Count of(int number) {
        return new Known(number);
    }

    static Count notReported() {
        return new NotReported();
    }

    default OptionalInt told() {
        return this instanceof Known(int n) ? OptionalInt.of(n) : OptionalInt.empty();
    }
}
