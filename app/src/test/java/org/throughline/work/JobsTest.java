package org.throughline.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.storage.Rest;

@ThroughlineTest
class JobsTest {
    @Autowired
    MadeUp made;

    @Autowired
    Acting acting;

    @Autowired
    Jobs jobs;

    @Autowired
    JobSteps steps;

    @Autowired
    CountsSteps kind;

    @Autowired
    Settled settled;

    private final UUID about = UUID.randomUUID();

    @BeforeEach
    void nothingAllowed() {
        kind.allowed.drainPermits();
    }

    @Test
    void whoever_asked_sees_how_far_it_has_come_and_nobody_else_does() {
        Viewer asker = made.administrator();
        Viewer other = made.administrator();
        assertThat(start(asker)).isTrue();
        kind.allowed.release(3);
        for (int tries = 0; tries < 400 && progress(asker).done() < 3; tries++) {
            Rest.millis(50);
        }
        Progress progress = progress(asker);
        assertThat(progress.state()).isEqualTo(Progress.State.RUNNING);
        assertThat(progress.done()).isEqualTo(3);
        assertThat(progress.inAll()).hasValue(CountsSteps.STEPS);
        assertThat(progress.askedBySeat()).isEqualTo(asker.seat().value());
        assertThat(acting.as(other, () -> jobs.last(kind.name(), about))).isEmpty();
        assertThat(acting.as(other, () -> jobs.cancel(progress.job()))).isFalse();
        kind.allowed.release(CountsSteps.STEPS);
        assertThat(settled.job(kind.name(), about).state()).isEqualTo(Progress.State.DONE);
    }

    @Test
    void of_one_kind_about_one_thing_there_is_one_at_a_time() {
        Viewer asker = made.administrator();
        assertThat(start(asker)).isTrue();
        assertThat(start(made.administrator())).isFalse();
        kind.allowed.release(CountsSteps.STEPS);
        settled.job(kind.name(), about);
        assertThat(start(asker)).isTrue();
        kind.allowed.release(CountsSteps.STEPS);
        settled.job(kind.name(), about);
    }

    @Test
    void a_step_that_was_broken_off_is_done_again_and_no_other() {
        kind.failsAt = 4;
        kind.allowed.release(CountsSteps.STEPS + 1);
        start(made.administrator());
        assertThat(settled.job(kind.name(), about).done()).isEqualTo(CountsSteps.STEPS);
        assertThat(kind.begun.stream().filter(step -> step.startsWith(about.toString())))
                .hasSize(CountsSteps.STEPS + 1)
                .containsSubsequence(about + " 4", about + " 4", about + " 5")
                .containsOnlyOnce(about + " 3", about + " 5");
    }

    @Test
    void nodes_that_work_at_once_do_each_step_once() throws Exception {
        start(made.administrator());
        kind.allowed.release(CountsSteps.STEPS);
        var nodes = IntStream.range(0, 4)
                .mapToObj(_ ->
                        Thread.ofPlatform().start(() -> IntStream.range(0, 60).forEach(_ -> steps.doOne())))
                .toList();
        for (Thread node : nodes) {
            node.join();
        }
        assertThat(settled.job(kind.name(), about).done()).isEqualTo(CountsSteps.STEPS);
        assertThat(kind.begun.stream().filter(step -> step.startsWith(about.toString())))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, CountsSteps.STEPS)
                        .mapToObj(number -> about + " " + number)
                        .toList());
    }

    @Test
    void a_job_that_is_cancelled_does_no_further_step() {
        Viewer asker = made.administrator();
        start(asker);
        kind.allowed.release(2);
        for (int tries = 0; tries < 400 && progress(asker).done() < 2; tries++) {
            Rest.millis(50);
        }
        assertThat(acting.as(asker, () -> jobs.cancel(progress(asker).job()))).isTrue();
        assertThat(settled.job(kind.name(), about).state()).isEqualTo(Progress.State.CANCELLED);
        kind.allowed.release(CountsSteps.STEPS);
        Rest.millis(100);
        assertThat(progress(asker).done()).isEqualTo(2);
    }

    private boolean start(Viewer asker) {
        By by = new By(
                asker.account().value(), asker.seat().value(), asker.purpose().name());
        return acting.as(asker, () -> jobs.start(kind, about, by, "STATUTORY", OptionalLong.of(CountsSteps.STEPS)));
    }

    private Progress progress(Viewer viewer) {
        return acting.as(viewer, () -> jobs.last(kind.name(), about)).orElseThrow();
    }
}
