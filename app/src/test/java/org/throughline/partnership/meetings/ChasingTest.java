package org.throughline.partnership.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.work.JobKind;

/** What was promised is chased up a polite ladder, night by night, whether or not anybody meets. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class ChasingTest {
    private static final UUID ABOUT = new UUID(0, 1);

    @Autowired
    Partnerships partnerships;

    @Autowired
    Gathered gathered;

    @Autowired
    Promises promises;

    @Autowired
    Meetings meetings;

    @Autowired
    TaskStore store;

    @Autowired
    Acting acting;

    private Gathered.Room room;
    private UUID task;
    private LocalDate due;

    @BeforeEach
    void somethingIsPromised() {
        room = gathered.room();
        Meeting m = room.meeting(0);
        due = m.on().plusDays(7);
        task = done(promises.promise(
                room.facilitator(m.on()), m.id(), "Ask the forum", room.parent(), due, UUID.randomUUID()));
    }

    @Test
    void a_month_without_a_meeting_chases_all_the_same() {
        for (Meeting m : room.meetings().subList(1, 4)) {
            done(meetings.callOff(room.facilitator(TODAY), m.id(), "nobody can", UUID.randomUUID()));
        }
        for (LocalDate night = due; night.isBefore(due.plusDays(40)); night = night.plusDays(1)) {
            chase(night);
        }
        assertThat(chases(room.facilitator(due.plusDays(40))))
                .extracting(Chase::step, Chase::on)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Chase.Step.OWNER, due.plusDays(1)),
                        org.assertj.core.groups.Tuple.tuple(Chase.Step.FACILITATOR, due.plusDays(14)),
                        org.assertj.core.groups.Tuple.tuple(Chase.Step.LEAD, due.plusDays(28)));
    }

    @Test
    void what_is_done_is_not_chased_and_a_night_made_up_for_goes_up_one_step_only() {
        chase(due.plusDays(60));
        chase(due.plusDays(60));
        assertThat(chases(room.facilitator(due.plusDays(60)))).hasSize(2);
        done(promises.done(room.representative(due.plusDays(60)), task, "Asked.", UUID.randomUUID()));
        chase(due.plusDays(61));
        assertThat(acting.as(
                        room.facilitator(due.plusDays(61)),
                        () -> store.chases(room.cast().partnership())))
                .hasSize(2);
    }

    @Test
    void only_who_owes_it_and_who_runs_the_partnership_read_the_reminders() {
        chase(due.plusDays(1));
        assertThat(chases(room.representative(due.plusDays(1)))).hasSize(1);
        assertThat(chases(Viewer.service(Purpose.PUBLIC, due.plusDays(1)))).isEmpty();
        assertThat(chases(gathered.room().representative(due.plusDays(1)))).isEmpty();
    }

    private void chase(LocalDate night) {
        Clock clock = Clock.fixed(night.atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Chasing chasing = new Chasing(promises, store, partnerships, clock);
        acting.doAs(Viewer.service(Purpose.CHASING, night), () -> {
            Optional<UUID> reached = Optional.empty();
            while (chasing.step(ABOUT, reached) instanceof JobKind.More more) {
                reached = Optional.of(more.reached());
            }
        });
    }

    private List<Chase> chases(Viewer viewer) {
        return promises.owed(viewer, room.cast().partnership()).stream()
                .filter(o -> o.topic().equals(task))
                .flatMap(o -> o.chases().stream())
                .toList();
    }
}
