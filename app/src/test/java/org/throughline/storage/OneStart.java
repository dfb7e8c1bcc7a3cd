package org.throughline.storage;

import java.nio.file.Path;
import java.sql.SQLException;

/** A whole start and stop that a test runs as another user. It prints how the server ran, and how often this was done before. */
final class OneStart {
    private OneStart() {}

    public static void main(String[] arguments) throws SQLException {
        try (var server = EmbeddedPostgres.start(Path.of(arguments[0]), Asking.quiet());
                var connection = Asking.superuser(server)) {
            Roles.run(connection, "CREATE TABLE IF NOT EXISTS starts (id int)");
            System.out.println(
                    server.runsAs() + ", starts before: " + Asking.number(connection, "SELECT count(*) FROM starts"));
            Roles.run(connection, "INSERT INTO starts VALUES (1)");
        } catch (CannotStart refusal) {
            System.out.println(refusal.sentence());
        }
    }
}
