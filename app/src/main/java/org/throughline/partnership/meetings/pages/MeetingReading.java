package org.throughline.partnership.meetings.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.meetings.Sitting;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** What an address names, if it is there and belongs together: a partnership, one of its meetings, one of its decisions. */
@Component
class MeetingReading {
    private final Partnerships partnerships;
    private final Meetings meetings;
    private final Decisions decisions;

    MeetingReading(Partnerships partnerships, Meetings meetings, Decisions decisions) {
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    /** A meeting with the design of its partnership. */
    record Met(Design design, Sitting sitting) {}

    /** A decision with the design of its partnership. */
    record Decided(Design design, Decision decision) {}

    Optional<Design> design(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership);
    }

    Optional<Met> meeting(Viewer viewer, String partnership, String meeting) {
        return design(viewer, partnership)
                .flatMap(d -> Paths.uuid(meeting)
                        .flatMap(id -> meetings.sitting(viewer, id))
                        .filter(s ->
                                s.meeting().partnership().equals(d.partnership().id()))
                        .map(s -> new Met(d, s)));
    }

    Optional<Decided> decision(Viewer viewer, String partnership, String decision) {
        return design(viewer, partnership)
                .flatMap(d -> Paths.uuid(decision)
                        .flatMap(id -> decisions.decision(viewer, id))
                        .filter(x -> x.partnership().equals(d.partnership().id()))
                        .map(x -> new Decided(d, x)));
    }

    /** For whoever leads or facilitates alone. */
    Optional<Design> working(Viewer viewer, String partnership) {
        return design(viewer, partnership)
                .filter(d -> partnerships.mayWork(viewer, d.partnership().id()));
    }

    Optional<Met> workingAt(Viewer viewer, String partnership, String meeting) {
        return meeting(viewer, partnership, meeting)
                .filter(m -> m.sitting().meeting().isOpen()
                        && partnerships.mayWork(viewer, m.design().partnership().id()));
    }

    Optional<Decided> workingOn(Viewer viewer, String partnership, String decision) {
        return decision(viewer, partnership, decision)
                .filter(d ->
                        partnerships.mayWork(viewer, d.design().partnership().id()));
    }
}
