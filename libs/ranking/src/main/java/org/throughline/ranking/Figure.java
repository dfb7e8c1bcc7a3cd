package org.throughline.ranking;

/** A figure that may have no value; then it says why in a sentence, instead of passing as a number that it is not. */
public sealed interface Figure {

    /** A figure with a value. */
    record Known(double value) implements Figure {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Expected a finite number, found " + value);
            }
        }
    }

    /** A figure that cannot be computed from what there is. */
    record Undefined(String why) implements Figure {}
}
