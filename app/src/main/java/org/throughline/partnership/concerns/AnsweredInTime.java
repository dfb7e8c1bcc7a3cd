package org.throughline.partnership.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Counts;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observed;
import org.throughline.partnership.ResultWords;

/** Concerns of twelve months that were answered within their clock, of {@linkplain SettledConcerns those that count}. */
@Component
class AnsweredInTime implements Counts {
    private final SettledConcerns settled;

    AnsweredInTime(SettledConcerns settled) {
        this.settled = settled;
    }

    @Override
    public Observed.Indicator indicator() {
        return Observed.Indicator.CHALLENGES_ANSWERED;
    }

    @Override
    public Optional<String> asOn(Design design, LocalDate day) {
        List<SettledConcerns.Settled> counted = settled.asOn(design, day);
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(ResultWords.FIGURE_OF_SEATS.say(
                        Long.toString(counted.stream()
                                .filter(SettledConcerns.Settled::inTime)
                                .count()),
                        Integer.toString(counted.size())));
    }
}
