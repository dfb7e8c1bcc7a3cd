package org.throughline.partnership.pages;

import java.util.Optional;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Viewer;

/** The way into a partnership's pages by the id that stands in their address; what is no id, or not to be seen, is not there. */
public final class Entrance {
    private Entrance() {}

    public static Optional<Design> design(Partnerships partnerships, Viewer viewer, String partnership) {
        return Paths.uuid(partnership).flatMap(id -> partnerships.design(viewer, id));
    }

    /** The same for whoever may work on it today. */
    public static Optional<Design> toWork(Partnerships partnerships, Viewer viewer, String partnership) {
        return design(partnerships, viewer, partnership)
                .filter(d -> partnerships.mayWork(viewer, d.partnership().id()));
    }
}
