package org.throughline.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises D-1 and D-2. The moments are drawn by a seed; the long run raises -Dkill.rounds and sets -Dkill.seed. */
@Tag("slow")
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 4);
    private static final long SEED = Long.getLong("kill.seed", 20261121L);

    private final Path folder;
    private final Random random = new Random(SEED);

    KillTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
    }

    @Test
    void no_acknowledged_row_is_lost_when_the_application_is_killed() throws Exception {
        var acknowledged = ConcurrentHashMap.<Long>newKeySet();
        for (var round = 0; round < ROUNDS; round++) {
            var application = application(round * 1_000_000L);
            // in every other round the watcher dies too, so that PostgreSQL is left running
            killAfter(application, 100 + random.nextInt(900), round % 2 == 1, acknowledged);
            var told = new ArrayList<String>();
            try (var server = EmbeddedPostgres.start(folder, told::add);
                    var connection = Asking.superuser(server)) {
                allAreThere(connection, acknowledged);
            }
            if (round % 2 == 1) {
                assertThat(told).contains("A PostgreSQL from before is still running; stopping it.");
            }
        }
        assertThat(acknowledged).as("something was written, seed %d", SEED).hasSizeGreaterThan(ROUNDS * 8);
        System.out.printf(
                "application killed %d times, %d acknowledged rows, 0 lost (seed %d)%n",
                ROUNDS, acknowledged.size(), SEED);
    }

    @Test
    void a_killed_application_does_not_leave_its_server_behind_for_ever() throws Exception {
        var application = application(0);
        var server = new long[1];
        try (var output = reader(application)) {
            assertThat(output.readLine()).isEqualTo("writing");
            server[0] = LeftOver.pidIn(folder.resolve("database/postmaster.pid"));
            application.destroyForcibly().waitFor();
        }
        for (var wait = 0; wait < 200 && isAlive(server[0]); wait++) {
            Pause.millis(50);
        }
        assertThat(isAlive(server[0])).isFalse();
    }

    @Test
    void no_acknowledged_row_is_lost_when_postgresql_is_killed() throws Exception {
        var acknowledged = ConcurrentHashMap.<Long>newKeySet();
        var next = new AtomicLong();
        try (var server = EmbeddedPostgres.start(folder, Asking.quiet())) {
            try (var connection = Asking.superuser(server)) {
                Roles.run(connection, "CREATE TABLE kept (id bigint PRIMARY KEY, words text)");
            }
            for (var round = 0; round < ROUNDS; round++) {
                var writers = java.util.stream.IntStream.range(0, 8)
                        .mapToObj(_ -> Thread.ofPlatform().start(() -> writeUntilItBreaks(server, next, acknowledged)))
                        .toList();
                Pause.millis(100 + random.nextInt(900));
                Command.signal("KILL", victim(server.pid()));
                for (var writer : writers) {
                    writer.join();
                }
                try (var connection = Asking.eventually(server, Duration.ofSeconds(15))) {
                    allAreThere(connection, acknowledged);
                }
            }
        }
        assertThat(acknowledged).as("something was written, seed %d", SEED).hasSizeGreaterThan(ROUNDS * 8);
        System.out.printf(
                "PostgreSQL killed %d times, %d acknowledged rows, 0 lost (seed %d)%n",
                ROUNDS, acknowledged.size(), SEED);
    }

    /** The server itself, or any of its processes: each of them brings all down. */
    private long victim(long postmaster) {
        var children = ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid)
                .toList();
        return random.nextBoolean() || children.isEmpty() ? postmaster : children.get(random.nextInt(children.size()));
    }

    private static void writeUntilItBreaks(EmbeddedPostgres server, AtomicLong next, Set<Long> acknowledged) {
        try (var connection = Asking.superuser(server)) {
            while (true) {
                var id = next.incrementAndGet();
                WritingApplication.insert(connection, id);
                acknowledged.add(id);
            }
        } catch (SQLException e) {
            return;
        }
    }

    private Process application(long firstId) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingApplication.class.getName(),
                        folder.toString(),
                        Long.toString(firstId))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void killAfter(Process application, int millis, boolean watcherToo, Set<Long> acknowledged)
            throws IOException, InterruptedException {
        try (var output = reader(application)) {
            assertThat(output.readLine()).isEqualTo("writing");
            var killer = Thread.ofVirtual().start(() -> {
                Pause.millis(millis);
                if (watcherToo) {
                    watchers(application).forEach(ProcessHandle::destroyForcibly);
                }
                // by its handle: Process.destroyForcibly would also close the pipe that we still read
                application.toHandle().destroyForcibly();
            });
            // the last line may be cut off by the kill; it counts only when its end was written too
            var text = output.readAllAsString();
            text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(Long::valueOf)
                    .forEach(acknowledged::add);
            killer.join();
            application.waitFor();
        }
    }

    private static List<ProcessHandle> watchers(Process application) {
        return application
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("sh"))
                .toList();
    }

    private static void allAreThere(Connection connection, Set<Long> acknowledged) throws SQLException {
        var stored = new java.util.HashSet<Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id FROM kept")) {
            while (rows.next()) {
                stored.add(rows.getLong(1));
            }
        }
        var lost = acknowledged.stream().filter(id -> !stored.contains(id)).toList();
        assertThat(lost).as("acknowledged and lost, seed %d", SEED).isEmpty();
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }
}
