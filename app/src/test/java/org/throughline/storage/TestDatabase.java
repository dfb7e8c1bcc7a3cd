package org.throughline.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;

/**
 * Databases for tests, on one real PostgreSQL for each run of the tests. It starts with the first that asks, keeps its data in a
 * temporary folder without fsync, and goes with the run.
 */
public final class TestDatabase {
    private static final String BLANK = "blank";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, String> PREPARED = new ConcurrentHashMap<>();
    private static final ReentrantLock COPYING = new ReentrantLock();

    private TestDatabase() {}

    /** A new database with nothing in it but the extensions; both roles as in real use. */
    public static Connections fresh() {
        return freshCopyOf(BLANK, _ -> {});
    }

    /**
     * A new database that starts as a copy of one that was prepared once, for instance by the migrations. The preparation runs
     * for the first caller with this name only, and must leave no connection open.
     */
    public static Connections freshCopyOf(String name, Consumer<Connections> preparation) {
        COPYING.lock();
        try {
            var template = PREPARED.get(name);
            if (template == null) {
                template = name.equals(BLANK) ? Database.NAME : copy(Database.NAME);
                preparation.accept(connections(template));
                PREPARED.put(name, template);
            }
            return connections(copy(template));
        } finally {
            COPYING.unlock();
        }
    }

    /** The server, for tests that need its superuser. */
    static EmbeddedPostgres server() {
        return Shared.SERVER;
    }

    private static String copy(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        var server = Shared.SERVER;
        try (var administrator = Connections.connect(server.jdbcUrl(), server.superuser())) {
            Roles.copyDatabase(administrator, template, name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("the database " + template + " could not be copied", e);
        }
    }

    private static Connections connections(String name) {
        var real = Shared.DATABASE.connections();
        return new Connections(Shared.SERVER.jdbcUrl(name), real.owner(), real.app());
    }

    /**
     * The applications of the tests close themselves as the run ends; from the first of them on, the server waits until they have.
     * Otherwise each would look for its database for half a minute.
     */
    public static void endsAfterItsApplications() {
        if (Shared.BY_ITSELF.compareAndSet(true, false)) {
            SpringApplication.getShutdownHandlers().add(Shared::end);
        }
    }

    /** Started on first use. */
    private static final class Shared {
        private static final AtomicBoolean BY_ITSELF = new AtomicBoolean(true);
        private static final Path FOLDER = temporaryFolder();
        private static final EmbeddedPostgres SERVER =
                EmbeddedPostgres.start(FOLDER, ServerSettings.standard().notDurable(), _ -> {});
        private static final Database DATABASE = Database.own(SERVER);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (BY_ITSELF.get()) {
                    end();
                }
            }));
        }

        private static Path temporaryFolder() {
            try {
                return Files.createTempDirectory("throughline-test-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end() {
            try {
                DATABASE.close();
                Disk.delete(FOLDER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
