package org.throughline.linkage;

/**
 * Two records that look like the same thing and were not joined.
 *
 * @param first position of the first record in the input
 * @param second position of the second
 * @param weight in bits
 * @param how at which step they were kept apart
 * @param objection why
 */
public record KeptApart(int first, int second, double weight, How how, Objection objection) {

    /** At which step. */
    public enum How {
        /** The two themselves: a guard objects, or the weight leaves doubt. */
        PAIR,
        /** Joining them would have brought together two others, in their clusters, against which there is an objection. */
        CLUSTER
    }
}
