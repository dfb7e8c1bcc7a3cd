package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stopping rule where the ranking has learned nothing at all, which is the least that it assumes. */
class WorthlessOrderTest {

    @ParameterizedTest
    @CsvSource({"310, 16", "368, 80", "393, 41"})
    void with_an_order_of_pure_chance_the_target_is_still_reached_as_often_as_stated(int total, int relevant) {
        StoppingTest rule = new StoppingTest(0.95, 0.95);
        int rounds = 60;
        int kept = 0;
        for (int seed = 0; seed < rounds; seed++) {
            List<Boolean> labels = new ArrayList<>(Collections.nCopies(total - relevant, false));
            labels.addAll(Collections.nCopies(relevant, true));
            Collections.shuffle(labels, Lots.of(seed));
            int stop = rule.trajectory(labels, total, 10).stream()
                    .filter(rule::mayStop)
                    .findFirst()
                    .orElseThrow()
                    .read();
            long found = labels.subList(0, stop).stream().filter(label -> label).count();
            kept += found >= 0.95 * relevant ? 1 : 0;
        }
        assertThat(kept).isGreaterThanOrEqualTo((int) Math.ceil(rounds * rule.confidence()));
    }
}
