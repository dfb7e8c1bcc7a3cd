package org.throughline.partnership.desk;

import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Viewer;

/** A group at work since today, for tests, launched by whoever facilitates. */
final class LaunchedGroup {
    private LaunchedGroup() {}

    static UUID in(Gathered.Room room, Groups groups, String name, String idea) {
        Viewer maya = room.facilitator(TODAY);
        UUID group = done(
                groups.begin(maya, room.cast().partnership(), room.parent(), name, idea, Set.of(), UUID.randomUUID()));
        done(groups.hear(maya, group, Side.PARENT_CARER, "the forum", "Yes", UUID.randomUUID()));
        done(groups.launch(
                maya,
                group,
                new Group.Charter("What is needed?", "All", "One page", TODAY.plusMonths(6), "Nothing", TODAY),
                Optional.empty(),
                UUID.randomUUID()));
        return group;
    }
}
