package org.throughline.partnership.groups.pages;

import java.util.UUID;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.pages.Paths;

/** Where the pages of task groups are. */
final class GroupPaths {
    private GroupPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/groups";
    }

    static String of(Group g) {
        return all(g.partnership()) + "/" + g.id();
    }

    static String draft(Group g, UUID draft) {
        return of(g) + "/drafts/" + draft;
    }

    static String of(Protocol p) {
        return protocol(p.partnership(), p.id());
    }

    static String protocol(UUID partnership, UUID protocol) {
        return Paths.of(partnership) + "/protocols/" + protocol;
    }

    /** A page on which something is done in a group. */
    static String act(Group g, String act) {
        return Paths.of(g.partnership()) + "/" + act + "/" + g.id();
    }
}
