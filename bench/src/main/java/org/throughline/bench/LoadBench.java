package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.throughline.storage.Database;
import org.throughline.web.MadeUpChildren;
import org.throughline.web.Server;

/** Children a second with everything indexed, checked and logged, against COPY of the same rows into bare tables. */
final class LoadBench {
    private static final double AIM = 1_000;
    private static final List<String> TABLES = List.of(
            "people.person",
            "people.child",
            "people.child_link",
            "people.seat",
            "people.account",
            "people.relationship",
            "people.involvement",
            "people.residence",
            "people.identifier",
            "people.name_key",
            "sharing.entitlement",
            "child.contribution",
            "child.content",
            "journey.process",
            "journey.fact",
            "journey.duty",
            "sharing.access_entry",
            "sharing.access_chain",
            "sharing.access_link");

    private LoadBench() {}

    public static void main(String... args) throws Exception {
        int children = Integer.parseInt(args.length == 0 ? "20000" : args[0]);
        Path data = Files.createTempDirectory("throughline-load");
        try (Database database = Database.open(data, System.err::println)) {
            Server.migrate(database.connections());
            long began = System.nanoTime();
            MadeUpChildren.load(database.connections(), children, 2, 5, java.time.LocalDate.now(), System.err::println);
            double seconds = (System.nanoTime() - began) / 1e9;
            double bare = bare(database, data);
            System.out.printf(
                    "load: %.0f children a second of %.0f aimed at = %.2f; COPY of the same rows into bare tables %.0f a second,"
                            + " of which this is %.2f; %,d children; %s%n",
                    children / seconds,
                    AIM,
                    children / seconds / AIM,
                    children / bare,
                    bare / seconds,
                    children,
                    Machine.said());
        } finally {
            delete(data);
        }
    }

    /** Seconds for COPY alone: the same rows, as files, into tables without keys, checks and policies. */
    private static double bare(Database database, Path data) throws Exception {
        double seconds = 0;
        try (Connection owner = database.connections().asOwner();
                Statement statement = owner.createStatement()) {
            var copy = owner.unwrap(PGConnection.class).getCopyAPI();
            statement.execute("CREATE SCHEMA bare");
            for (String table : TABLES) {
                Path file = data.resolve("bare.copy");
                try (var out = Files.newOutputStream(file)) {
                    copy.copyOut("COPY (SELECT * FROM " + table + ") TO STDOUT", out);
                }
                String bare = "bare." + table.replace('.', '_');
                statement.execute("CREATE TABLE " + bare + " AS SELECT * FROM " + table + " WITH NO DATA");
                long began = System.nanoTime();
                try (var in = Files.newInputStream(file)) {
                    copy.copyIn("COPY " + bare + " FROM STDIN", in);
                }
                seconds += (System.nanoTime() - began) / 1e9;
            }
        }
        return seconds;
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
