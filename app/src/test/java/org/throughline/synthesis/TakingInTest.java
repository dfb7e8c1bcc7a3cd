package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.work.JobKind;
import org.throughline.work.Progress;
import org.throughline.work.Settled;

/** A long file comes in behind the page, whole or not at all. */
@ThroughlineTest
class TakingInTest {
    private static final int RECORDS = 1_100;

    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Searching searching;

    @Autowired
    TakingIn takingIn;

    @Autowired
    TakingInStore store;

    @Autowired
    Flow flow;

    @Autowired
    Acting acting;

    @Autowired
    Settled settled;

    private SmallReview.Team team;
    private UUID file;

    @BeforeEach
    void a_long_file_is_looked_at() {
        team = begun.begin();
        syntheses.freeze(team.lead(), team.id());
        file = lookAt("A");
    }

    private UUID lookAt(String source) {
        Twin.TwinFile made = Twin.make(3, RECORDS, 1, 5).files().getFirst();
        SearchRun run = BegunReview.run(source, RECORDS);
        searching.add(team.lead(), team.id(), run);
        return SmallReview.done(searching.lookAt(team.lead(), team.id(), run.id(), made.name(), made.bytes()));
    }

    private JobKind.Step step() {
        return syntheses.asProgram(() -> takingIn.step(file, Optional.empty()));
    }

    private int counted() {
        return flow.of(team.lead(), team.id()).known(Box.IDENTIFIED);
    }

    @Test
    void nobody_but_who_leads_begins_or_stops_it_not_by_the_database_either() {
        for (Viewer other : List.of(team.ada(), team.tess(), team.stranger())) {
            assertThat(takingIn.takeIn(other, team.id(), file, "", "")).isInstanceOf(Answer.NotThere.class);
            assertThat(takingIn.stop(other, team.id(), file)).isInstanceOf(Answer.NotThere.class);
            assertThatThrownBy(() ->
                            acting.doAs(other, () -> store.ask(team.id(), file, "mine", other.seat(), Instant.EPOCH)))
                    .isInstanceOf(RuntimeException.class);
        }
        acting.doAs(
                team.lead(), () -> store.ask(team.id(), file, "", team.lead().seat(), Instant.EPOCH));
        step();
        assertThat(acting.as(team.lead(), () -> store.pieces(file)))
                .as("what waits for the rest is nobody's to read")
                .isEmpty();
        assertThat(takingIn.goOn(team.ada(), team.id())).containsExactly(file);
        assertThat(takingIn.goOn(team.stranger(), team.id())).isEmpty();
        assertThat(takingIn.progress(team.stranger(), team.id(), file)).isEmpty();
    }

    @Test
    void its_records_count_when_the_last_is_read_and_not_before_and_stopped_midway_none_comes_in() {
        acting.doAs(
                team.lead(), () -> store.ask(team.id(), file, "", team.lead().seat(), Instant.EPOCH));
        assertThat(step()).isEqualTo(new JobKind.More(file, 1_000));
        assertThat(counted()).isZero();
        SmallReview.done(takingIn.stop(team.lead(), team.id(), file));
        assertThat(step()).isEqualTo(new JobKind.Finished(0));
        assertThat(counted()).isZero();
        acting.doAs(
                team.lead(), () -> store.ask(team.id(), file, "", team.lead().seat(), Instant.EPOCH));
        step();
        assertThat(step()).isEqualTo(new JobKind.More(file, 100));
        assertThat(counted()).isZero();
        step();
        assertThat(counted()).isEqualTo(RECORDS);
        assertThat(step()).as("done again after a kill").isEqualTo(new JobKind.Finished(0));
        assertThat(counted()).isEqualTo(RECORDS);
    }

    @Test
    void asked_for_on_the_page_it_goes_on_by_itself_and_the_same_file_does_not_come_in_twice() {
        UUID same = lookAt("B");
        assertThat(takingIn.takeIn(team.lead(), team.id(), file, "", "")).isEqualTo(new Answer.Done<>(RECORDS));
        assertThat(settled.job(TakingIn.NAME, file).state()).isEqualTo(Progress.State.DONE);
        assertThat(takingIn.progress(team.ada(), team.id(), file)).isEmpty();
        assertThat(counted()).isEqualTo(RECORDS);
        assertThat(syntheses.trail(team.lead(), team.id()).getFirst().by())
                .contains(team.lead().seat());
        assertThat(takingIn.takeIn(team.lead(), team.id(), same, "", ""))
                .isEqualTo(new Answer.Refused<>(WhyNot.SAME_FILE_TWICE));
    }
}
