package org.throughline.pages;

import java.util.Optional;
import org.throughline.govuk.Slips;

/**
 * One page, whole: the record is the view model. Its template has the record's name, in the folder of its module:
 * {@code org.throughline.child.pages.ChildPage} is drawn by {@code child/ChildPage.jte}.
 */
public non-sealed interface Page extends Reply {
    String title();

    /** Where "Back" goes. */
    default Optional<String> back() {
        return Optional.empty();
    }

    /** What was wrong with what was typed, if this page shows a form again. */
    default Slips slips() {
        return Slips.none();
    }

    /** Wide pages use the whole width; others are held to a reading width. */
    default boolean wide() {
        return false;
    }

    /** A page that must not know who reads it: it is drawn as for a stranger, and its forms carry nobody's mark. */
    default boolean anonymous() {
        return false;
    }

    default String template() {
        String[] parts = getClass().getName().split("\\.", -1);
        return parts[2] + "/" + getClass().getSimpleName() + ".jte";
    }
}
