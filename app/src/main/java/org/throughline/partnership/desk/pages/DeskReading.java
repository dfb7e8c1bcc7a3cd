package org.throughline.partnership.desk.pages;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Reply;
import org.throughline.partnership.Design;
import org.throughline.partnership.desk.Desk;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** For whoever has a desk in the partnership that an address names; the same 404 for everybody else. */
@Component
class DeskReading {
    private final Desk desk;

    DeskReading(Desk desk) {
        this.desk = desk;
    }

    Reply working(Viewer viewer, String partnership, Function<Design, Reply> work) {
        return design(viewer, partnership).map(work).orElseGet(Reply.NotThere::new);
    }

    Optional<Design> design(Viewer viewer, String partnership) {
        return Paths.uuid(partnership).flatMap(id -> desk.at(viewer, id));
    }
}
