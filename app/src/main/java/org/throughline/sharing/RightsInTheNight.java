package org.throughline.sharing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.work.JobKind;
import org.throughline.work.Jobs;

/**
 * Each night works out every child's rights afresh and compares them with those that stand. A difference is our bug: it
 * is noted with ids only, raises an alarm, and the rules' answer takes its place.
 */
@Component
class RightsInTheNight implements JobKind {
    private static final int AT_ONCE = 100;
    private static final Duration UNTIL_SEATS_ARE_DONE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(RightsInTheNight.class);

    private final Rights rights;
    private final Families families;
    private final Jobs jobs;

    RightsInTheNight(Rights rights, Families families, Jobs jobs) {
        this.rights = rights;
        this.families = families;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "rights-in-the-night";
    }

    @Override
    public String purpose() {
        return Purpose.RULES.name();
    }

    @Override
    public boolean nightly() {
        return true;
    }

    /** Rights that a job has yet to work out are missing, and not by a bug: so it waits for such jobs. */
    @Override
    public Step step(UUID about, Optional<UUID> reached) {
        if (jobs.anyOpen(RightsOfSeats.NAME)) {
            return new NotNow(UNTIL_SEATS_ARE_DONE);
        }
        List<ChildId> children = families.children(reached.map(ChildId::new), AT_ONCE);
        for (RightsFinding found : rights.rebuild(children)) {
            LOG.error(
                    "ALARM the rights to child {} did not agree with the rules: {} too many, {} missing, seats {}",
                    found.child(),
                    found.surplus(),
                    found.missing(),
                    found.seats());
        }
        return children.size() < AT_ONCE
                ? new Finished(children.size())
                : new More(children.getLast().value(), children.size());
    }
}
