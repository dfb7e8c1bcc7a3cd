package org.throughline.sharing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the access log in order while the application runs: every second it places and, when due, signs. Says when a view
 * waits too long for its place. On the way out it places and signs once more.
 */
@Component
public class Sequencing implements SmartLifecycle {
    static final Duration TOO_LONG = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Sequencing.class);

    private final Sequencer sequencer;
    private final AtomicReference<State> state = new AtomicReference<>(new State(0, Duration.ZERO, false));
    private CountDownLatch told = new CountDownLatch(1);
    private @Nullable Thread thread;

    Sequencing(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    /** How the log keeps up; nothing here is about a person. */
    public record State(long waiting, Duration longest, boolean troubled) {
        public boolean alarm() {
            return troubled || longest.compareTo(TOO_LONG) > 0;
        }

        @Override
        public String toString() {
            return "access log: %d waiting, the first for %d s%s"
                    .formatted(waiting, longest.toSeconds(), troubled ? ", the last attempt failed" : "");
        }
    }

    public State state() {
        return state.get();
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            told = new CountDownLatch(1);
            thread = Thread.ofPlatform().name("access-log").daemon().start(this::run);
        }
    }

    private void run() {
        CountDownLatch end = told;
        try {
            while (!end.await(1, TimeUnit.SECONDS)) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One second's work. Trouble is said and tried again: the views stay where they are, and none is lost. */
    void round() {
        boolean troubled = false;
        try {
            sequencer.placeAll();
            sequencer.signIfDue();
        } catch (RuntimeException e) {
            troubled = true;
            sayOnce(e);
        }
        look(troubled);
    }

    private void sayOnce(RuntimeException e) {
        if (!state.get().troubled()) {
            LOG.error("The access log could not be placed or signed: {}", why(e));
        }
    }

    /** A database's message may hold a row, and a row a name: of those only the code is told. */
    private static String why(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return "the database said " + database.getSQLState();
            }
        }
        return String.valueOf(e.getMessage());
    }

    private void look(boolean troubled) {
        State before = state.get();
        State now = before;
        try {
            var waiting = sequencer.waiting();
            now = new State(waiting.views(), Duration.ofMillis((long) (waiting.seconds() * 1_000)), troubled);
        } catch (RuntimeException e) {
            now = new State(before.waiting(), before.longest(), true);
        }
        state.set(now);
        if (now.alarm() && !before.alarm()) {
            LOG.error("ALARM {}", now);
        } else if (before.alarm() && !now.alarm()) {
            LOG.warn("The access log keeps up again: {}", now);
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        thread = null;
        told.countDown();
        try {
            running.join(Duration.ofSeconds(8));
            sequencer.placeAll();
            sequencer.signNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The access log could not be signed on the way out: {}", why(e));
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Starts before the web server takes requests and stops after the last one was answered. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 10_000;
    }
}
