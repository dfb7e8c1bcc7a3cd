package org.throughline.linkage;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How one kind of record is linked.
 *
 * @param <R> a record, prepared for comparison
 * @param <C> what is known of a pair once it has been compared
 * @param identity everything that the record says, as one text: equal texts are always joined, and the order of texts makes the
 *     outcome independent of the order of the input
 * @param passes how candidates are found
 * @param worthComparing a first, quick look at a candidate: false when nothing that may agree could make it a link
 * @param quickly compares two candidates as far as is needed to see that they cannot be linked, and wholly when they can; must not
 *     depend on which comes first
 * @param wholly compares two records in all that they say: members of two groups, whatever brought them there
 * @param model weighs a comparison
 * @param guards keep alike but different things apart
 * @param linkAt bits from which a pair is linked when no guard objects
 * @param doubtAt bits from which a pair that is not linked is shown to a person
 */
public record LinkageRules<R, C>(
        Function<R, String> identity,
        List<BlockingPass<R>> passes,
        BiPredicate<R, R> worthComparing,
        BiFunction<R, R, C> quickly,
        BiFunction<R, R, C> wholly,
        Model<C> model,
        List<Guard<C>> guards,
        double linkAt,
        double doubtAt) {

    public LinkageRules {
        passes = List.copyOf(passes);
        guards = List.copyOf(guards);
        if (doubtAt > linkAt) {
            throw new IllegalArgumentException(
                    "Doubt begins below the weight that links: %s, %s".formatted(doubtAt, linkAt));
        }
    }
}
