package org.throughline.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does jobs while the application runs, one step at a time in each node, and starts the nightly ones after two in the
 * morning in London; a night in which the installation was off is made up for when it starts. While people are being
 * served, work of the night rests between its steps, so that nobody waits for it. It stops between two steps.
 */
@Component
public class Working implements SmartLifecycle {
    /** A finished job can be looked at for this long, and is then deleted. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** So many times as long as a step took does work of the night rest after it while people are being served. */
    static final int RESTS = 9;

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Working.class);

    private final JobSteps steps;
    private final Bell bell;
    private final Company company;
    private final Clock clock;
    private final Optional<LocalTime> nightlyAt;
    private final AtomicReference<State> state = new AtomicReference<>(new State(0, 0, false));
    private volatile boolean ending;
    private volatile @Nullable Thread thread;
    private Instant cleared = Instant.EPOCH;
    private LocalDate lastNight = LocalDate.MIN;

    /** @param nightlyAt a time of day, or "off" */
    Working(
            JobSteps steps,
            Jobs jobs,
            ObjectProvider<Company> company,
            Clock clock,
            @Value("${throughline.nightly-at:02:00}") String nightlyAt) {
        this.steps = steps;
        this.bell = jobs.bell();
        this.company = company.getIfAvailable(() -> Company.NONE);
        this.clock = clock;
        this.nightlyAt = nightlyAt.equals("off") ? Optional.empty() : Optional.of(LocalTime.parse(nightlyAt));
    }

    /** How jobs keep up; nothing here is about a person. */
    public record State(long open, long stuck, boolean troubled) {
        @Override
        public String toString() {
            return "jobs: %d open, %d stuck%s".formatted(open, stuck, troubled ? ", the last round failed" : "");
        }
    }

    public State state() {
        return state.get();
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            ending = false;
            thread = Thread.ofPlatform().name("jobs").daemon().start(this::run);
        }
    }

    private void run() {
        try {
            while (!ending) {
                round();
                bell.await(INTERVAL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        State before = state.get();
        try {
            startNightly();
            doAllThatIsDue();
            if (cleared.isBefore(Instant.now().minus(BETWEEN_CLEARINGS))) {
                steps.clearUp(KEPT);
                cleared = Instant.now();
            }
            JobStore.Waiting waiting = steps.waiting();
            state.set(new State(waiting.all(), waiting.stuck(), false));
        } catch (RuntimeException e) {
            state.set(new State(before.open(), before.stuck(), true));
            if (!ending && !before.troubled()) {
                LOG.error("Jobs could not be looked after: {}", Trouble.code(e));
            }
        }
    }

    private void doAllThatIsDue() throws InterruptedException {
        while (!ending) {
            long began = System.nanoTime();
            JobSteps.Did did = steps.doOne();
            if (did == JobSteps.Did.NOTHING) {
                return;
            }
            Duration rest = rest(did, company.present(), Duration.ofNanos(System.nanoTime() - began));
            if (rest.isPositive()) {
                bell.await(rest);
            }
        }
    }

    /** @param took how long the step took */
    static Duration rest(JobSteps.Did did, boolean company, Duration took) {
        return did == JobSteps.Did.NIGHTLY_STEP && company ? took.multipliedBy(RESTS) : Duration.ZERO;
    }

    private void startNightly() {
        LocalDate today = LocalDate.now(clock);
        boolean late = nightlyAt.map(at -> !LocalTime.now(clock).isBefore(at)).orElse(false);
        if (late && !today.equals(lastNight)) {
            steps.startNightly(today);
            lastNight = today;
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        ending = true;
        bell.ring();
        try {
            running.join(Duration.ofSeconds(8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** As the outbox: after the last request was answered, and before the access log is signed. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 9_000;
    }
}
