package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.all;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.everybody;
import static org.throughline.partnership.AtTheTable.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Status;
import org.throughline.sharing.Viewer;

/** From what was read in a wave to a result that others can learn from: each step has its rule, and only its people. */
@ThroughlineTest
@RecordApplicationEvents
@Import({AtTheTable.class, FromReadingToResultTest.ABank.class})
class FromReadingToResultTest {
    private static final LocalDate LATER = TODAY.plusDays(3);

    /** A bank that has one practice, on preparation only. */
    @Component
    static class ABank implements Recommendations {
        @Override
        public List<Recommendation> about(Ingredient ingredient) {
            return ingredient == Ingredient.PREPARATION
                    ? List.of(new Recommendation("r1", "A call before each meeting", "Promising", "small tables"))
                    : List.of();
        }
    }

    @Autowired
    AtTheTable table;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Waves waves;

    @Autowired
    Improvements improvements;

    @Autowired
    Bank bank;

    @Autowired
    ApplicationEvents events;

    private AtTheTable.Cast cast;
    private Viewer facilitator;
    private UUID wave;

    @BeforeEach
    void aWaveIsClosed() {
        cast = table.cast();
        wave = table.openWave(cast, Side.PARENT_CARER, Side.YOUNG_PERSON, Side.COUNCIL);
        table.answer(cast, wave, Side.PARENT_CARER, Collections.nCopies(6, all(Given.A_LITTLE)));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        facilitator = on(LATER, cast.facilitator());
    }

