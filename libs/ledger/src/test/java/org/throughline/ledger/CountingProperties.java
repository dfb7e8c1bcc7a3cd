package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CountingProperties {

    @Property
    void numbers_are_judged_as_if_all_that_came_were_remembered(
            @ForAll @Size(max = 60) List<@LongRange(min = 1, max = 30) Long> numbers) {
        Counting counting = new Counting(1);
        Set<Long> seen = new HashSet<>();
        long highest = 0;
        for (long number : numbers) {
            Counting.Step expected = !seen.add(number)
                    ? Counting.Step.AGAIN
                    : number < highest
                            ? Counting.Step.LATE
                            : number == highest + 1 ? Counting.Step.NEXT : Counting.Step.AFTER_A_GAP;
            assertThat(counting.step(number)).isEqualTo(expected);
            highest = Math.max(highest, number);
        }
        List<Long> missing = new ArrayList<>();
        counting.missing()
                .forEach(range ->
                        LongStream.rangeClosed(range.first(), range.last()).forEach(missing::add));
        assertThat(missing)
                .isEqualTo(LongStream.rangeClosed(1, highest)
                        .boxed()
                        .filter(number -> !seen.contains(number))
                        .toList());
        assertThat(counting.expected()).isEqualTo(highest + 1);
    }
}
