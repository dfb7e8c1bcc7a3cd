package org.throughline.synthesis;

import java.util.List;
import java.util.OptionalInt;

/**
 * What was laid down before the search: for whom and what, the criteria beside every record, the ordered reasons for leaving
 * out a report, how many records a batch has, and whether screening may stop early.
 *
 * @param stopEarly whether the stopping rule may be used; without it everything is screened
 * @param recall the share of what belongs in that must have been found, above 0 and below 1
 * @param confidence how sure one must be of it, above 0 and below 1
 * @param seed for the draws by lot, so that an order can be made again
 * @param secondPass after stopping early, how many records in a row another model must bring up without one that belongs in;
 *     empty where there is no second pass, as in every protocol written before there was one
 * @param plan what else was laid down
 */
public record Protocol(
        String population,
        String designs,
        List<String> include,
        List<String> exclude,
        List<String> reasons,
        int batchSize,
        boolean stopEarly,
        double recall,
        double confidence,
        long seed,
        OptionalInt secondPass,
        ProtocolPlan plan) {

    public static final int DEFAULT_BATCH = 20;
    /** No second pass asks for a longer run. */
    public static final int LONGEST_RUN = 1_000;

    public Protocol {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        reasons = List.copyOf(reasons);
        plan = ProtocolPlan.told(plan);
        if (batchSize < 1 || batchSize > 1_000) {
            throw new IllegalArgumentException("A batch has from 1 to 1,000 records, found " + batchSize);
        }
        if (recall <= 0 || recall >= 1 || confidence <= 0 || confidence >= 1) {
            throw new IllegalArgumentException("Recall and confidence lie between 0 and 1");
        }
        if (secondPass.isPresent() && (secondPass.getAsInt() < 1 || secondPass.getAsInt() > LONGEST_RUN)) {
            throw new IllegalArgumentException(
                    "A second pass ends after 1 to 1,000 records in a row, found " + secondPass.getAsInt());
        }
    }

    /** A protocol without a second pass. */
    public Protocol(
            String population,
            String designs,
            List<String> include,
            List<String> exclude,
            List<String> reasons,
            int batchSize,
            boolean stopEarly,
            double recall,
            double confidence,
            long seed) {
        this(
                population,
                designs,
                include,
                exclude,
                reasons,
                batchSize,
                stopEarly,
                recall,
                confidence,
                seed,
                OptionalInt.empty());
    }

    /** A protocol without more of a plan. */
    public Protocol(
            String population,
            String designs,
            List<String> include,
            List<String> exclude,
            List<String> reasons,
            int batchSize,
            boolean stopEarly,
            double recall,
            double confidence,
            long seed,
            OptionalInt secondPass) {
        this(
                population,
                designs,
                include,
                exclude,
                reasons,
                batchSize,
                stopEarly,
                recall,
                confidence,
                seed,
                secondPass,
                ProtocolPlan.NONE);
    }

    /** The same with this plan. */
    public Protocol with(ProtocolPlan other) {
        return new Protocol(
                population,
                designs,
                include,
                exclude,
                reasons,
                batchSize,
                stopEarly,
                recall,
                confidence,
                seed,
                secondPass,
                other);
    }

    public static Protocol empty() {
        return new Protocol("", "", List.of(), List.of(), List.of(), DEFAULT_BATCH, false, 0.95, 0.95, 1);
    }
}
