package org.throughline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
