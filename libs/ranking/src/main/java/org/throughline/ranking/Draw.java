package org.throughline.ranking;

/**
 * One reference as it came up for reading, and by which way: kept with its vote, because the ways are not alike as evidence.
 *
 * @param item number of the reference, from 0
 * @param way how it came up
 */
public record Draw(int item, Way way) {

    /** How a reference came up for reading. */
    public enum Way {
        /** Chosen as an example before the ranking began. */
        EXAMPLE,
        /** Known to the team as relevant and put in by hand, at the start or later. */
        KEY_PAPER,
        /** Drawn by lot from all that was unread. */
        RANDOM,
        /** The most probably relevant of the unread, by the main model. */
        RANKED,
        /** The same, by the second model of a SAFE second pass. */
        RANKED_BY_SECOND_MODEL
    }
}
