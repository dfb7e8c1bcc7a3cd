package org.throughline.linkage;

import java.util.Optional;

/**
 * A rule that keeps two records apart although they look alike, unless it finds the difference explained.
 *
 * @param <C> what is known of a pair once it has been compared
 */
@FunctionalInterface
public interface Guard<C> {
    /** The objection against joining the pair, or nothing. */
    Optional<Objection> against(C pair);
}
