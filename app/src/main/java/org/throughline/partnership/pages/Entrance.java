package org.throughline.partnership.pages;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.throughline.pages.Reply;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Anybody;
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

    /** A page of a partnership that everybody may open, as this reader sees it. */
    public static Reply shown(
            Partnerships partnerships,
            Anybody anybody,
            String partnership,
            BiFunction<Viewer, Design, ? extends Reply> page) {
        Viewer viewer = anybody.viewer();
        return shown(design(partnerships, viewer, partnership), d -> page.apply(viewer, d));
    }

    /** The page of what was found; where nothing was, there is none. */
    public static <T> Reply shown(Optional<T> found, Function<? super T, ? extends Reply> page) {
        return found.<Reply>map(page).orElseGet(Reply.NotThere::new);
    }
}
