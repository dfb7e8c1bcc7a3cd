package org.throughline.partnership.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Counts;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observed;
import org.throughline.partnership.ObservedWords;

/**
 * How many working days the answer in the middle took, and how many concerns had none after ten, of {@linkplain SettledConcerns those that
 * count}. One without an answer stands behind all that have one: leaving it out would make slowness look fast.
 */
@Component
class DaysToAnswer implements Counts {
    private final SettledConcerns settled;

    DaysToAnswer(SettledConcerns settled) {
        this.settled = settled;
    }

    @Override
    public Observed.Indicator indicator() {
        return Observed.Indicator.DAYS_TO_ANSWER;
    }

    @Override
    public Optional<String> asOn(Design design, LocalDate day) {
        List<Integer> days = settled.asOn(design, day).stream()
                .map(s -> s.days().orElse(Integer.MAX_VALUE))
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(words(days));
    }

    /** Of an even number the later of the two in the middle, as with the middle times by seat. */
    private static String words(List<Integer> days) {
        int middle = days.get(days.size() / 2);
        long slow = days.stream().filter(d -> d > Days.FIRST_WARNING).count();
        return middle == Integer.MAX_VALUE
                ? ObservedWords.FIGURE_HALF_UNANSWERED.say(days.size(), slow, Days.FIRST_WARNING)
                : ObservedWords.FIGURE_DAYS_TO_ANSWER.say(middle, days.size(), slow, Days.FIRST_WARNING);
    }
}
