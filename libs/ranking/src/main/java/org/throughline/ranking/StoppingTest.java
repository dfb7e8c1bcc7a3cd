package org.throughline.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * The stopping rule of Callaghan and Müller-Hansen (2020, 10.1186/s13643-020-01521-4) with bias = 1, the plain
 * hypergeometric distribution. It tests "the recall target has been missed" and stops when that is unlikely.
 *
 * <p>Each tail of the order of reading is treated as if it were a random sample of what was unread when it began; a
 * working order finds more than a random sample would, which makes the test cautious. The smallest p-value over all tails
 * counts, as in the authors' published code; that choice is not corrected for, see the simulations in the README.
 *
 * @param recallTarget the share of all relevant references that must have been found, above 0 and below 1, such as 0.95
 * @param confidence how sure one must be of it, above 0 and below 1, such as 0.95
 */
public record StoppingTest(double recallTarget, double confidence) {

    public StoppingTest {
        if (!(recallTarget > 0 && recallTarget < 1 && confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Expected recall target and confidence between 0 and 1, found %s and %s"
                    .formatted(recallTarget, confidence));
        }
    }

    /** The state of the test after some votes. */
    public record Reading(int read, int relevantFound, double pValue) {}

    /** Whether reading may stop at this p-value: "the recall target has been missed" is rejected at the confidence. */
    public boolean mayStop(Reading reading) {
        return rejects(reading.pValue(), confidence);
    }

    /** A p-value of exactly 0.05 does not reject at 0.95, whatever the last digit of the arithmetic says. */
    static boolean rejects(double pValue, double confidence) {
        return pValue < 1 - confidence - 1e-9;
    }

    /**
     * The test after all these votes.
     *
     * @param relevant true = relevant, in the order of reading
     * @param total references of the review, at least as many as were read
     * @return the p-value of "the recall target has been missed", 1 while nothing relevant is found; complexity
     *     O(read × relevant found) at worst
     */
    public Reading after(List<Boolean> relevant, int total) {
        return at(relevant, relevant.size(), total, new LogFactorials(total));
    }

    /** The test after each {@code step} votes and after the last: the line that is drawn for the team. */
    public List<Reading> trajectory(List<Boolean> relevant, int total, int step) {
        if (step < 1) {
            throw new IllegalArgumentException("Expected a step of at least one vote, found " + step);
        }
        LogFactorials logs = new LogFactorials(total);
        List<Reading> line = new ArrayList<>();
        for (int read = step; read < relevant.size(); read += step) {
            line.add(at(relevant, read, total, logs));
        }
        if (!relevant.isEmpty()) {
            line.add(at(relevant, relevant.size(), total, logs));
        }
        return List.copyOf(line);
    }

    private Reading at(List<Boolean> relevant, int read, int total, LogFactorials logs) {
        if (read > total) {
            throw new IllegalArgumentException("Expected at most %d votes, found %d".formatted(total, read));
        }
        int found = 0;
        for (int i = 0; i < read; i++) {
            found += relevant.get(i) ? 1 : 0;
        }
        if (read == total) {
            return new Reading(read, found, 0);
        }
        if (found == 0) {
            return new Reading(read, 0, 1);
        }
        return new Reading(read, found, pValue(relevant, read, found, leastMissed(found), total, logs));
    }

    /** The fewest relevant references the review would have to hold for the target to be missed with so many found. */
    private int leastMissed(int found) {
        return (int) Math.floor(found / recallTarget + 1e-9) + 1;
    }

    /** The smallest p-value over all tails, of "the review holds at least {@code all} relevant references". */
    static double pValue(List<Boolean> relevant, int read, int found, int all, int total, LogFactorials logs) {
        double smallest = 1;
        int inTail = 0;
        for (int tail = 1; tail <= read; tail++) {
            boolean hit = relevant.get(read - tail);
            inTail += hit ? 1 : 0;
            // a tail that begins with a find has a larger p-value than the one without it
            if (hit && tail < read) {
                continue;
            }
            int urn = total - (read - tail);
            int inUrn = all - (found - inTail);
            if (inUrn > urn) {
                return 0;
            }
            smallest = Math.min(smallest, logs.atMost(inTail, tail, urn, inUrn));
        }
        return smallest;
    }
}
