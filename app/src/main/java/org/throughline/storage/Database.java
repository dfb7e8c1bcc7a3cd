package org.throughline.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The database that this Throughline works on: one of its own in the data folder, or, when THROUGHLINE_DB_URL is set, one that
 * somebody else runs. Either way there is a role that owns the tables and one that only uses them.
 */
public final class Database implements AutoCloseable {
    static final String NAME = "throughline";

    private final Connections connections;
    private final @Nullable EmbeddedPostgres server;

    private Database(Connections connections, @Nullable EmbeddedPostgres server) {
        this.connections = connections;
        this.server = server;
    }

    /** Opens by what the environment says. Every failure is a {@link CannotStart} with one sentence. */
    public static Database open(Path dataFolder, Consumer<String> log) {
        return open(dataFolder, System.getenv(), log);
    }

    static Database open(Path dataFolder, Map<String, String> environment, Consumer<String> log) {
        var external = ExternalDatabase.in(environment);
        return external.isPresent()
                ? new Database(external.get().ready(log), null)
                : own(EmbeddedPostgres.start(dataFolder, log));
    }

    static Database own(EmbeddedPostgres server) {
        try {
            return new Database(prepare(server), server);
        } catch (SQLException e) {
            server.close();
            throw new CannotStart(
                    "The database in the data folder could not be prepared; it said: " + Trouble.firstLine(e), e);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Connections prepare(EmbeddedPostgres server) throws SQLException {
        var owner = server.keys().of(Roles.OWNER);
        var app = server.keys().of(Roles.APP);
        try (var administrator = Connections.connect(server.jdbcUrl(), server.superuser())) {
            Roles.prepare(administrator, owner);
            Roles.prepare(administrator, app);
            Roles.letKeysBeProvedAtTheEnd(administrator);
            if (!Roles.databaseExists(administrator, NAME)) {
                Roles.createDatabase(administrator, NAME);
            } else {
                Roles.closeToOthers(administrator, NAME, Roles.OWNER, Roles.APP);
            }
        }
        var url = server.jdbcUrl(NAME);
        try (var inside = Connections.connect(url, server.superuser())) {
            Roles.equip(inside, Roles.OWNER, Roles.APP);
        }
        return new Connections(url, owner, app);
    }

    /** How to reach it. The address stays the same until this is closed, also when the server had to start again. */
    public Connections connections() {
        return connections;
    }

    /** Our own server, unless the database is run by somebody else. */
    public Optional<EmbeddedPostgres> embedded() {
        return Optional.ofNullable(server);
    }

    /** Stops our own server cleanly. Close what uses connections first. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
