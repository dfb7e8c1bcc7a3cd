package org.throughline.linkage;

/**
 * A statement that two records speak of the same thing. Taking it back is leaving it out: the records were never touched.
 *
 * @param first position of the first record in the input
 * @param second position of the second
 * @param why how it came about
 * @param weight in bits; positive infinity for identical records and for what a person decided
 */
public record Link(int first, int second, Why why, double weight) {

    /** How a link came about. */
    public enum Why {
        /** The records say exactly the same. */
        IDENTICAL,
        /** Their fields agree enough and no guard objects. */
        WEIGHED,
        /** A person said so. */
        DECIDED
    }
}
