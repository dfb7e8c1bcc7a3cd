package org.throughline.work.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.storage.Database;
import org.throughline.storage.TestDatabase;
import org.throughline.web.Server;

/**
 * Two nodes on one database, killed between commits and listeners at moments drawn by a seed: nothing that was acknowledged
 * is lost, nothing is heard twice or out of order, and what failed is heard once it is mended.
 */
class OutboxCrashTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);
    private static final long SEED = Long.getLong("kill.seed", 20261126L);

    @Test
    void every_acknowledged_event_is_heard_once_and_in_order_whenever_nodes_are_killed() throws Exception {
        var outcome = new CrashLoop("OWN", TestDatabase.freshCopyOf("migrated", Server::migrate), SEED)
                .run(2, Duration.ofSeconds(60));
        allWasHeard(outcome);
    }

    @Test
    @Tag("nightly")
    void many_kills_on_a_database_that_writes_to_disk_lose_and_double_nothing(@TempDir Path folder) throws Exception {
        try (Database database = Database.open(folder.resolve("data"), _ -> {})) {
            Server.migrate(database.connections());
            allWasHeard(new CrashLoop("OWN", database.connections(), SEED).run(ROUNDS, Duration.ofMinutes(5)));
        }
    }

    /** What was not chosen. It promises "at least once" and no order; the rest is printed, to be compared. */
    @Test
    @Tag("nightly")
    void the_registry_that_was_not_chosen_hears_all_but_some_twice(@TempDir Path folder) throws Exception {
        try (Database database = Database.open(folder.resolve("data"), _ -> {})) {
            Server.migrate(database.connections());
            var outcome = new CrashLoop("MODULITH", database.connections(), SEED)
                    .run(Math.min(ROUNDS, 20), Duration.ofMinutes(5));
            System.out.println("Modulith's registry, seed " + SEED + ": " + outcome);
            assertThat(outcome.acknowledged()).isPositive();
            assertThat(outcome.unheard()).isZero();
        }
    }

    private static void allWasHeard(CrashLoop.Outcome outcome) {
        System.out.println("Own outbox, seed " + SEED + ": " + outcome);
        assertThat(outcome.acknowledged()).as("seed %d", SEED).isGreaterThan(50);
        assertThat(outcome.unheard()).as("seed %d", SEED).isZero();
        assertThat(outcome.doubled()).as("seed %d", SEED).isZero();
        assertThat(outcome.outOfOrder()).as("seed %d", SEED).isZero();
        assertThat(outcome.left()).as("seed %d", SEED).isZero();
    }
}
