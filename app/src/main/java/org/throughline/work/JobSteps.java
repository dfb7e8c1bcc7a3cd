package org.throughline.work;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Does one step of one job in one transaction, as the service that its kind names. */
@Component
class JobSteps {
    private static final Logger LOG = LoggerFactory.getLogger(JobSteps.class);
    private static final By OURS = new By(new UUID(0, 0), new UUID(0, 0), Services.JOBS);

    private final Services services;
    private final JobStore store;
    private final Jobs jobs;
    private final ObjectProvider<JobKind> beans;
    private final Waits waits;
    private final Clock clock;

    JobSteps(
            Services services,
            JobStore store,
            Jobs jobs,
            ObjectProvider<JobKind> beans,
            ObjectProvider<Waits> waits,
            Clock clock) {
        this.services = services;
        this.store = store;
        this.jobs = jobs;
        this.beans = beans;
        this.waits = waits.getIfAvailable(() -> Waits.STANDARD);
        this.clock = clock;
    }

    /** What was done. */
    enum Did {
        /** Nothing was due. */
        NOTHING,
        /** A step that somebody waits for. */
        STEP,
        /** A step of work for the night. */
        NIGHTLY_STEP
    }

    Did doOne() {
        Attempt attempt = new Attempt();
        try {
            return services.as(Services.JOBS, () -> {
                store.giveWay();
                Map<String, JobKind> kinds = kinds();
                attempt.of = store.take(kinds.keySet());
                if (attempt.of.isEmpty()) {
                    return Did.NOTHING;
                }
                JobKind kind =
                        Optional.ofNullable(kinds.get(attempt.of.get().kind())).orElseThrow();
                step(attempt.of.get(), kind);
                return kind.nightly() ? Did.NIGHTLY_STEP : Did.STEP;
            });
        } catch (RuntimeException e) {
            failed(attempt.of.orElseThrow(() -> e), e);
            return Did.STEP;
        }
    }

    /** Which job's step was under way when its transaction was rolled back. */
    private static final class Attempt {
        private Optional<JobStore.Due> of = Optional.empty();
    }

    private void step(JobStore.Due job, JobKind kind) {
        if (job.cancel()) {
            store.finish(job, Progress.State.CANCELLED, 0, clock.instant());
            return;
        }
        switch (services.as(kind.purpose(), () -> kind.step(job.about(), job.reached()))) {
            case JobKind.More more -> store.cameTo(job, more, clock.instant());
            case JobKind.Finished finished -> store.finish(job, Progress.State.DONE, finished.done(), clock.instant());
            case JobKind.NotNow notNow -> store.putOff(job, notNow.pause(), Optional.empty());
        }
    }

    private void failed(JobStore.Due job, RuntimeException e) {
        int attempts = job.attempts() + 1;
        String trouble = Trouble.code(e);
        services.as(Services.JOBS, () -> {
            store.putOff(job, waits.after(attempts), Optional.of(trouble));
            return true;
        });
        if (attempts == waits.stuckAfter()) {
            LOG.error(
                    "ALARM job {} ({}) is stuck: a step failed {} times, last by {}",
                    job.id(),
                    job.kind(),
                    attempts,
                    trouble);
        }
    }

    /** Starts what is due once this night, unless another node has. */
    void startNightly(LocalDate day) {
        for (JobKind kind : kinds().values()) {
            if (kind.nightly()) {
                services.as(Services.JOBS, () -> {
                    if (store.takeNight(kind.name(), day)
                            && !jobs.start(kind, about(kind), OURS, Services.JOBS, OptionalLong.empty())) {
                        LOG.warn("The nightly {} of the day before has not finished", kind.name());
                    }
                    return true;
                });
            }
        }
    }

    /** What a nightly job is about: itself. */
    static UUID about(JobKind kind) {
        return UUID.nameUUIDFromBytes(kind.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    JobStore.Waiting waiting() {
        return services.as(Services.JOBS, () -> store.waiting(waits.stuckAfter()));
    }

    void clearUp(Duration kept) {
        services.as(Services.JOBS, () -> {
            store.clearUp(kept, LocalDate.now(clock).minusDays(kept.toDays()));
            return true;
        });
    }

    private Map<String, JobKind> kinds() {
        return beans.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
    }
}
