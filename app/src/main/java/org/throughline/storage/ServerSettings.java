package org.throughline.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How our own PostgreSQL is run: safe against power loss, on this machine only, and sized by its memory. What people
 * wrote must never reach its log, so failed statements and their details are left out of it; the application is told them.
 *
 * @param port a fixed port, or 0 for any free one
 * @param durable false only in tests, where nothing is worth keeping
 * @param stopWithin how long a clean stop may take before it is forced
 * @param as the user to run as, where a test does not leave the choice to {@link RunningAs#choose}
 */
record ServerSettings(int port, boolean durable, Duration stopWithin, Optional<RunningAs> as) {

    static ServerSettings standard() {
        return new ServerSettings(0, true, Duration.ofSeconds(30), Optional.empty());
    }

    ServerSettings withPort(int fixed) {
        return new ServerSettings(fixed, durable, stopWithin, as);
    }

    ServerSettings notDurable() {
        return new ServerSettings(port, false, stopWithin, as);
    }

    ServerSettings runningAs(RunningAs other) {
        return new ServerSettings(port, durable, stopWithin, Optional.of(other));
    }

    List<String> serverCommand(PostgresBinaries binaries, Path database, int onPort) {
        var command = new ArrayList<>(List.of(
                binaries.postgres(), "-D", database.toString(), "-h", "127.0.0.1", "-p", Integer.toString(onPort)));
        set(command, "unix_socket_directories", "");
        set(command, "timezone", "UTC");
        set(command, "log_timezone", "UTC");
        // a run of tests keeps several applications on one server
        set(command, "max_connections", durable ? "60" : "300");
        DatabaseMemory memory = durable ? DatabaseMemory.here() : DatabaseMemory.smallest();
        set(command, "shared_buffers", memory.pages() + "MB");
        set(command, "effective_cache_size", memory.cached() + "MB");
        set(command, "work_mem", "8MB");
        set(command, "maintenance_work_mem", memory.upkeep() + "MB");
        set(command, "max_wal_size", memory.journal() + "MB");
        set(command, "max_parallel_workers_per_gather", "1");
        set(command, "jit", "off");
        set(command, "logging_collector", "off");
        set(command, "log_min_messages", "log");
        set(command, "log_min_error_statement", "panic");
        set(command, "log_error_verbosity", "terse");
        set(command, "log_checkpoints", "off");
        var safe = durable ? "on" : "off";
        set(command, "fsync", safe);
        set(command, "full_page_writes", safe);
        set(command, "synchronous_commit", safe);
        return List.copyOf(command);
    }

    private static void set(List<String> command, String name, String value) {
        command.add("-c");
        command.add(name + "=" + value);
    }

    /** A new database: passwords checked by SCRAM for everybody, UTF-8, the same order of letters on every machine, checksums. */
    List<String> initdbCommand(PostgresBinaries binaries, Path into, Path passwordFile) {
        var command = new ArrayList<>(List.of(
                binaries.initdb(),
                "--pgdata=" + into,
                "--username=" + EmbeddedPostgres.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        if (!durable) {
            command.add("--no-sync");
        }
        return List.copyOf(command);
    }
}
