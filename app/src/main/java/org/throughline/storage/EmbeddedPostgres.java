package org.throughline.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * A real PostgreSQL of our own inside the data folder: durable, on this machine only, with a password for everybody. If it is
 * killed it starts again on the same port; if the application is killed, the next start finds what is left and clears it up.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private static final Duration RECOVERY = Duration.ofMinutes(5);

    private final DataFolder folder;
    private final DatabaseKeys keys;
    private final ServerSettings settings;
    private final RunningAs as;
    private final PostgresBinaries binaries;
    private final Path database;
    private final Consumer<String> log;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile PostgresProcess process;
    private volatile int port;
    private volatile boolean closing;

    /** Starts the server, and makes the database first if the folder has none. The log receives one line for each thing done. */
    public static EmbeddedPostgres start(Path dataFolder, Consumer<String> log) {
        return start(dataFolder, ServerSettings.standard(), log);
    }

    static EmbeddedPostgres start(Path dataFolder, ServerSettings settings, Consumer<String> log) {
        var folder = DataFolder.open(dataFolder);
        try {
            return new EmbeddedPostgres(folder, settings, log);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private EmbeddedPostgres(DataFolder folder, ServerSettings settings, Consumer<String> log) {
        this.folder = folder;
        this.settings = settings;
        this.log = log;
        var found = folder.database();
        var exists = Files.exists(found.resolve("PG_VERSION"));
        if (exists) {
            mustBeOurVersion(found);
        }
        this.as = settings.as().orElseGet(() -> RunningAs.choose(found, log));
        mustNotBeBroken(found, exists);
        if (exists) {
            LeftOver.clear(found, settings.stopWithin(), log);
            folder.mustLetPass(as, found);
            as.mustOwn(found);
        }
        this.binaries = PostgresBinaries.unpacked(programPlaces(), as, log);
        this.keys = DatabaseKeys.open(folder.keys(), exists);
        this.database = exists ? found : NewDatabase.make(folder, as, binaries, settings, superuser(), log);
        this.process = launchOnSomePort();
        try {
            mustLetUsIn();
        } catch (CannotStart e) {
            process.stop(settings.stopWithin());
            throw e;
        }
        Thread.ofPlatform().daemon().name("postgres-supervisor").start(this::supervise);
    }

    private List<Path> programPlaces() {
        var places = new ArrayList<Path>();
        var cache = System.getenv("XDG_CACHE_HOME");
        var home = System.getProperty("user.home");
        if (cache != null && cache.startsWith("/")) {
            places.add(Path.of(cache, "throughline"));
        } else if (home != null && Files.isDirectory(Path.of(home))) {
            places.add(Path.of(home, ".cache", "throughline"));
        }
        places.add(folder.programs());
        if (RunningAs.myUid() == 0) {
            places.add(folder.sharedPrograms());
        }
        return places;
    }

    private static void mustNotBeBroken(Path database, boolean whole) {
        if (Files.exists(database) && !whole) {
            throw new CannotStart(
                    "The folder " + database + " is there but holds no whole database: put it back from your backup.");
        }
    }

    private static void mustBeOurVersion(Path database) {
        try {
            var major = Files.readString(database.resolve("PG_VERSION")).strip();
            if (!major.equals(Integer.toString(PostgresBinaries.MAJOR))) {
                throw new CannotStart("The database in " + database + " was made by PostgreSQL " + major
                        + " and this Throughline brings " + PostgresBinaries.MAJOR
                        + ": start the release of Throughline that made it, or move the data with pg_upgrade.");
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The database in " + database + " cannot be read: run Throughline as the user who owns it.", e);
        }
    }

    /** Another program may take a free port between our look and PostgreSQL's start, so a free one is tried a few times. */
    private PostgresProcess launchOnSomePort() {
        for (var attempt = 1; ; attempt++) {
            port = settings.port() == 0 ? freePort() : settings.port();
            try {
                return launch();
            } catch (CannotStart e) {
                if (settings.port() != 0 || attempt == 3 || !e.sentence().startsWith("The port")) {
                    throw e;
                }
            }
        }
    }

    private PostgresProcess launch() {
        try {
            var started = PostgresProcess.launch(
                    settings.serverCommand(binaries, database, port), as, database, folder.postgresLog());
            if (started.awaitReady(RECOVERY, () -> closing)) {
                return started;
            }
            started.stop(settings.stopWithin());
            throw Trouble.postgresRefused(database, started.itsWords());
        } catch (IOException e) {
            throw Trouble.cannotWrite(folder.postgresLog(), e);
        }
    }

    private void mustLetUsIn() {
        try (var connection = Connections.connect(jdbcUrl(), superuser())) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The key file " + folder.keys()
                            + " does not fit the database: put back the two from the same backup.",
                    e);
        }
    }

    /** Starts the server again whenever it ends without being asked, on the same port, until it stands. */
    private void supervise() {
        try {
            while (!closing) {
                process.awaitEnd();
                process.dismissWatcher();
                if (!closing) {
                    log.accept("PostgreSQL ended unexpectedly; starting it again.");
                    startAgain();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() {
        for (var wait = 100L; !closing; wait = Math.min(wait * 2, 5_000)) {
            changing.lock();
            try {
                if (closing) {
                    return;
                }
                LeftOver.stopOrphans(database);
                process = launch();
                log.accept("PostgreSQL is back on port " + port + ".");
                return;
            } catch (CannotStart e) {
                log.accept(e.sentence());
            } finally {
                changing.unlock();
            }
            Pause.millis(wait);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port was found for the database: stop some programs and start again.", e);
        }
    }

    /** The address of the maintenance database. */
    public String jdbcUrl() {
        return jdbcUrl("postgres");
    }

    public String jdbcUrl(String databaseName) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + databaseName;
    }

    public int port() {
        return port;
    }

    /** The role that may do anything. Only the setting up of roles and databases uses it. */
    public Credentials superuser() {
        return keys.of(SUPERUSER);
    }

    /** The process number of the server that runs at present. */
    public long pid() {
        return process.pid();
    }

    /** The user that the server runs as, in words. */
    public String runsAs() {
        return as.inWords();
    }

    DatabaseKeys keys() {
        return keys;
    }

    Path databaseFolder() {
        return database;
    }

    /** Stops the server cleanly, within a bound, and lets go of the folder. */
    @Override
    public void close() {
        closing = true;
        changing.lock();
        try {
            process.stop(settings.stopWithin());
        } finally {
            changing.unlock();
            folder.close();
        }
    }
}
