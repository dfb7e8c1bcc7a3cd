package org.throughline.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.storage.CannotStart;
import org.throughline.storage.Database;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The data folder that a command works on: its database is opened for the command alone, and closed again whatever comes of it. */
final class DataFolder {
    @Option(
            names = "--data",
            description = "The data folder; Throughline must not be running on it. (default: ${DEFAULT-VALUE})")
    Path data = Path.of("data");

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    /** Work on an open connection of the role that serves requests. @return the exit code */
    interface Reading {
        int with(Connection app) throws SQLException;
    }

    /** Work in an installation that has been started for it. @return the exit code */
    interface Work {
        int in(ConfigurableApplicationContext app) throws IOException;
    }

    int reading(Reading reading) {
        return open(database -> {
            try (Connection app = database.connections().asApp()) {
                return reading.with(app);
            }
        });
    }

    int started(Work work) {
        return open(database -> {
            Server.migrate(database.connections());
            try (ConfigurableApplicationContext app =
                    Server.start(database.connections(), new Options(false, 0, data), new Today(false))) {
                return work.in(app);
            }
        });
    }

    private interface Opened {
        int with(Database database) throws IOException, SQLException;
    }

    private int open(Opened work) {
        CommandLine line = spec.commandLine();
        if (!Files.isDirectory(data) && System.getenv("THROUGHLINE_DB_URL") == null) {
            line.getErr().println("There is no data folder " + data + ": name it with --data.");
            return 2;
        }
        try (Database database = Database.open(data, line.getErr()::println)) {
            return work.with(database);
        } catch (CannotStart | SQLException | IOException | UncheckedIOException e) {
            line.getErr().println(e.getMessage());
            return 1;
        }
    }
}
