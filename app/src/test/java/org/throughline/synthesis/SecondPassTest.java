package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import tools.jackson.databind.json.JsonMapper;

/** After stopping early another model looks at what is left: who may not begin it comes before who may. */
@ThroughlineTest
class SecondPassTest {
    private static final int BATCH = 8;

    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Screening screening;

    @Autowired
    Stopping stopping;

    @Autowired
    SecondPasses passes;

    @Autowired
    SecondPassStore store;

    @Autowired
    BatchStore batchStore;

    @Autowired
    Flow flow;

    @Autowired
    Acting acting;

    private SmallReview.Team team;
    private List<String> belongIn;

    /** Sixty records of which twelve belong in; the rule is a loose one, so that it is met soon. */
    @BeforeEach
    void begin() {
        team = begun.begin(protocol(OptionalInt.empty()));
        belongIn = begun.takeInTwin(team, 60, 2, 12).belongIn();
    }

    private static Protocol protocol(OptionalInt secondPass) {
        return new Protocol(
                "All",
                "Any",
                List.of("Two agencies"),
                List.of(),
                List.of("No data"),
                BATCH,
                true,
                0.5,
                0.5,
                1,
                secondPass);
    }

    private List<UUID> bothScreenABatch() {
        List<UUID> came = new ArrayList<>();
        for (Viewer who : List.of(team.ada(), team.ben())) {
            came.clear();
            for (int i = 0; i < BATCH; i++) {
                Screening.ToDecide now =
                        screening.next(who, team.id(), Stage.TITLE_ABSTRACT).orElseThrow();
                boolean in = belongIn.stream().anyMatch(now.held().title()::equalsIgnoreCase);
                UUID reference = now.held().id();
                screening.vote(
                        who,
                        team.id(),
                        Stage.TITLE_ABSTRACT,
                        new Vote(reference, who.seat(), in ? Verdict.INCLUDE : Verdict.EXCLUDE, "", ""));
                came.add(reference);
            }
        }
        return came;
    }

    private void screenUntilTheRuleIsMet() {
        for (int batch = 0;
                batch < 6 && !stopping.sureness(team.lead(), team.id()).mayStop();
                batch++) {
            bothScreenABatch();
        }
        SmallReview.done(stopping.stop(team.lead(), team.id(), "The rule is met."));
    }

    @Test
    void nobody_but_who_leads_begins_ends_or_checks_it_not_by_the_database_either() {
        syntheses.write(team.lead(), team.id(), protocol(OptionalInt.of(3)), "A second pass");
        screenUntilTheRuleIsMet();
        SecondPassStore.Begun mine =
                new SecondPassStore.Begun(3, 0, "mine", team.ada().seat(), Instant.EPOCH);
        for (Viewer other : List.of(team.ada(), team.ben(), team.tess(), team.stranger())) {
            assertThat(passes.begin(other, team.id(), "mine")).isInstanceOf(Answer.NotThere.class);
            assertThat(passes.end(other, team.id(), "mine")).isInstanceOf(Answer.NotThere.class);
            assertThat(passes.check(other, team.id(), 5, 0, "mine")).isInstanceOf(Answer.NotThere.class);
            assertThatThrownBy(() -> acting.doAs(other, () -> store.begin(team.id(), mine)))
                    .isInstanceOf(RuntimeException.class);
        }
        SmallReview.done(passes.begin(team.lead(), team.id(), "SAFE"));
        assertThat(passes.find(team.ada(), team.id())).isPresent();
        assertThat(passes.find(team.stranger(), team.id())).isEmpty();
    }

    @Test
    void it_needs_a_protocol_that_has_it_and_screening_that_was_stopped() {
        assertThat(passes.begin(team.lead(), team.id(), "SAFE")).isEqualTo(new Answer.Refused<>(WhyNot.NO_SECOND_PASS));
        syntheses.write(team.lead(), team.id(), protocol(OptionalInt.of(3)), "A second pass");
        assertThat(passes.begin(team.lead(), team.id(), "SAFE")).isEqualTo(new Answer.Refused<>(WhyNot.NOT_STOPPED));
        String before = "{\"population\":\"All\",\"designs\":\"\",\"include\":[],\"exclude\":[],\"reasons\":[],"
                + "\"batchSize\":4,\"stopEarly\":true,\"recall\":0.9,\"confidence\":0.9,\"seed\":1}";
        assertThat(new JsonMapper().readValue(before, Protocol.class).secondPass())
                .as("a protocol written before there was a second pass has none")
                .isEmpty();
    }

