package org.throughline.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** A job for tests: ten steps, each allowed by the test; it fails where the test says so. */
@Component
class CountsSteps implements JobKind {
    static final int STEPS = 10;

    final List<String> begun = new CopyOnWriteArrayList<>();
    final Semaphore allowed = new Semaphore(0);
    volatile int failsAt = -1;

    @Override
    public String name() {
        return "test.counts-steps";
    }

    @Override
    public String purpose() {
        return Services.JOBS;
    }

    @Override
    public Step step(UUID about, Optional<UUID> reached) {
        if (!allowed.tryAcquire()) {
            return new NotNow(java.time.Duration.ofMillis(20));
        }
        int number = reached.map(r -> (int) r.getLeastSignificantBits()).orElse(0) + 1;
        begun.add(about + " " + number);
        if (number == failsAt) {
            failsAt = -1;
            throw new IllegalStateException("words of a person that must not be kept");
        }
        return number == STEPS ? new Finished(1) : new More(new UUID(0, number), 1);
    }
}
