package org.throughline.synthesis;

import java.util.UUID;

/**
 * The newest word on two references.
 *
 * @param byPerson whether a person said it; what a person said stands above every program
 * @param weight in bits, as the program weighed the pair
 */
public record Pair(UUID one, UUID other, State state, boolean byPerson, double weight, String why) {
    /** What is said of them. */
    public enum State {
        JOINED,
        DOUBTFUL,
        APART,
        /** Two records of one work: both stay, and are screened side by side. */
        ONE_WORK
    }
}
