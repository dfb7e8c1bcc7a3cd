package org.throughline.ranking;

import java.util.List;

/**
 * How good an order of reading was, on a review whose decisions are known. Reading starts with the two references that
 * were chosen as examples; they count as read. References not read count as the last ones and as not relevant.
 *
 * @param wss95 work saved over sampling at 95 % recall: 0.95 - k / N, with k references read to reach at least 95 % of the
 *     relevant; at most 0.95, below zero when the order was worse than chance
 * @param rrf10 share of the relevant found at floor(N / 10) references read, 0 to 1
 * @param loss how far the recall curve over the whole file lies from the best possible one, 0 (best) to 1 (worst), as in
 *     asreview.metrics
 * @param atd average time to discovery: the mean position at which relevant references were found, as a share of N; the
 *     examples are left out, 0 when there is no relevant one but the example
 */
public record OrderMeasures(double wss95, double rrf10, double loss, double atd) {

    /**
     * @param labels true = relevant, in the order of reading, up to the last relevant one at least
     * @param examples how many of them, at the start, were chosen as examples
     * @param total N, the references of the review
     * @throws IllegalArgumentException when there is no relevant or no irrelevant reference, or more labels than references
     */
    public static OrderMeasures of(List<Boolean> labels, int examples, int total) {
        int relevant = (int) labels.stream().filter(label -> label).count();
        if (relevant == 0 || relevant >= total || labels.size() > total) {
            throw new IllegalArgumentException(
                    "Expected relevant and irrelevant references among %d, found %d relevant of %d read"
                            .formatted(total, relevant, labels.size()));
        }
        // in whole numbers, because 0.95 * 20 must be 19
        int target = (relevant * 95 + 99) / 100;
        int found = 0;
        int readForTarget = 0;
        int foundAtTenth = 0;
        double area = 0;
        double discovery = 0;
        int discovered = 0;
        for (int read = 1; read <= total; read++) {
            if (read <= labels.size() && labels.get(read - 1)) {
                found++;
                if (read > examples) {
                    discovery += read;
                    discovered++;
                }
            }
            if (found >= target && readForTarget == 0) {
                readForTarget = read;
            }
            if (read == total / 10) {
                foundAtTenth = found;
            }
            area += found;
        }
        double best = relevant * (total - (relevant - 1) / 2.0);
        return new OrderMeasures(
                0.95 - (double) readForTarget / total,
                (double) foundAtTenth / relevant,
                (best - area) / ((double) relevant * (total - relevant)),
                discovered == 0 ? 0 : discovery / discovered / total);
    }
}
