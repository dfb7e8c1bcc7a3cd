package org.throughline.ranking;

/** Logarithms of factorials and what is counted with them; StrictMath, so that every machine gives the same digits. */
final class LogFactorials {
    private final double[] logs;

    /** @param upTo the largest number whose factorial will be asked for */
    LogFactorials(int upTo) {
        logs = new double[upTo + 1];
        for (int n = 2; n <= upTo; n++) {
            logs[n] = logs[n - 1] + StrictMath.log(n);
        }
    }

    /**
     * The chance of at most {@code found} relevant in {@code drawn} draws without replacement from {@code urn}
     * references of which {@code relevant} are relevant: the hypergeometric distribution function. O(found).
     */
    double atMost(int found, int drawn, int urn, int relevant) {
        int least = Math.max(0, drawn - (urn - relevant));
        int most = Math.min(drawn, relevant);
        if (found >= most) {
            return 1;
        }
        double sum = 0;
        for (int x = least; x <= found; x++) {
            sum += StrictMath.exp(chosen(relevant, x) + chosen(urn - relevant, drawn - x) - chosen(urn, drawn));
        }
        return Math.min(1, sum);
    }

    private double chosen(int n, int k) {
        return logs[n] - logs[k] - logs[n - k];
    }
}
