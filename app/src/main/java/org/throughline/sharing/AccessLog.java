package org.throughline.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.throughline.ledger.AccessEntry;
import org.throughline.ledger.EntryHash;
import org.throughline.ledger.Salt;
import org.throughline.people.Agency;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.people.Sitting;

/** Writes who looked at which child, on which page and for what, in the same transaction as the read. */
@Service
class AccessLog {
    private final AccessLogStore store;
    private final People people;
    private final Clock clock;

    AccessLog(AccessLogStore store, People people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    void looked(Viewer viewer, String page, List<ChildId> children) {
        looked(viewer, viewer.isFamily() ? Disclosure.OWN : Disclosure.SHARED, page, children);
    }

    void looked(Viewer viewer, Disclosure disclosure, String page, List<ChildId> children) {
        LoggedView view = view(viewer, disclosure, page);
        Salt salt = Salt.fresh();
        store.add(
                view,
                salt,
                children,
                children.stream()
                        .map(child -> EntryHash.of(salt, view.about(child)))
                        .toList());
    }

    /** Names are written as they are shown on this day: a later change of name changes no line of the log. */
    private LoggedView view(Viewer viewer, Disclosure disclosure, String page) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Sitting shown = people.sittings(List.of(viewer.seat())).stream()
                .filter(sitting -> sitting.person().id().equals(viewer.person()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody looks without a seat and a name"));
        return new LoggedView(
                at,
                viewer.account(),
                new AccessEntry.Who(viewer.person().toString(), shown.person().name()),
                new AccessEntry.Seat(
                        viewer.seat().toString(),
                        shown.seat().title(),
                        shown.agency().map(Agency::name).orElse("")),
                viewer.purpose(),
                page,
                disclosure);
    }
}
