package org.throughline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Many asking at once: each asks again as soon as it is answered, or after a pause. */
final class Drive {
    private Drive() {}

    /** One question; true if the answer was the expected one. */
    interface Question {
        boolean ask(SplittableRandom random) throws Exception;
    }

    /**
     * @param clients who ask at once
     * @param pauseMillis between an answer and the next question, on average; 0 for none
     */
    static Times ask(int clients, double seconds, long pauseMillis, Question question) {
        long began = System.nanoTime();
        long end = began + (long) (seconds * 1e9);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Asked>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                SplittableRandom random = new SplittableRandom(i);
                all.add(threads.submit(() -> one(random, end, pauseMillis, question)));
            }
            List<Double> millis = new ArrayList<>();
            long others = 0;
            for (Future<Asked> future : all) {
                Asked asked = future.get();
                millis.addAll(asked.millis());
                others += asked.others();
            }
            return new Times(
                    millis.stream().mapToDouble(Double::doubleValue).toArray(),
                    others,
                    (System.nanoTime() - began) / 1e9);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Asks so many times a second, whether or not the questions before are answered: each answer is timed from the moment
     * at which its question was due, so that waiting counts.
     */
    static Times atRate(double perSecond, double seconds, Question question) throws InterruptedException {
        long began = System.nanoTime();
        int many = (int) (perSecond * seconds);
        double[] millis = new double[many];
        AtomicLong others = new AtomicLong();
        AtomicLong first = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < many; i++) {
                int at = i;
                long due = began + (long) (i / perSecond * 1e9);
                long early = due - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(Duration.ofNanos(early));
                }
                threads.submit(() -> {
                    boolean answered = false;
                    try {
                        answered = question.ask(new SplittableRandom(at));
                    } catch (Exception e) {
                        if (first.getAndIncrement() == 0) {
                            System.err.println("The first error: " + reason(e));
                        }
                    }
                    millis[at] = answered ? (System.nanoTime() - due) / 1e6 : Double.NaN;
                    others.addAndGet(answered ? 0 : 1);
                });
            }
        }
        return new Times(
                Arrays.stream(millis).filter(m -> !Double.isNaN(m)).toArray(),
                others.get(),
                (System.nanoTime() - began) / 1e9);
    }

    private static String reason(Throwable e) {
        return e.getCause() == null ? e.toString() : reason(e.getCause());
    }

    private record Asked(List<Double> millis, long others) {}

    private static Asked one(SplittableRandom random, long end, long pauseMillis, Question question)
            throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        long others = 0;
        if (pauseMillis > 0) {
            Thread.sleep(random.nextLong(pauseMillis));
        }
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            try {
                if (question.ask(random)) {
                    millis.add((System.nanoTime() - began) / 1e6);
                } else {
                    others++;
                }
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                if (others++ == 0) {
                    System.err.println("The first of somebody's errors: " + reason(e));
                }
            }
            if (pauseMillis > 0) {
                Thread.sleep(pauseMillis / 2 + random.nextLong(pauseMillis));
            }
        }
        return new Asked(millis, others);
    }
}
