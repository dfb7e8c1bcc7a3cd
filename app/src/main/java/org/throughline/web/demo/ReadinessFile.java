package org.throughline.web.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.throughline.partnership.Side;

/** What newcomers of one made-up partnership are asked to know, what they said, and what representatives are paid. */
record ReadinessFile(String partnership, String by, List<StepOf> steps, List<SaidOf> said, List<WorkOf> paid) {

    /** @param key a short name of this file */
    record StepOf(
            String key, Optional<Side> side, String title, String words, int minutes, boolean before, int daysAgo) {}

    /**
     * What a seat said that it had done, on one day; each time all of it.
     *
     * @param steps names of steps that are the same everywhere, and short names of this file
     */
    record SaidOf(String place, Optional<String> by, int daysAgo, List<String> steps) {}

    record WorkOf(
            Side side,
            String what,
            int pence,
            String paidBy,
            int within,
            String not,
            int daysAgo,
            List<HoursOf> hours) {}

    /** Worked {@code daysAgo}, said {@code said} days ago; without a last one the money has not come. */
    record HoursOf(
            String place,
            Optional<String> by,
            int daysAgo,
            int said,
            BigDecimal hours,
            String what,
            Optional<Integer> came) {}

    static ReadinessFile read() {
        return Written.read("readiness.yaml", ReadinessFile.class);
    }
}
