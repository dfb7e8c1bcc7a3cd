package org.throughline.work;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Where a module asks for work in steps. A job is kept in the transaction of whoever asks and starts after its commit;
 * of one kind, about one thing, there is one at a time in the whole installation.
 */
@Service
public class Jobs {
    private final JobStore store;
    private final Services services;
    private final Clock clock;
    private final Bell bell = new Bell();

    Jobs(JobStore store, Services services, Clock clock) {
        this.store = store;
        this.services = services;
        this.clock = clock;
    }

    /**
     * Asks for a job. Call inside the transaction of whoever asks.
     *
     * @param seenFor beside the seat that asks, those who act for this purpose may see and cancel it
     * @return false if there is one already that is not finished
     */
    public boolean start(JobKind kind, UUID about, By by, String seenFor, OptionalLong inAll) {
        bell.ringAfterCommit();
        return store.add(UUID.randomUUID(), kind.name(), about, by, seenFor, inAll, clock.instant());
    }

    /** The last job of this kind about this, if the viewer of this transaction may see it. */
    public Optional<Progress> last(String kind, UUID about) {
        return store.last(kind, about);
    }

    /** No further step is done; what is done stays. False if it is finished, or not this viewer's to cancel. */
    public boolean cancel(UUID job) {
        bell.ringAfterCommit();
        return store.cancel(job);
    }

    /** Whether any job of this kind is not finished, whoever asked for it. */
    public boolean anyOpen(String kind) {
        return services.as(Services.JOBS, () -> store.anyOpen(kind));
    }

    Bell bell() {
        return bell;
    }
}
