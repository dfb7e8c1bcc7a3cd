package org.throughline.partnership.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Direction;
import org.throughline.evidence.Level;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Licence;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.TrialWords;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** A plan stays as it was frozen, results come after it, and a null is published like any other (requirement 68). */
@ThroughlineTest
class TrialsTest {
    private static final Viewer STRANGER = Viewer.service(Purpose.PUBLIC, TODAY);

    @Autowired
    AtTheTable table;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Trials trials;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    private AtTheTable.Cast cast;
    private UUID partnership;
    private Viewer maya;
    private UUID trial;

    @BeforeEach
    void aDraft() {
        cast = table.cast();
        partnership = cast.partnership();
        maya = cast.facilitator();
        trial = done(trials.register(maya, partnership, plan("Calls before meetings"), key()));
    }

    @Test
    void nobody_else_reads_a_draft_or_changes_anything_and_everybody_reads_a_frozen_plan() {
        for (Viewer other : others()) {
            assertThat(trials.of(other, partnership)).isEmpty();
            assertNotThere(trials.register(other, partnership, plan("x"), key()));
            assertNotThere(trials.reword(other, partnership, trial, plan("x"), key()));
            assertNotThere(trials.freeze(other, partnership, trial, key()));
        }
        done(trials.freeze(maya, partnership, trial, key()));
        for (Viewer other : others()) {
            assertNotThere(trials.amend(other, partnership, trial, "x", "y", key()));
            assertNotThere(trials.end(other, partnership, trial, ended(Trial.How.STOPPED), Map.of(), key()));
            assertNotThere(trials.offer(other, partnership, trial, Licence.CC_BY, key()));
            assertThat(trials.trial(other, partnership, trial).orElseThrow().plan())
                    .isEqualTo(plan("Calls before meetings"));
        }
    }

    @Test
    void no_result_is_taken_before_the_plan_is_frozen_by_the_program_or_past_it() {
        assertThat(end(Trial.How.AS_PLANNED, 40, 41)).isEqualTo(new Answer.Refused<UUID>(TrialWords.WHY_NOT_FROZEN));
        UUID arm = read().arms().getFirst().id();
        assertThat(pastTheProgram(
                        "INSERT INTO partnership.trial_result (arm_id, trial_id, partnership_id, people, amount) VALUES (:id, :trial, :partnership, 9, 1)",
                        arm))
                .isFalse();
        done(trials.freeze(maya, partnership, trial, key()));
        assertThat(pastTheProgram(
                        "INSERT INTO partnership.trial_result (arm_id, trial_id, partnership_id, people, amount) VALUES (:id, :trial, :partnership, 9, 1)",
                        arm))
                .isTrue();
    }

