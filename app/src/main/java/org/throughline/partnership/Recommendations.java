package org.throughline.partnership;

import java.util.List;

/**
 * The way from a priority to what research recommends. Whoever keeps an evidence bank gives an implementation of this; without
 * one there are none, and actions carry the mark "no evidence linked".
 */
public interface Recommendations {

    /** What the bank has for this ingredient, the fittest first; empty when it has nothing. */
    List<Recommendation> about(Ingredient ingredient);

    /**
     * A practice that research recommends.
     *
     * @param reference  by which the bank knows it
     * @param confidence the bank's own words for how sure it is; never a score
     * @param fit        under which local conditions it was found
     */
    record Recommendation(String reference, String title, String confidence, String fit) {}
}