    @Test
    void nothing_is_chosen_or_released_before_it_has_been_read_together() {
        assertThat(choose()).isEqualTo(new Answer.Refused<UUID>(PartnershipWords.WHY_NOT_READ_YET));
        assertThat(waves.release(facilitator, wave, UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(PartnershipWords.WHY_NOT_READ_YET));
        read();
        done(choose());
        done(waves.release(facilitator, wave, UUID.randomUUID()));
        ReadResult everybodys = waves.result(everybody(LATER), wave).orElseThrow();
        assertThat(everybodys.reading().orElseThrow().dissent()).isEqualTo("Two saw it otherwise.");
    }

    @Test
    void three_are_chosen_and_a_fourth_is_refused() {
        read();
        for (int i = 0; i < 3; i++) {
            done(choose());
        }
        assertThat(choose()).isEqualTo(new Answer.Refused<UUID>(PartnershipWords.WHY_THREE_AT_MOST));
    }

    @Test
    void a_recommendation_is_adopted_adapted_or_declined_with_a_reason_and_a_declined_one_carries_nothing() {
        read();
        UUID priority = done(choose());
        assertThat(improvements.recommended(facilitator, cast.partnership(), Ingredient.PREPARATION))
                .hasSize(1);
        UUID declined = done(improvements.decide(
                facilitator, priority, "r1", Choice.Decided.DECLINE, "No phones here", UUID.randomUUID()));
        assertThat(begin(priority, Optional.of(declined), Optional.empty())).isInstanceOf(Answer.NotThere.class);
        assertThat(improvements.decide(
                        facilitator, priority, "r1", Choice.Decided.ADOPT, "After all", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(PartnershipWords.WHY_DECIDED_ALREADY));
    }

    @Test
    void an_action_rests_on_evidence_or_says_why_not() {
        read();
        UUID priority = done(choose());
        assertThat(begin(priority, Optional.empty(), Optional.empty()))
                .isEqualTo(new Answer.Refused<UUID>(PartnershipWords.WHY_NEEDS_EVIDENCE_OR_REASON));
        UUID action = done(begin(priority, Optional.empty(), Optional.of("Families asked for it")));
        assertThat(improvements
                        .of(everybody(LATER), cast.partnership())
                        .action(action)
                        .orElseThrow()
                        .withoutEvidence())
                .contains("Families asked for it");
    }

    @Test
    void checks_come_after_their_months_each_once_and_an_action_is_unfinished_until_the_twelfth() {
        read();
        UUID action = done(begin(done(choose()), Optional.empty(), Optional.of("asked for")));
        assertThat(check(action, 6, LATER.plusMonths(6).minusDays(1)))
                .isEqualTo(new Answer.Refused<UUID>(PartnershipWords.WHY_CHECK_TOO_EARLY));
        done(check(action, 6, LATER.plusMonths(6)));
        assertThat(check(action, 6, LATER.plusMonths(6)))
                .isEqualTo(new Answer.Refused<UUID>(PartnershipWords.WHY_CHECKED_ALREADY));
        Action seen =
                improvements.of(facilitator, cast.partnership()).action(action).orElseThrow();
        assertThat(seen.finished()).isFalse();
        assertThat(seen.overdueOn(LATER.plusMonths(13)).orElseThrow().months()).isEqualTo(12);
        done(check(action, 12, LATER.plusMonths(12)));
        assertThat(improvements
                        .of(facilitator, cast.partnership())
                        .action(action)
                        .orElseThrow()
                        .finished())
                .isTrue();
    }

    @Test
    void a_stopped_action_is_unfinished_until_it_was_looked_back_on_after_twelve_months() {
        read();
        UUID action = done(begin(done(choose()), Optional.empty(), Optional.of("asked for")));
        done(check(action, 6, LATER.plusMonths(6), LookBack.Next.STOP));
        Action stopped =
                improvements.of(facilitator, cast.partnership()).action(action).orElseThrow();
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.finished()).isFalse();
        assertThat(stopped.stillToCome())
                .containsExactly(new Action.Due(12, stopped.begunOn().plusMonths(12)));
        assertThat(stopped.overdueOn(LATER.plusMonths(13))).isPresent();
        assertThat(check(action, 12, LATER.plusMonths(12), LookBack.Next.GO_ON))
                .as("what was stopped does not go on by a look")
                .isEqualTo(new Answer.Refused<UUID>(PartnershipWords.WHY_STAYS_STOPPED));
        done(check(action, 12, LATER.plusMonths(12), LookBack.Next.STOP));
        Action looked =
                improvements.of(facilitator, cast.partnership()).action(action).orElseThrow();
        assertThat(looked.finished()).isTrue();
        assertThat(looked.stillToCome()).isEmpty();
        assertThat(looked.lookBacks()).filteredOn(looked::afterItsEnd).hasSize(1);
    }

    @Test
    void a_result_is_offered_once_it_has_been_checked_and_names_nobody() {
        read();
        UUID action = done(begin(done(choose()), Optional.empty(), Optional.of("asked for")));
        assertThat(improvements.offer(facilitator, cast.partnership(), action, Licence.CC_BY, UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(PartnershipWords.WHY_NOT_CHECKED_YET));
        done(check(action, 6, LATER.plusMonths(6)));
        UUID key = UUID.randomUUID();
        UUID offer = done(improvements.offer(facilitator, cast.partnership(), action, Licence.CC_BY, key));
        assertThat(improvements.offer(facilitator, cast.partnership(), action, Licence.CC_BY, key))
                .isEqualTo(new Answer.Done<>(offer));
        List<ResultOffered> told = events.stream(ResultOffered.class)
                .filter(e -> e.action().equals(action))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().record())
                .contains("no evidence linked: asked for", "nothing changed", "formative", "\"months\" : 6")
                .doesNotContain("Maya");
        assertThat(bank.atWork(facilitator))
                .as("the bank has it once, from the facilitator's seat, and has published nothing")
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.status()).isEqualTo(Status.SENT_IN);
                    assertThat(record.content().source().licence()).isEqualTo("CC BY 4.0");
                    assertThat(record.content().facts()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(record.content().effects()).isEmpty();
                });
    }

    @Test
    void whoever_does_not_lead_or_facilitate_can_change_nothing_and_everybody_can_read() {
        read();
        UUID priority = done(choose());
        for (Viewer other : List.of(
                on(LATER, cast.parentRepresentative()), on(LATER, table.cast().facilitator()), everybody(LATER))) {
            assertThat(partnerships.reword(other, cast.partnership(), "x", "y", UUID.randomUUID()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(improvements.choose(other, wave, Ingredient.PREPARATION, "x", "y", UUID.randomUUID()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(improvements.decide(other, priority, "r1", Choice.Decided.ADOPT, "x", UUID.randomUUID()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(improvements.of(other, cast.partnership()).priorities()).hasSize(1);
            assertThat(partnerships
                            .design(other, cast.partnership())
                            .orElseThrow()
                            .goals())
                    .hasSize(1);
        }
    }

    @Test
    void the_version_goes_up_with_each_change_so_that_two_agencies_can_tell() {
        int before = version();
        done(partnerships.reword(facilitator, cast.partnership(), "New words", "y", UUID.randomUUID()));
        done(partnerships.addGoal(
                facilitator,
                cast.partnership(),
                Optional.of(cast.goal()),
                "Under it",
                Optional.empty(),
                UUID.randomUUID()));
        assertThat(version()).isEqualTo(before + 2);
    }

    private int version() {
        return partnerships
                .design(facilitator, cast.partnership())
                .orElseThrow()
                .partnership()
                .version();
    }

    private void read() {
        done(waves.read(
                facilitator,
                wave,
                new Reading(LATER, "6 parents", "Papers come late.", "Two saw it otherwise."),
                Map.of(Ingredient.PREPARATION, "We read it on the bus."),
                UUID.randomUUID()));
    }

    private Answer<UUID> choose() {
        return improvements.choose(
                facilitator, wave, Ingredient.PREPARATION, "Papers in time", "It is the widest gap", UUID.randomUUID());
    }

    private Answer<UUID> begin(UUID priority, Optional<UUID> choice, Optional<String> without) {
        return improvements.begin(
                facilitator,
                priority,
                choice,
                without,
                "Ten days before",
                cast.place(),
                cast.measure(),
                UUID.randomUUID());
    }

    private Answer<UUID> check(UUID action, int months, LocalDate on) {
        return check(action, months, on, LookBack.Next.GO_ON);
    }

    private Answer<UUID> check(UUID action, int months, LocalDate on, LookBack.Next next) {
        return improvements.lookBack(
                on(on, facilitator),
                new LookBack(
                        UUID.randomUUID(),
                        cast.partnership(),
                        action,
                        months,
                        on,
                        Optional.of(BigDecimal.valueOf(7)),
                        "nothing changed",
                        "none that we heard of",
                        next,
                        LookBack.Sure.YES,
                        LookBack.Sure.NO,
                        LookBack.Sure.NOT_SURE),
                UUID.randomUUID());
    }
}
