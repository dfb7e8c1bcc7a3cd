package org.throughline.web.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.throughline.evidence.Level;
import org.throughline.partnership.trials.Plan;
import org.throughline.partnership.trials.Trial;

/** The made-up trials of one partnership. */
record TrialsFile(String partnership, String by, List<TrialOf> trials) {

    /**
     * Days are days before the day on which the area is made.
     *
     * @param runs until this day
     */
    record TrialOf(
            int registered,
            int frozen,
            Optional<Integer> ended,
            String name,
            String question,
            String who,
            List<String> arms,
            String outcome,
            String unit,
            Level level,
            Plan.Better better,
            BigDecimal smallest,
            String consent,
            String stopping,
            String analysis,
            int runs,
            String owner,
            List<AmendmentOf> amendments,
            Optional<Trial.How> how,
            Optional<List<Integer>> people,
            Optional<List<BigDecimal>> amounts,
            Optional<String> found,
            Optional<String> departures,
            Optional<String> harm,
            Optional<String> limits,
            Optional<Integer> offered) {}

    record AmendmentOf(int day, String words, String why) {}

    static TrialsFile read() {
        return Written.read("trials.yaml", TrialsFile.class);
    }
}
