package org.throughline.work;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.storage.Rest;

/** Lets a test wait until everybody has heard what was committed, or a job has ended. */
@Component
public class Settled {
    private final Courier courier;
    private final JobStore jobs;
    private final Services services;

    Settled(Courier courier, JobStore jobs, Services services) {
        this.courier = courier;
        this.jobs = jobs;
        this.services = services;
    }

    public void now() {
        for (int tries = 0; tries < 1_200 && courier.waiting().all() > 0; tries++) {
            while (courier.deliverOne() != Courier.Outcome.NOTHING_DUE) {
                // the next
            }
            Rest.millis(50);
        }
    }

    /** Waits for the end of a job. */
    public Progress job(String kind, UUID about) {
        for (int tries = 0; tries < 2_400; tries++) {
            Progress progress =
                    services.as(Services.JOBS, () -> jobs.last(kind, about)).orElseThrow();
            if (!progress.open()) {
                return progress;
            }
            Rest.millis(50);
        }
        throw new AssertionError("the job " + kind + " did not end");
    }
}
