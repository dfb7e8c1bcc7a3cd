package org.throughline.work.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.storage.Connections;
import org.throughline.storage.Rest;

/** Two nodes on one database, killed at seeded moments and started again; then one that finishes what is left. */
final class CrashLoop {
    private static final int WRITERS = 3;

    private final String candidate;
    private final Connections connections;
    private final Random random;
    private final List<Process> started = new ArrayList<>();
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();

    CrashLoop(String candidate, Connections connections, long seed) {
        this.candidate = candidate;
        this.connections = connections;
        this.random = new Random(seed);
    }

    /**
     * What came of it.
     *
     * @param said committed things, acknowledged or not
     * @param unheard acknowledged and not heard by a listener (twice if by neither)
     * @param doubled effects beyond the first for one thing and listener
     * @param outOfOrder effects of the writing listener that came before an earlier one of their stream
     * @param left deliveries that were not finished in the end
     */
    record Outcome(
            long said,
            long acknowledged,
            long unheard,
            long doubled,
            long outOfOrder,
            long left,
            String kept,
            String latency,
            Duration drained) {}

    Outcome run(int rounds, Duration patience) throws Exception {
        try {
            return killing(rounds, patience);
        } finally {
            started.forEach(process -> process.toHandle().destroyForcibly());
        }
    }

