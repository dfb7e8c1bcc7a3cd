package org.throughline.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One run of the PostgreSQL server, from its start to its end. */
final class PostgresProcess {
    private static final long LONGEST_LOG = 10_000_000;

    private final Process server;
    private final Process watcher;
    private final Path database;
    private final Path log;
    private final long logStart;

    private PostgresProcess(Process server, Process watcher, Path database, Path log, long logStart) {
        this.server = server;
        this.watcher = watcher;
        this.database = database;
        this.log = log;
        this.logStart = logStart;
    }

    /**
     * Starts the server in a session of its own, so that Ctrl-C in a terminal reaches the application first. Should the
     * application be killed, a watcher beside it notices and asks the server to stop.
     */
    static PostgresProcess launch(List<String> command, RunningAs as, Path database, Path log) throws IOException {
        var logStart = prepare(log);
        var whole = new ArrayList<String>();
        if (Command.run("setsid", "true").worked()) {
            whole.add("setsid");
        }
        whole.addAll(as.command(command));
        var builder = new ProcessBuilder(whole)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        var server = builder.start();
        return new PostgresProcess(server, watch(server.pid()), database, log, logStart);
    }

    /** Reads from a pipe that only we hold: when it ends without a word, we are gone. */
    private static Process watch(long server) throws IOException {
        var script = "trap '' INT TERM HUP; read -r word; [ \"$word\" = done ] || kill -INT \"$1\"";
        return new ProcessBuilder("/bin/sh", "-c", script, "throughline-watcher", Long.toString(server))
                .directory(Path.of("/").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long prepare(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".before"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.size(log);
    }

    /** Waits until the server says in its note that it takes connections; false when it ended, or when we no longer want it. */
    boolean awaitReady(Duration patience, BooleanSupplier unwanted) {
        var until = Instant.now().plus(patience);
        while (server.isAlive() && !unwanted.getAsBoolean()) {
            if (saysReady()) {
                return true;
            }
            if (Instant.now().isAfter(until)) {
                stop(Duration.ofSeconds(30));
                throw new CannotStart("PostgreSQL was still recovering after " + patience.toMinutes()
                        + " minutes: look into " + log + " and start again.");
            }
            Pause.millis(15);
        }
        return false;
    }

    private boolean saysReady() {
        try {
            var lines = Files.readAllLines(database.resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.getFirst().strip().equals(Long.toString(server.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    long pid() {
        return server.pid();
    }

    boolean isAlive() {
        return server.isAlive();
    }

    void awaitEnd() throws InterruptedException {
        server.waitFor();
    }

    void stop(Duration patience) {
        if (server.isAlive()) {
            LeftOver.stop(server.pid(), patience);
        }
        dismissWatcher();
    }

    void dismissWatcher() {
        watcher.destroyForcibly();
    }

    /** What it wrote since this start. */
    String itsWords() {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.min(logStart, channel.size()));
            var size = (int) Math.min(channel.size() - channel.position(), 64_000);
            var bytes = java.nio.ByteBuffer.allocate(size);
            while (bytes.hasRemaining() && channel.read(bytes) > 0) {
                continue;
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
