package org.throughline.child;

import gg.jte.Content;
import java.util.Optional;
import org.throughline.sharing.Viewer;

/**
 * A part of the child's page that another module lays. It is asked inside the opened record and reads everything then:
 * the content it gives runs no query when it is drawn.
 */
public interface ChildPagePart {

    /** Where on the page it stands. */
    enum Place {
        HAPPENING_AND_NEXT,
        HELP
    }

    Place place();

    /** Empty when it has nothing to show this viewer. */
    Optional<Content> part(Viewer viewer, ChildSummary child);
}
