package org.throughline.partnership.intentions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Given;
import org.throughline.partnership.Item;

/**
 * What one seat means to do so that something will be so here, and how sure it is of that.
 *
 * @param conveyed written down for a seat with which nobody signs in
 * @param sure     on the scale of a wave, or that it is not in a position to know; never that it was not asked
 */
public record Intention(
        UUID place, boolean conveyed, Item item, Optional<String> words, Optional<Given> sure, LocalDate on) {

    public Intention {
        if (sure.filter(g -> g == Given.NOT_ASKED).isPresent()) {
            throw new IllegalArgumentException("Expected how sure a seat is, found that nobody asked it");
        }
    }

    /** Everything that it had said before was taken back. */
    public boolean isEmpty() {
        return words.isEmpty() && sure.isEmpty();
    }

    /** It cannot know, or is not at all or only a little sure: something that is not settled. */
    public boolean isInDoubt() {
        return sure.filter(g -> !g.onScale() || g.steps() <= 1).isPresent();
    }

    /** The same in substance, whenever it was said. */
    boolean says(Intention other) {
        return place.equals(other.place) && item == other.item && words.equals(other.words) && sure.equals(other.sure);
    }
}
