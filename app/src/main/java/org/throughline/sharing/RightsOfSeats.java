package org.throughline.sharing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.people.SeatAdded;
import org.throughline.people.SeatId;
import org.throughline.work.By;
import org.throughline.work.JobKind;
import org.throughline.work.Jobs;
import org.throughline.work.Progress;

/**
 * Works out what a new seat may see. For a few children at once; for many, an officer's area say, as a job in steps.
 * Until a child's turn has come the seat does not see that child: less than the rules give for a while, never more. A
 * seat that ends gives nothing from then on in the very transaction, however many children there are.
 */
@Service
public class RightsOfSeats implements JobKind {
    /** Children of a new seat that are worked out at once; for more there is a job. */
    public static final int AT_ONCE = 200;

    static final String NAME = "rights-of-a-seat";
    private static final int A_STEP = 500;

    private final Rights rights;
    private final People people;
    private final Jobs jobs;
    private final Acting acting;

    RightsOfSeats(Rights rights, People people, Jobs jobs, Acting acting) {
        this.rights = rights;
        this.people = people;
        this.jobs = jobs;
        this.acting = acting;
    }

    @EventListener
    void seatAdded(SeatAdded added) {
        List<ChildId> children = people.childrenWhoseRightsFollow(added.seat());
        if (children.size() <= AT_ONCE) {
            rights.workOut(children);
            return;
        }
        Viewer viewer = acting.viewer();
        By by = new By(
                viewer.account().value(),
                viewer.seat().value(),
                viewer.purpose().name());
        jobs.start(this, added.seat().value(), by, Purpose.SET_UP.name(), OptionalLong.of(children.size()));
    }

    /** How far the rights of a seat are worked out, where that was or is a job; for those who set up. */
    public Optional<Progress> progress(SeatId seat) {
        return jobs.last(NAME, seat.value());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return Purpose.RULES.name();
    }

    @Override
    public Step step(UUID about, Optional<UUID> reached) {
        List<ChildId> children = people.childrenWhoseRightsFollow(new SeatId(about), reached.map(ChildId::new), A_STEP);
        rights.workOut(children);
        return children.size() < A_STEP
                ? new Finished(children.size())
                : new More(children.getLast().value(), children.size());
    }
}
