package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The stopping test against exact whole-number arithmetic over every tail, from the definition. */
class StoppingProperties {

    @Property(tries = 100)
    void the_p_value_is_the_smallest_over_all_tails(
            @ForAll @IntRange(min = 2, max = 60) int total,
            @ForAll @IntRange(min = 0, max = 2) int which,
            @ForAll long seed) {
        double target = new double[] {0.8, 0.9, 0.95}[which];
        int inTwenty = new int[] {16, 18, 19}[which];
        Random random = new Random(seed);
        List<Boolean> labels = new ArrayList<>();
        for (int read = random.nextInt(total); read >= 0; read--) {
            labels.add(random.nextInt(5) == 0);
        }
        assertThat(new StoppingTest(target, 0.95).after(labels, total).pValue())
                .isCloseTo(slowPValue(labels, total, inTwenty), within(1e-9));
    }

    @Property(tries = 100)
    void the_bound_on_what_remains_is_where_the_test_turns(
            @ForAll @IntRange(min = 2, max = 60) int total, @ForAll long seed) {
        Random random = new Random(seed);
        List<Boolean> labels = new ArrayList<>();
        for (int read = random.nextInt(total); read >= 0; read--) {
            labels.add(random.nextInt(4) == 0);
        }
        RemainingRelevant remaining = RemainingRelevant.fromOrder(labels, total, 0.95);
        int found = (int) labels.stream().filter(label -> label).count();
        LogFactorials logs = new LogFactorials(total);
        int slow = 0;
        for (int more = 1; more <= total - labels.size(); more++) {
            if (StoppingTest.pValue(labels, labels.size(), found, found + more, total, logs) >= 0.05 - 1e-9) {
                slow = more;
            }
        }
        assertThat(remaining.atMost()).isEqualTo(slow);
    }

    private static double slowPValue(List<Boolean> labels, int total, int inTwenty) {
        int read = labels.size();
        int found = count(labels, 0);
        if (read == total) {
            return 0;
        }
        if (found == 0) {
            return 1;
        }
        int all = found * 20 / inTwenty + 1;
        double smallest = 1;
        for (int start = 0; start < read; start++) {
            int inTail = count(labels, start);
            int urn = total - start;
            int inUrn = all - (found - inTail);
            smallest = inUrn > urn ? 0 : Math.min(smallest, atMost(inTail, read - start, urn, inUrn));
        }
        return smallest;
    }

    private static int count(List<Boolean> labels, int from) {
        return (int) labels.subList(from, labels.size()).stream()
                .filter(label -> label)
                .count();
    }

    private static double atMost(int found, int drawn, int urn, int relevant) {
        BigInteger ways = BigInteger.ZERO;
        for (int x = 0; x <= found; x++) {
            ways = ways.add(choose(relevant, x).multiply(choose(urn - relevant, drawn - x)));
        }
        return new BigDecimal(ways)
                .divide(new BigDecimal(choose(urn, drawn)), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigInteger choose(int n, int k) {
        if (k < 0 || k > n) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
