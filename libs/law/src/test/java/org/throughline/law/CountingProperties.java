package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.throughline.law.Counting.DaysBeginningWith;
import org.throughline.law.Counting.MonthsAfter;
import org.throughline.law.Counting.RolledByTribunalRules;
import org.throughline.law.Counting.WeeksOf;
import org.throughline.law.Counting.WorkingDaysBeginningWith;
import org.throughline.law.Counting.WorkingDaysOf;

/** Every way of counting against a second one that crosses off days one by one, as on a wall calendar. */
class CountingProperties {

    private final Calendar england = Calendar.england();

    /** Room on both sides so that every count ends inside the calendar. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5_800).map(LocalDate.of(2014, 1, 1)::plusDays);
    }

    /** Crosses off days from the first, counting those that count, until n are counted. */
    private static LocalDate crossOff(LocalDate first, int n, Predicate<LocalDate> counts) {
        LocalDate day = first;
        int counted = counts.test(day) ? 1 : 0;
        while (counted < n) {
            day = day.plusDays(1);
            counted += counts.test(day) ? 1 : 0;
        }
        return day;
    }

    @Property
    void weeks_leave_out_the_first_day(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 20) int n) {
        assertThat(new WeeksOf(n).lastDay(event, england)).isEqualTo(crossOff(event.plusDays(1), 7 * n, day -> true));
    }

    @Property
    void days_begin_with_the_first(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(new DaysBeginningWith(n).lastDay(event, england)).isEqualTo(crossOff(event, n, day -> true));
    }

    @Property
    void working_days_skip_the_others(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 30) int n) {
        assertThat(new WorkingDaysBeginningWith(n).lastDay(event, england))
                .isEqualTo(crossOff(event, n, england::isWorkingDay));
        assertThat(new WorkingDaysOf(n).lastDay(event, england))
                .isEqualTo(crossOff(event.plusDays(1), n, england::isWorkingDay));
    }

    @Property
    void months_turn_the_page_n_times(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 12) int n) {
        LocalDate page = event.withDayOfMonth(1);
        for (int turned = 0; turned < n; turned++) {
            page = page.plusDays(page.lengthOfMonth());
        }
        LocalDate slow = page.withDayOfMonth(Math.min(event.getDayOfMonth(), page.lengthOfMonth()));
        assertThat(new MonthsAfter(n).lastDay(event, england)).isEqualTo(slow);
    }

    @Property
    void the_tribunal_rolls_forward_past_days_it_does_not_work_and_no_further(@ForAll("days") LocalDate event) {
        LocalDate plain = new MonthsAfter(2).lastDay(event, england);
        LocalDate rolled = new RolledByTribunalRules(new MonthsAfter(2)).lastDay(event, england);
        assertThat(rolled).isEqualTo(crossOff(plain, 1, england::isTribunalWorkingDay));
        assertThat(rolled).isBeforeOrEqualTo(plain.plusDays(36));
    }

    @Property
    void a_later_event_never_ends_earlier(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 400) int later) {
        for (TimeLimit limit : PublishedLimits.all().stream()
                .map(PublishedLimits.PublishedLimit::limit)
                .toList()) {
            LocalDate after = event.plusDays(later);
            if (after.isBefore(LocalDate.of(2030, 1, 1))) {
                assertThat(limit.lastDay(after)).isAfterOrEqualTo(limit.lastDay(event));
            }
        }
    }
}