    private Outcome killing(int rounds, Duration patience) throws Exception {
        tables();
        for (int round = 0; round < rounds; round++) {
            List<Running> nodes = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                nodes.add(new Running(start("node-" + round + "-" + node, (round * 2L + node) * 1_000_000, WRITERS)));
            }
            nodes.forEach(Running::awaitWriting);
            nodes.get(0).killAfter(10 + random.nextInt(200), random.nextInt(30));
            nodes.get(1).killAfter(10 + random.nextInt(400), random.nextInt(30));
        }
        String latency = latency();
        change("INSERT INTO crash.mended VALUES (true)");
        Running last = new Running(start("last", 0, 0));
        last.awaitWriting();
        Instant began = Instant.now();
        while (left() > 0 && Duration.between(began, Instant.now()).compareTo(patience) < 0) {
            Rest.millis(50);
        }
        Duration drained = Duration.between(began, Instant.now());
        last.kill();
        return outcome(latency, drained);
    }

    private final class Running {
        private final Process process;
        private final Thread reader;
        private final CountDownLatch writing = new CountDownLatch(1);
        private final AtomicInteger heard = new AtomicInteger();

        Running(Process process) {
            this.process = process;
            this.reader = Thread.ofPlatform().start(this::read);
        }

        private void read() {
            try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                // the last line may be cut off by the kill; it counts only when its end was written too
                StringBuilder line = new StringBuilder();
                for (int c = output.read(); c >= 0; c = output.read()) {
                    if (c != '\n') {
                        line.append((char) c);
                        continue;
                    }
                    if (line.toString().equals("writing")) {
                        writing.countDown();
                    } else if (line.toString().matches("\\d+")) {
                        acknowledged.add(Long.valueOf(line.toString()));
                        heard.incrementAndGet();
                    }
                    line.setLength(0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                writing.countDown();
            }
        }

        void awaitWriting() {
            try {
                if (!writing.await(300, TimeUnit.SECONDS) || !process.isAlive()) {
                    throw new IllegalStateException("the node did not start");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** After so many acknowledged things, however busy the machine is, and so many milliseconds. */
        void killAfter(int things, int millis) throws InterruptedException {
            for (int wait = 0; wait < 12_000 && process.isAlive() && heard.get() < things; wait++) {
                Rest.millis(10);
            }
            Rest.millis(millis);
            kill();
        }

        /** By its handle: Process.destroyForcibly would also close the pipe that we still read. */
        void kill() throws InterruptedException {
            process.toHandle().destroyForcibly();
            process.waitFor();
            reader.join();
        }
    }

    private Process start(String node, long first, int writers) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dspring.autoconfigure.exclude=", // as the product would have had it
                        "-Dspring.modulith.events.jdbc.schema=crash",
                        "-Dspring.modulith.events.jdbc.schema-initialization.enabled=false",
                        "-Dspring.modulith.events.republish-outstanding-events-on-restart=true",
                        "-Dspring.modulith.events.staleness.published=5s",
                        "-Dspring.modulith.events.staleness.processing=5s",
                        "-Dspring.modulith.events.staleness.resubmission=5s",
                        "-Dspring.modulith.events.staleness.check-interval=1s",
                        Node.class.getName(),
                        candidate,
                        node,
                        Long.toString(first),
                        Integer.toString(writers))
                .redirectError(
                        System.getProperty("crash.errors") == null
                                ? ProcessBuilder.Redirect.DISCARD
                                : ProcessBuilder.Redirect.appendTo(Path.of(System.getProperty("crash.errors"))
                                        .toFile()));
        builder.environment().put("CRASH_URL", connections.url());
        builder.environment().put("CRASH_USER", connections.app().user());
        builder.environment().put("CRASH_PASSWORD", connections.app().password());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private void tables() throws SQLException {
        change("""
                CREATE SCHEMA crash;
                CREATE TABLE crash.stream (id uuid PRIMARY KEY, place bigint NOT NULL);
                CREATE TABLE crash.said (number bigint PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp());
                CREATE TABLE crash.effect (seen bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, listener text NOT NULL,
                    number bigint NOT NULL, stream uuid NOT NULL, place bigint NOT NULL, node text NOT NULL,
                    at timestamptz NOT NULL DEFAULT clock_timestamp());
                CREATE TABLE crash.mended (yes boolean NOT NULL);
                CREATE TABLE crash.event_publication (id uuid PRIMARY KEY, listener_id text NOT NULL, event_type text NOT NULL,
                    serialized_event text NOT NULL, publication_date timestamptz NOT NULL, completion_date timestamptz, status text,
                    completion_attempts int, last_resubmission_date timestamptz);
                CREATE INDEX event_publication_serialized_event_hash_idx ON crash.event_publication USING hash(serialized_event);
                CREATE INDEX event_publication_by_completion_date_idx ON crash.event_publication (completion_date);
                GRANT USAGE ON SCHEMA crash TO %1$s;
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA crash TO %1$s
                """.formatted(connections.app().user()));
        for (var stream : Node.STREAMS) {
            change("INSERT INTO crash.stream VALUES ('" + stream + "', 0)");
        }
    }

    private long left() throws SQLException {
        return number(
                candidate.equals("OWN")
                        ? "SELECT count(*) FROM work.delivery"
                        : "SELECT count(*) FROM crash.event_publication WHERE completion_date IS NULL");
    }

    /** From being said to being heard, where the node that said it lived to hear it. */
    private String latency() throws SQLException {
        return text("""
                SELECT format('half within %s ms, 99 in 100 within %s ms',
                       round((percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM e.at - s.at)) * 1000)::numeric, 1),
                       round((percentile_cont(0.99) WITHIN GROUP (ORDER BY extract(epoch FROM e.at - s.at)) * 1000)::numeric, 1))
                  FROM crash.effect e JOIN crash.said s USING (number) WHERE e.listener = 'WRITES'
                   AND e.node = format('node-%s-%s', s.number / 1000000 / 2, s.number / 1000000 % 2)
                """);
    }

    private Outcome outcome(String latency, Duration drained) throws SQLException {
        change("CREATE TABLE crash.acknowledged (number bigint PRIMARY KEY)");
        try (Connection owner = connections.asOwner();
                var add = owner.prepareStatement("INSERT INTO crash.acknowledged VALUES (?)")) {
            for (long number : acknowledged) {
                add.setLong(1, number);
                add.addBatch();
            }
            add.executeBatch();
        }
        String kept = candidate.equals("OWN") ? text("""
                        SELECT (SELECT count(*) FROM work.event) || ' events and ' || (SELECT count(*) FROM work.delivery)
                            || ' deliveries, ' || (pg_total_relation_size('work.event') + pg_total_relation_size('work.delivery')) / 1024 || ' kB'
                        """) : text("""
                        SELECT count(*) || ' publications, ' || pg_total_relation_size('crash.event_publication') / 1024 || ' kB'
                          FROM crash.event_publication
                        """);
        return new Outcome(
                number("SELECT count(*) FROM crash.said"),
                acknowledged.size(),
                number("""
                        SELECT count(*) FROM crash.acknowledged a CROSS JOIN (VALUES ('WRITES'), ('FAILS_FIRST')) l (name)
                         WHERE NOT EXISTS (SELECT 1 FROM crash.effect e WHERE e.number = a.number AND e.listener = l.name)
                        """),
                number("SELECT count(*) - count(DISTINCT (listener, number)) FROM crash.effect"),
                number("""
                        SELECT count(*) FROM (SELECT place, max(place) OVER (PARTITION BY stream ORDER BY seen) AS furthest
                          FROM crash.effect WHERE listener = 'WRITES') e WHERE place < furthest
                        """),
                left(),
                kept,
                latency,
                drained);
    }

    private void change(String sql) throws SQLException {
        try (Connection owner = connections.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection owner = connections.asOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
