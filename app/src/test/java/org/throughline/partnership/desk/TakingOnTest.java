package org.throughline.partnership.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Observed;
import org.throughline.partnership.ObservedHere;
import org.throughline.partnership.meetings.Promises;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** What was handed over is taken on by its new owner and by nobody else; until then it waits, and how much was is counted (requirement 92). */
@ThroughlineTest
class TakingOnTest extends InARoom {
    @Autowired
    Promises promises;

    @Autowired
    Handovers handovers;

    @Autowired
    TakingOn takingOn;

    @Autowired
    HandoverStore store;

    @Autowired
    ObservedHere observed;

    @Autowired
    Acting acting;

    @Test
    void nobody_but_its_new_owner_takes_it_on_and_whoever_has_no_seat_here_does_not_learn_of_it() {
        UUID handed = handed(room.parent(), TODAY);
        Viewer elsewhere = gathered.room().representative(TODAY);
        for (Viewer other : List.of(elsewhere, Viewer.service(Purpose.PUBLIC, TODAY))) {
            assertThat(takingOn.at(other, partnership)).isEmpty();
            assertThat(takingOn.handedTo(other, partnership)).isEmpty();
            assertNotThere(takingOn.takeOn(other, partnership, handed, key()));
            acting.doAs(
                    other, () -> assertThat(store.hear(handed, heard(false))).isFalse());
        }
        assertNotThere(takingOn.takeOn(maya, partnership, handed, key()));
        for (boolean conveyed : List.of(true, false)) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as("somebody signs in with that seat, and says it themselves")
                    .isThrownBy(() -> acting.doAs(maya, () -> store.hear(handed, heard(conveyed))));
        }
        assertThat(takingOn.unheard(dawn)).singleElement().satisfies(u -> {
            assertThat(u.partnership()).isEqualTo(partnership);
            assertThat(u.things()).isEqualTo(1);
        });
        UUID key = key();
        done(takingOn.takeOn(dawn, partnership, handed, key));
        assertThat(takingOn.takeOn(dawn, partnership, handed, key)).isEqualTo(new Answer.Done<>(handed));
        assertThat(takingOn.takeOn(dawn, partnership, handed, key()))
                .isEqualTo(new Answer.Refused<>(HandoverWords.WHY_HEARD_BEFORE));
        assertThat(takingOn.unheard(dawn)).isEmpty();
        assertThat(takingOn.handedTo(dawn, partnership).getFirst().heard())
                .contains(new HandedOver.Heard(TODAY, false));
    }

    @Test
    void what_came_together_is_taken_on_together_and_waits_on_the_desk_until_then() {
        List<UUID> both = List.of(promise(TODAY), promise(TODAY));
        done(handovers.handOver(maya, partnership, room.cast().place(), both, room.parent(), "Ring Kay", key()));
        UUID alone = handed(room.parent(), TODAY);
        assertThat(waiting()).hasSize(2);
        UUID one = takingOn.handedTo(dawn, partnership).stream()
                .filter(h -> both.contains(h.topic()))
                .findFirst()
                .orElseThrow()
                .id();
        done(takingOn.takeOn(dawn, partnership, one, key()));
        assertThat(waiting()).singleElement().satisfies(w -> {
            assertThat(w.topic()).isEqualTo(alone);
            assertThat(w.place()).contains(room.parent());
        });
    }

    @Test
    void of_things_handed_over_the_figure_is_a_slow_count_and_what_was_written_down_for_a_seat_is_said_apart() {
        assertThat(figure(TODAY)).as("nothing was handed over").isEmpty();
        Random random = new Random(97);
        int things = 0;
        int heard = 0;
        int conveyed = 0;
        int heardEarlier = 0;
        for (int i = 0; i < 9; i++) {
            boolean signsIn = random.nextBoolean();
            LocalDate day = TODAY.minusDays(random.nextInt(60) + 3L);
            UUID handed = handed(signsIn ? room.parent() : room.council(), day);
            things++;
            int takes = random.nextInt(3);
            if (takes < 2) {
                LocalDate on = takes == 0 ? TODAY.minusDays(2) : TODAY;
                Viewer by = signsIn ? room.representative(on) : room.facilitator(on);
                done(takingOn.takeOn(by, partnership, handed, key()));
                heard++;
                conveyed += signsIn ? 0 : 1;
                heardEarlier += takes == 0 ? 1 : 0;
            }
        }
        assertThat(conveyed).isPositive();
        assertThat(figure(TODAY))
                .contains(heard + " of " + things + ", " + conveyed + " of them written down by whoever facilitates");
        assertThat(figure(TODAY.minusDays(1)).orElseThrow()).startsWith(heardEarlier + " of " + things);
        assertThat(figure(TODAY.plusYears(2))).isEmpty();
    }

    private Optional<String> figure(LocalDate day) {
        return observed.figure(room.cast(), Observed.Indicator.HANDOVERS_ACKNOWLEDGED, day);
    }

    private List<Waiting> waiting() {
        return desk.waiting(maya, partnership).stream()
                .filter(w -> w.kind() == Waiting.Kind.HANDED_OVER)
                .toList();
    }

    private UUID promise(LocalDate day) {
        return done(promises.promise(
                room.facilitator(day),
                room.meeting(0).id(),
                "Ask both trusts " + key(),
                room.cast().place(),
                TODAY.plusDays(90),
                key()));
    }

    /** The id of the handing over of one thing of its own. */
    private UUID handed(UUID to, LocalDate day) {
        UUID task = promise(day);
        Viewer then = room.facilitator(day);
        done(handovers.handOver(
                then, partnership, room.cast().place(), List.of(task), to, "Where it stands " + task, key()));
        return handovers.handedOver(then, partnership).stream()
                .filter(h -> h.topic().equals(task))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static HandedOver.Heard heard(boolean conveyed) {
        return new HandedOver.Heard(TODAY, conveyed);
    }
}
