package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Two people decide, blind to each other: who may not comes before who may. */
@ThroughlineTest
class ScreeningTest {
    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Screening screening;

    @Autowired
    Stopping stopping;

    @Autowired
    Flow flow;

    @Autowired
    Acting acting;

    @Autowired
    VoteStore voteStore;

    @Autowired
    SettledStore settledStore;

    @Autowired
    Searching searching;

    @Autowired
    java.time.Clock clock;

    private SmallReview.Team team;

    @BeforeEach
    void begin() {
        team = begun.begin();
    }

    @Test
    void a_vote_is_nobody_elses_to_read_until_its_batch_has_ended_not_in_the_database_either() {
        begun.takeInTwin(team, 40, 2, 6);
        List<UUID> adas = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            adas.add(begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, ""));
        }
        UUID batch = screening
                .batches(team.lead(), team.id(), Stage.TITLE_ABSTRACT)
                .getFirst()
                .batch()
                .id();
        for (Viewer other : List.of(team.ben(), team.tess(), team.lead(), team.stranger())) {
            assertThat(acting.as(other, () -> voteStore.votes(batch))).isEmpty();
            assertThat(acting.as(
                            other,
                            () -> voteStore.mine(
                                    team.id(), Stage.TITLE_ABSTRACT, team.ada().seat())))
                    .isZero();
            assertThat(acting.as(
                            other,
                            () -> voteStore.takeBack(
                                    team.id(),
                                    Stage.TITLE_ABSTRACT,
                                    adas.getFirst(),
                                    team.ada().seat())))
                    .isFalse();
        }
        assertThat(acting.as(team.ada(), () -> voteStore.votes(batch))).hasSize(4);
        assertThatThrownBy(() -> acting.doAs(
                        team.ben(),
                        () -> voteStore.vote(
                                team.id(),
                                Stage.TITLE_ABSTRACT,
                                new Vote(adas.getFirst(), team.ada().seat(), Verdict.EXCLUDE, "", ""),
                                java.time.Instant.EPOCH)))
                .as("voting in another's name")
                .isInstanceOf(RuntimeException.class);
        for (int i = 0; i < 3; i++) {
            begun.decide(team, team.ben(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        }
        assertThat(acting.as(team.ben(), () -> voteStore.votes(batch)))
                .as("three of four")
                .hasSize(3);
        begun.decide(team, team.ben(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        assertThat(acting.as(team.ben(), () -> voteStore.votes(batch)))
                .as("opened")
                .hasSize(8);
    }

    @Test
    void no_order_counter_flow_or_agreement_tells_one_screener_how_the_other_votes() {
        begun.takeInTwin(team, 60, 3, 10);
        List<String> seenWithout = whatBenSees();
        begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.UNSURE, "a note that nobody reads yet");
        assertThat(whatBenSees()).isEqualTo(seenWithout);
        assertThat(screening.conflicts(team.ben(), team.id(), Stage.TITLE_ABSTRACT))
                .isEmpty();
        assertThat(screening
                        .batches(team.ben(), team.id(), Stage.TITLE_ABSTRACT)
                        .getFirst()
                        .agreement())
                .isEmpty();
    }

    /** The order, counters, flow, batches and trail as this screener gets them. */
    private List<String> whatBenSees() {
        Screening.ToDecide now =
                screening.next(team.ben(), team.id(), Stage.TITLE_ABSTRACT).orElseThrow();
        return List.of(
                now.toString(),
                flow.of(team.ben(), team.id()).toString(),
                screening.batches(team.ben(), team.id(), Stage.TITLE_ABSTRACT).toString(),
                stopping.sureness(team.ben(), team.id()).toString(),
                syntheses.trail(team.ben(), team.id()).toString());
    }

    @Test
    void one_goes_on_where_one_left_off_and_takes_the_last_decision_back() {
        begun.takeInTwin(team, 40, 2, 6);
        UUID first = screening
                .next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)
                .orElseThrow()
                .held()
                .id();
        assertThat(screening
                        .next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)
                        .orElseThrow()
                        .held()
                        .id())
                .isEqualTo(first);
        begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        UUID second = screening
                .next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)
                .orElseThrow()
                .held()
                .id();
        assertThat(second).isNotEqualTo(first);
        assertThat(screening.undo(team.ada(), team.id(), Stage.TITLE_ABSTRACT)).contains(first);
        assertThat(screening
                        .next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)
                        .orElseThrow()
                        .held()
                        .id())
                .isEqualTo(first);
        assertThat(screening
                        .next(team.ben(), team.id(), Stage.TITLE_ABSTRACT)
                        .orElseThrow()
                        .held()
                        .id())
                .as("both get the same batch in the same order")
                .isEqualTo(first);
        assertThat(screening.next(team.tess(), team.id(), Stage.TITLE_ABSTRACT)).isEmpty();
    }

    @Test
    void stopping_early_needs_the_protocol_and_the_rule_and_its_records_get_a_line_of_their_own() {
        begun.takeInTwin(team, 40, 2, 6);
        assertThat(stopping.stop(team.lead(), team.id(), "tired"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_IN_PROTOCOL));
        syntheses.write(team.lead(), team.id(), BegunReview.protocol(4, true), "Stopping allowed");
        assertThat(stopping.stop(team.lead(), team.id(), "tired"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOTHING_TO_STOP));
        assertThat(stopping.stop(team.ada(), team.id(), "tired")).isInstanceOf(Answer.NotThere.class);
        PrismaFlow now = flow.of(team.lead(), team.id());
        assertThat(now.known(Box.NOT_SCREENED_STOPPED)).isZero();
        acting.doAs(
                team.lead(),
                () -> settledStore.stop(
                        team.id(),
                        new SettledStore.Stopped(0.95, 0.95, 0.01, "the rule was met", clock.instant()),
                        team.lead().seat()));
        PrismaFlow stopped = flow.of(team.lead(), team.id());
        assertThat(stopped.known(Box.NOT_SCREENED_STOPPED)).isEqualTo(stopped.known(Box.IDENTIFIED));
        assertThat(stopped.known(Box.EXCLUDED)).as("never judged ineligible").isZero();
        assertThat(screening.next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)).isEmpty();
        anUpdateSearch();
        assertThat(flow.of(team.lead(), team.id()).known(Box.NOT_SCREENED_STOPPED))
                .as("the rule said nothing of what came later")
                .isEqualTo(stopped.known(Box.NOT_SCREENED_STOPPED));
        assertThat(screening
                        .next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)
                        .orElseThrow()
                        .held()
                        .title())
                .startsWith("Found a year later");
    }

    private void anUpdateSearch() {
        SearchRun run = BegunReview.run("A year later", 2);
        searching.add(team.lead(), team.id(), run);
        byte[] file = SmallReview.file("Found a year later, the first", "Found a year later, another one");
        searching.takeIn(
                team.lead(),
                team.id(),
                SmallReview.done(searching.lookAt(team.lead(), team.id(), run.id(), "later.ris", file)),
                "");
    }
}
