package org.throughline.partnership.readiness;

import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Side;

/**
 * One thing to know or to have seen, which somebody can do alone and at any hour.
 *
 * @param key         the name of a step that is the same everywhere, or the id of one of the partnership's own
 * @param side        for whom; every side where empty
 * @param within      where it is read, below the address of the partnership; empty where its words are all
 * @param product     a training or information pack that belongs to it
 * @param minutes     about how long it takes, 1 to 600
 * @param beforeFirst needed before the first meeting; otherwise in the months after it
 */
public record Step(
        String key,
        Optional<Side> side,
        String title,
        String words,
        Optional<String> within,
        Optional<UUID> product,
        int minutes,
        boolean beforeFirst) {

    public boolean isFor(Side other) {
        return side.map(s -> s == other).orElse(true);
    }

    /** One of the partnership's own, which can be dropped. */
    public boolean isOwn() {
        return Everywhere.named(key).isEmpty();
    }
}
