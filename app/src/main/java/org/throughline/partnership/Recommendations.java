package org.throughline.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.sharing.Viewer;

/**
 * The way from a priority to what research recommends. Whoever keeps an evidence bank gives an implementation of this; without
 * one there are none, and actions carry the mark "no evidence linked".
 */
public interface Recommendations {

    /** What the bank has for this ingredient, the fittest first; empty when it has nothing. */
    List<Recommendation> about(Ingredient ingredient);

    /** The same for one partnership: each says how what it was seen to fit stands beside the local conditions there. */
    default List<Recommendation> about(Ingredient ingredient, UUID partnership) {
        return about(ingredient);
    }

    /** Hears what a partnership decided about something that it recommended, in the transaction of whoever decides. */
    default void decided(Viewer by, Partnership where, Choice choice) {}

    /**
     * A practice that research recommends.
     *
     * @param reference  by which the bank knows it
     * @param confidence the bank's own words for how sure it is; never a score
     * @param fit        under which local conditions it was found, in one line, as it is kept with a decision
     * @param parts      the same part by part; empty where it was decided on long ago, or where a bank tells one line alone
     */
    record Recommendation(String reference, String title, String confidence, String fit, Optional<Fit> parts) {
        public Recommendation(String reference, String title, String confidence, String fit) {
            this(reference, title, confidence, fit, Optional.empty());
        }
    }
}
