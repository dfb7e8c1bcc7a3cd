package org.throughline.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkingTest {
    private static final Duration TOOK = Duration.ofMillis(100);

    @Test
    void work_of_the_night_done_in_the_day_has_a_tenth_of_the_time_while_people_are_served() {
        Duration rest = Working.rest(JobSteps.Did.NIGHTLY_STEP, true, TOOK);
        assertThat((double) TOOK.toMillis() / TOOK.plus(rest).toMillis()).isEqualTo(0.1);
    }

    @Test
    void it_does_not_rest_when_nobody_is_served() {
        assertThat(Working.rest(JobSteps.Did.NIGHTLY_STEP, false, TOOK)).isZero();
    }

    @Test
    void what_somebody_waits_for_does_not_rest() {
        assertThat(Working.rest(JobSteps.Did.STEP, true, TOOK)).isZero();
    }
}
