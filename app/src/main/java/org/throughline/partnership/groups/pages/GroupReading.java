package org.throughline.partnership.groups.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.groups.Draft;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.groups.Protocols;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** What an address names, if it is there and belongs together: a group, a draft of it, what it published. */
@Component
class GroupReading {
    private final Partnerships partnerships;
    private final Groups groups;
    private final Protocols protocols;

    GroupReading(Partnerships partnerships, Groups groups, Protocols protocols) {
        this.partnerships = partnerships;
        this.groups = groups;
        this.protocols = protocols;
    }

    /** A group with the design of its partnership. */
    record Met(Design design, Whole whole) {}

    /** A draft with its group. */
    record Drafted(Design design, Whole whole, Draft draft) {}

    /** A protocol with the design of its partnership. */
    record Published(Design design, Protocol protocol) {}

    Optional<Design> design(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership);
    }

    Optional<Met> group(Viewer viewer, String partnership, String group) {
        return design(viewer, partnership)
                .flatMap(d -> Paths.uuid(group)
                        .flatMap(id -> groups.group(viewer, id))
                        .filter(w ->
                                w.group().partnership().equals(d.partnership().id()))
                        .map(w -> new Met(d, w)));
    }

    /** For those who work in the group, while it is not over. */
    Optional<Met> working(Viewer viewer, String partnership, String group) {
        return group(viewer, partnership, group)
                .filter(m -> !m.whole().group().isOver()
                        && groups.worksIn(viewer, m.whole().group().id()));
    }

    Optional<Drafted> draft(Viewer viewer, String partnership, String group, String draft) {
        return group(viewer, partnership, group)
                .flatMap(m ->
                        Paths.uuid(draft).flatMap(m.whole()::draft).map(d -> new Drafted(m.design(), m.whole(), d)));
    }

    Optional<Published> protocol(Viewer viewer, String partnership, String protocol) {
        return design(viewer, partnership)
                .flatMap(d -> Paths.uuid(protocol)
                        .flatMap(id -> protocols.protocol(viewer, id))
                        .filter(p -> p.partnership().equals(d.partnership().id()))
                        .map(p -> new Published(d, p)));
    }
}
