package org.throughline.partnership.newcomers;

import org.springframework.stereotype.Service;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Promises;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Gathers for whoever comes new what stands in many places. It reads what this viewer may read there and keeps nothing of its own. */
@Service
public class Newcomers {
    private final Decisions decisions;
    private final Improvements improvements;
    private final Promises promises;
    private final Groups groups;
    private final Acting acting;

    Newcomers(Decisions decisions, Improvements improvements, Promises promises, Groups groups, Acting acting) {
        this.decisions = decisions;
        this.improvements = improvements;
        this.promises = promises;
        this.groups = groups;
        this.acting = acting;
    }

    public WholeTable table(Viewer viewer, Design design) {
        return acting.as(viewer, () -> {
            var id = design.partnership().id();
            return new WholeTable(
                    design,
                    decisions.of(viewer, id),
                    improvements.of(viewer, id).actions().stream()
                            .filter(a -> !a.stopped() && !a.stillToCome().isEmpty())
                            .toList(),
                    promises.owed(viewer, id),
                    groups.of(viewer, id).stream()
                            .map(Whole::group)
                            .filter(g -> g.isAtWork())
                            .toList(),
                    viewer.today());
        });
    }
}