    @Test
    void another_model_brings_up_what_is_left_the_flow_adds_up_all_the_while_and_no_vote_is_told() {
        screenUntilTheRuleIsMet();
        syntheses.write(team.lead(), team.id(), protocol(OptionalInt.of(BATCH)), "A second pass, as SAFE asks");
        PrismaFlow stopped = flow.of(team.lead(), team.id());
        int left = stopped.known(Box.NOT_SCREENED_STOPPED);
        assertThat(left).isGreaterThan(2 * BATCH).isEqualTo(passes.left(team.lead(), team.id()));
        assertThat(screening.next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)).isEmpty();
        SmallReview.done(passes.begin(team.lead(), team.id(), "SAFE asks for it."));
        SmallReview.done(passes.begin(team.lead(), team.id(), "sent twice"));
        List<String> benBefore = whatBenSees();
        UUID first = begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        assertThat(whatBenSees()).isEqualTo(benBefore);
        assertThat(screening.undo(team.ada(), team.id(), Stage.TITLE_ABSTRACT)).contains(first);
        PrismaFlow going = flow.of(team.lead(), team.id());
        assertThat(going.known(Box.NOT_SCREENED_STOPPED)).isEqualTo(left - BATCH);
        assertThat(going.known(Box.WAITING_SCREENING)).isEqualTo(stopped.known(Box.WAITING_SCREENING) + BATCH);
        int batches = 0;
        while (!passes.find(team.lead(), team.id()).orElseThrow().mayEnd()) {
            assertThat(passes.end(team.lead(), team.id(), "tired"))
                    .isEqualTo(new Answer.Refused<>(WhyNot.ROW_TOO_SHORT));
            bothScreenABatch();
            batches++;
        }
        assertThat(passes.check(team.lead(), team.id(), 5, 0, "too early"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_ENDED));
        SmallReview.done(passes.end(team.lead(), team.id(), "The row is long enough."));
        SmallReview.done(passes.check(team.lead(), team.id(), 5, 0, "Tess read the five likeliest."));
        SecondPass ended = passes.find(team.ben(), team.id()).orElseThrow();
        assertThat(ended.soFar().settled()).isEqualTo(batches * BATCH);
        assertThat(ended.soFar().inARow()).isGreaterThanOrEqualTo(BATCH);
        assertThat(ended.checked().orElseThrow().lookedAt()).isEqualTo(5);
        PrismaFlow after = flow.of(team.lead(), team.id());
        assertThat(after.known(Box.NOT_SCREENED_STOPPED)).isEqualTo(left - batches * BATCH);
        assertThat(after.known(Box.SCREENED)).isEqualTo(stopped.known(Box.SCREENED) + batches * BATCH);
        assertThat(screening.next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)).isEmpty();
        assertThat(syntheses.trail(team.ben(), team.id()).toString())
                .contains(
                        "Began a second pass by another model over " + left,
                        "SAFE asks for it.",
                        "Ended the second pass")
                .doesNotContain("sent twice");
    }

    private List<String> whatBenSees() {
        return List.of(
                screening
                        .next(team.ben(), team.id(), Stage.TITLE_ABSTRACT)
                        .orElseThrow()
                        .toString(),
                flow.of(team.ben(), team.id()).toString(),
                passes.find(team.ben(), team.id()).orElseThrow().toString(),
                syntheses.trail(team.ben(), team.id()).toString());
    }

    @Test
    void by_which_way_a_record_came_up_is_told_to_nobody_who_only_screens() {
        syntheses.write(team.lead(), team.id(), protocol(OptionalInt.of(3)), "A second pass");
        bothScreenABatch();
        assertThat(passes.drawnByLot(team.lead(), team.id()).read())
                .as("before there is one of each kind, all come by lot")
                .isEqualTo(BATCH);
        assertThat(passes.drawnByLot(team.tess(), team.id()).read()).isEqualTo(BATCH);
        for (Viewer other : List.of(team.ada(), team.ben(), team.stranger())) {
            assertThat(acting.as(other, () -> batchStore.drawnByLot(team.id())).read())
                    .isZero();
        }
    }
}