    @Test
    void a_frozen_plan_is_changed_by_nobody_and_its_mark_is_the_hash_of_the_text_that_everybody_can_take()
            throws NoSuchAlgorithmException {
        done(trials.reword(maya, partnership, trial, plan("Calls and letters"), key()));
        done(trials.freeze(maya, partnership, trial, key()));
        assertThat(trials.reword(maya, partnership, trial, plan("Something easier"), key()))
                .isEqualTo(new Answer.Refused<UUID>(TrialWords.WHY_FROZEN));
        assertThat(pastTheProgram(
                        "UPDATE partnership.trial SET smallest = 1 WHERE id = :trial AND :id = :id AND partnership_id = :partnership",
                        trial))
                .isFalse();
        Trial frozen = trials.trial(STRANGER, partnership, trial).orElseThrow();
        assertThat(frozen.plan().name()).isEqualTo("Calls and letters");
        assertThat(frozen.isAsItWasFrozen()).isTrue();
        byte[] slow = MessageDigest.getInstance("SHA-256")
                .digest(frozen.plan().asText().getBytes(StandardCharsets.UTF_8));
        StringBuilder hex = new StringBuilder();
        for (byte b : slow) {
            hex.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        assertThat(frozen.frozen().orElseThrow().sha256()).isEqualTo(hex.toString());
        assertThat(plan("Calls and letterz").sha256()).isNotEqualTo(hex.toString());
    }

    @Test
    void what_is_done_otherwise_stands_beside_the_plan_with_its_day() {
        assertThat(trials.amend(maya, partnership, trial, "x", "y", key()))
                .isEqualTo(new Answer.Refused<UUID>(TrialWords.WHY_NOT_RUNNING));
        done(trials.freeze(maya, partnership, trial, key()));
        Viewer later = on(TODAY.plusDays(30), maya);
        done(trials.amend(later, partnership, trial, "Two schools less", "A flood", key()));
        Trial t = trials.trial(STRANGER, partnership, trial).orElseThrow();
        assertThat(t.amendments()).singleElement().satisfies(a -> {
            assertThat(a.on()).isEqualTo(TODAY.plusDays(30));
            assertThat(a.why()).isEqualTo("A flood");
        });
        assertThat(t.isAsItWasFrozen()).isTrue();
    }

    @Test
    void which_way_it_points_is_the_rule_of_the_plan() {
        assertThat(pointing(Plan.Better.MORE, 40, 45)).isEqualTo(Direction.BETTER);
        assertThat(pointing(Plan.Better.MORE, 40, 44)).isEqualTo(Direction.NO_DIFFERENCE);
        assertThat(pointing(Plan.Better.MORE, 40, 36)).isEqualTo(Direction.NO_DIFFERENCE);
        assertThat(pointing(Plan.Better.MORE, 40, 35)).isEqualTo(Direction.WORSE);
        assertThat(pointing(Plan.Better.LESS, 40, 35)).isEqualTo(Direction.BETTER);
        assertThat(pointing(Plan.Better.LESS, 40, 45)).isEqualTo(Direction.WORSE);
    }

    private Direction pointing(Plan.Better better, int first, int second) {
        List<Trial.Arm> arms = List.of(arm("as usual", first), arm("a call", second));
        Plan plan = plan("x", better);
        return new Trial(key(), partnership, plan, arms, TODAY, Optional.empty(), List.of(), Optional.empty())
                .direction();
    }

    private static Trial.Arm arm(String words, int amount) {
        return new Trial.Arm(key(), words, Optional.of(new Trial.Result(20, BigDecimal.valueOf(amount))));
    }

    @Test
    void a_null_stands_where_a_positive_stands_by_its_day_and_is_given_to_the_bank_in_the_same_form() {
        UUID positive = done(trials.register(maya, partnership, plan("Letters"), key()));
        done(trials.freeze(maya, partnership, trial, key()));
        done(trials.freeze(maya, partnership, positive, key()));
        done(end(Trial.How.AS_PLANNED, 40, 41));
        Trial other = trials.trial(maya, partnership, positive).orElseThrow();
        done(trials.end(maya, partnership, positive, ended(Trial.How.AS_PLANNED), results(other, 40, 60), key()));
        List<Trial> all = trials.of(STRANGER, partnership);
        assertThat(all)
                .extracting(Trial::direction)
                .containsExactlyInAnyOrder(Direction.NO_DIFFERENCE, Direction.BETTER);
        int before = inTheBank();
        done(trials.offer(maya, partnership, trial, Licence.CC_BY, key()));
        done(trials.offer(maya, partnership, positive, Licence.CC_BY, key()));
        assertThat(inTheBank()).isEqualTo(before + 2);
        assertThat(trials.offer(maya, partnership, trial, Licence.CC_BY, key()))
                .isEqualTo(new Answer.Refused<UUID>(TrialWords.WHY_OFFERED));
        var design = partnerships.design(maya, partnership).orElseThrow();
        var nothing =
                ForTheBank.of(design, trials.trial(maya, partnership, trial).orElseThrow(), Licence.CC_BY, TODAY);
        var something =
                ForTheBank.of(design, trials.trial(maya, partnership, positive).orElseThrow(), Licence.CC_BY, TODAY);
        assertThat(nothing.kind()).isEqualTo(something.kind());
        assertThat(nothing.facts()).hasSameSizeAs(something.facts());
        assertThat(nothing.effects().getFirst().direction()).isEqualTo(Direction.NO_DIFFERENCE);
        assertThat(something.effects().getFirst().direction()).isEqualTo(Direction.BETTER);
    }

    @Test
    void results_come_once_for_all_groups_and_of_fewer_than_five_people_none() {
        done(trials.freeze(maya, partnership, trial, key()));
        Map<UUID, Trial.Result> one = new LinkedHashMap<>(results(read(), 40, 41));
        one.remove(read().arms().getFirst().id());
        assertThat(trials.end(maya, partnership, trial, ended(Trial.How.AS_PLANNED), one, key()))
                .isEqualTo(new Answer.Refused<UUID>(TrialWords.WHY_ALL_ARMS));
        assertThat(trials.end(maya, partnership, trial, ended(Trial.How.AS_PLANNED), Map.of(), key()))
                .isEqualTo(new Answer.Refused<UUID>(TrialWords.WHY_ALL_ARMS));
        Map<UUID, Trial.Result> few = new LinkedHashMap<>();
        read().arms().forEach(a -> few.put(a.id(), new Trial.Result(4, BigDecimal.ONE)));
        assertThat(trials.end(maya, partnership, trial, ended(Trial.How.AS_PLANNED), few, key()))
                .isEqualTo(new Answer.Refused<UUID>(TrialWords.WHY_TOO_FEW));
        done(trials.end(maya, partnership, trial, ended(Trial.How.STOPPED_BY_RULE), Map.of(), key()));
        assertThat(read().direction()).isEqualTo(Direction.UNCLEAR);
        assertThat(end(Trial.How.AS_PLANNED, 40, 41)).isEqualTo(new Answer.Refused<UUID>(TrialWords.WHY_NOT_RUNNING));
        assertThat(trials.amend(maya, partnership, trial, "x", "y", key()))
                .isEqualTo(new Answer.Refused<UUID>(TrialWords.WHY_NOT_RUNNING));
    }

    private boolean pastTheProgram(String statement, UUID id) {
        try {
            return acting.as(
                    maya,
                    () -> jdbc.sql(statement)
                                    .param("id", id)
                                    .param("trial", trial)
                                    .param("partnership", partnership)
                                    .update()
                            == 1);
        } catch (DataAccessException refused) {
            return false;
        }
    }

    private int inTheBank() {
        return acting.as(
                maya,
                () -> jdbc.sql(
                                "SELECT count(*) FROM evidence.version v JOIN evidence.record r ON r.id = v.record_id WHERE r.given_by_seat_id = :seat")
                        .param("seat", maya.seat().value())
                        .query(Integer.class)
                        .single());
    }

    private Trial read() {
        return trials.trial(maya, partnership, trial).orElseThrow();
    }

    private Answer<UUID> end(Trial.How how, int first, int second) {
        return trials.end(maya, partnership, trial, ended(how), results(read(), first, second), key());
    }

    private static Map<UUID, Trial.Result> results(Trial t, int first, int second) {
        return Map.of(
                t.arms().getFirst().id(), new Trial.Result(20, BigDecimal.valueOf(first)),
                t.arms().getLast().id(), new Trial.Result(22, BigDecimal.valueOf(second)));
    }

    private static Trial.Ended ended(Trial.How how) {
        return new Trial.Ended(TODAY, how, "What we found", "", "Nobody that we know of", "One area", Optional.empty());
    }

    private Plan plan(String name) {
        return plan(name, Plan.Better.MORE);
    }

    private Plan plan(String name, Plan.Better better) {
        return new Plan(
                name,
                "Do families come better prepared?",
                "Eighty families",
                List.of("as usual", "a call two days before"),
                "Families who say that they were prepared",
                "of 100",
                Level.FAMILY,
                better,
                BigDecimal.valueOf(5),
                "Each family, by telephone",
                "If three families complain",
                "Shares are compared; who did not answer counts as not prepared",
                LocalDate.of(2026, 9, 1),
                cast.place());
    }

    private List<Viewer> others() {
        return List.of(cast.parentRepresentative(), table.cast().facilitator(), STRANGER);
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.NotThere.class);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
