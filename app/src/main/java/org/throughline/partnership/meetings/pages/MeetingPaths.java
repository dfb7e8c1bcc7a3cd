package org.throughline.partnership.meetings.pages;

import java.util.UUID;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.pages.Paths;

/** Where the pages of meetings are. */
final class MeetingPaths {
    private MeetingPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/meetings";
    }

    static String of(Meeting m) {
        return all(m.partnership()) + "/" + m.id();
    }

    static String of(Decision d) {
        return decision(d.partnership(), d.id());
    }

    static String decision(UUID partnership, UUID decision) {
        return Paths.of(partnership) + "/decisions/" + decision;
    }

    /** A page on which something is done about a thing: "/partnerships/p/minutes/m". */
    static String act(UUID partnership, String act, UUID about) {
        return Paths.of(partnership) + "/" + act + "/" + about;
    }
}
