package org.throughline.ranking;

import java.util.List;

/**
 * What can honestly be said of the relevant references that nobody has read yet.
 *
 * @param likely the expected number, undefined where nothing but the ranked order is known: the order is no sample
 * @param atMost an upper bound that holds with the stated confidence
 * @param unread references not read
 * @param confidence of the bound, above 0 and below 1
 */
public record RemainingRelevant(Figure likely, int atMost, int unread, double confidence) {

    /**
     * From the order of reading alone: the most relevant references that the stopping test cannot rule out. The same
     * assumption as {@link StoppingTest}: the order finds at least as much as chance would.
     *
     * @param relevant true = relevant, in the order of reading
     * @param total references of the review
     */
    public static RemainingRelevant fromOrder(List<Boolean> relevant, int total, double confidence) {
        int read = relevant.size();
        int unread = total - read;
        int found = (int) relevant.stream().filter(label -> label).count();
        LogFactorials logs = new LogFactorials(total);
        int possible = 0;
        int ruledOut = unread + 1;
        while (ruledOut - possible > 1) {
            int middle = (possible + ruledOut) >>> 1;
            double pValue = StoppingTest.pValue(relevant, read, found, found + middle, total, logs);
            if (StoppingTest.rejects(pValue, confidence)) {
                ruledOut = middle;
            } else {
                possible = middle;
            }
        }
        return new RemainingRelevant(
                new Figure.Undefined("the ranked order is no random sample; draw some at random for an estimate"),
                possible,
                unread,
                confidence);
    }

    /**
     * From a random sample of what was unread, fully read: exact one-sided bound of the hypergeometric distribution.
     *
     * @param sampled references drawn at random, at least one
     * @param relevantInSample how many of them were relevant
     * @param urn references that were unread when the drawing began, the sample included
     */
    public static RemainingRelevant fromRandomSample(int sampled, int relevantInSample, int urn, double confidence) {
        if (sampled < 1 || relevantInSample < 0 || relevantInSample > sampled || sampled > urn) {
            throw new IllegalArgumentException("Expected a sample of an urn, found %d relevant in %d of %d"
                    .formatted(relevantInSample, sampled, urn));
        }
        LogFactorials logs = new LogFactorials(urn);
        int unread = urn - sampled;
        int atMost = 0;
        while (atMost < unread
                && !StoppingTest.rejects(
                        logs.atMost(relevantInSample, sampled, urn, relevantInSample + atMost + 1), confidence)) {
            atMost++;
        }
        return new RemainingRelevant(
                new Figure.Known((double) relevantInSample / sampled * unread), atMost, unread, confidence);
    }
}
