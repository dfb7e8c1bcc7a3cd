package org.throughline.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.storage.Connections;
import org.throughline.storage.Rest;

@ThroughlineTest
class OutboxTest {
    private static final LocalDate NOON = LocalDate.of(2026, 11, 26);

    @Autowired
    MadeUp made;

    @Autowired
    Acting acting;

    @Autowired
    Outbox outbox;

    @Autowired
    Courier courier;

    @Autowired
    Rang.Hears hears;

    @Autowired
    Settled settled;

    @Autowired
    Connections connections;

    private final UUID bell = UUID.randomUUID();

    @Test
    void what_happened_is_heard_after_the_commit_with_when_and_by_whom_and_why() {
        Viewer ringer = made.administrator();
        Happened<Rang> said = acting.as(ringer, () -> {
            Happened<Rang> happened = ring(ringer, UUID.randomUUID(), false);
            assertThat(hears.heard).doesNotContain(happened);
            return happened;
        });
        settled.now();
        assertThat(hears.heard).contains(said);
        assertThat(said.on()).isEqualTo(NOON);
        assertThat(said.by().seat()).isEqualTo(ringer.seat().value());
        assertThat(said.process().why()).isEqualTo("IT_IS_NOON");
    }

    @Test
    void what_was_rolled_back_is_heard_by_nobody() {
        Viewer ringer = made.administrator();
        assertThatThrownBy(() -> acting.doAs(ringer, () -> {
                    ring(ringer, UUID.randomUUID(), false);
                    throw new IllegalStateException("the rest failed");
                }))
                .hasMessage("the rest failed");
        settled.now();
        assertThat(hears.strokesOf(bell)).isEmpty();
    }

    @Test
    void an_event_that_could_hold_words_is_refused() {
        record Spoke(UUID child, String words) implements Event {}
        Viewer speaker = made.administrator();
        assertThatThrownBy(() -> acting.doAs(
                        speaker,
                        () -> outbox.add(
                                new Spoke(UUID.randomUUID(), "Amina is tired"),
                                NOON,
                                by(speaker),
                                Process.begun(Rang.Why.IT_IS_NOON))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Spoke.words is a String")
                .hasMessageNotContaining("Amina");
    }

    @Test
    void nobody_says_what_happened_in_the_name_of_somebody_else() {
        Viewer ringer = made.administrator();
        Viewer other = made.administrator();
        assertThatThrownBy(() -> acting.doAs(ringer, () -> ring(other, UUID.randomUUID(), false)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_listener_that_fails_is_tried_again_after_a_growing_wait_and_nothing_overtakes_it_in_its_stream()
            throws Exception {
        Viewer ringer = made.administrator();
        List<UUID> strokes = Stream.generate(UUID::randomUUID).limit(3).toList();
        UUID elsewhere = UUID.randomUUID();
        hears.broken.add(strokes.getFirst());
        strokes.forEach(stroke -> acting.doAs(ringer, () -> ring(ringer, stroke, true)));
        acting.doAs(ringer, () -> ring(ringer, elsewhere, false));
        for (int tries = 0; tries < 400 && !hears.strokesOf(bell).contains(elsewhere); tries++) {
            Rest.millis(50);
        }
        assertThat(hears.strokesOf(bell)).containsExactly(elsewhere);

        asOwner("UPDATE work.delivery SET attempts = 5, next_at = clock_timestamp() WHERE stream = '" + bell + "'");
        for (int tries = 0; tries < 400 && courier.waiting().stuck() == 0; tries++) {
            courier.deliverOne();
            Rest.millis(50);
        }
        assertThat(courier.waiting().stuck()).isEqualTo(1);
        assertThat(trouble()).containsOnly("IllegalStateException");

        hears.broken.clear();
        asOwner("UPDATE work.delivery SET next_at = clock_timestamp() WHERE stream = '" + bell + "'");
        settled.now();
        assertThat(hears.strokesOf(bell)).startsWith(elsewhere).endsWith(strokes.toArray(UUID[]::new));
        assertThat(courier.waiting().stuck()).isZero();
    }

    @Test
    void each_wait_is_four_times_the_last_up_to_an_hour() {
        assertThat(Stream.of(1, 2, 3, 4).map(Waits.STANDARD::after))
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(16), Duration.ofSeconds(64));
        assertThat(Waits.STANDARD.after(1_000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void an_event_that_all_have_heard_is_deleted_after_thirty_days_and_not_before() throws Exception {
        Viewer ringer = made.administrator();
        Happened<Rang> old = acting.as(ringer, () -> ring(ringer, UUID.randomUUID(), false));
        Happened<Rang> young = acting.as(ringer, () -> ring(ringer, UUID.randomUUID(), false));
        settled.now();
        asOwner("UPDATE work.event SET added_at = added_at - interval '31 days' WHERE id = '" + old.id() + "'");
        asOwner("UPDATE work.event SET added_at = added_at - interval '29 days' WHERE id = '" + young.id() + "'");
        courier.clearUp(Delivering.KEPT, 100);
        assertThat(kept(old)).isFalse();
        assertThat(kept(young)).isTrue();
    }

    private Happened<Rang> ring(Viewer ringer, UUID stroke, boolean inOrder) {
        return outbox.add(new Rang(bell, stroke, inOrder), NOON, by(ringer), Process.begun(Rang.Why.IT_IS_NOON));
    }

    private static By by(Viewer viewer) {
        return new By(
                viewer.account().value(),
                viewer.seat().value(),
                viewer.purpose().name());
    }

    private List<String> trouble() throws SQLException {
        try (Connection owner = connections.asOwner();
                var rows = owner.createStatement()
                        .executeQuery("SELECT DISTINCT trouble FROM work.delivery WHERE attempts > 5")) {
            List<String> found = new java.util.ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private boolean kept(Happened<?> happened) throws SQLException {
        try (Connection owner = connections.asOwner();
                var rows = owner.createStatement()
                        .executeQuery("SELECT 1 FROM work.event WHERE id = '" + happened.id() + "'")) {
            return rows.next();
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner = connections.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
