package org.throughline.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** An application that a test starts in order to kill it: 8 writers, and each id goes out only after its commit was acknowledged. */
final class WritingApplication {
    private WritingApplication() {}

    public static void main(String[] arguments) throws SQLException {
        var next = new AtomicLong(Long.parseLong(arguments[1]));
        var server = EmbeddedPostgres.start(Path.of(arguments[0]), System.err::println);
        try (var connection = Asking.superuser(server)) {
            Roles.run(connection, "CREATE TABLE IF NOT EXISTS kept (id bigint PRIMARY KEY, words text)");
        }
        System.out.println("writing");
        for (var writer = 0; writer < 8; writer++) {
            Thread.ofPlatform().start(() -> write(server, next));
        }
    }

    private static void write(EmbeddedPostgres server, AtomicLong next) {
        try (var connection = Asking.superuser(server)) {
            while (true) {
                var id = next.incrementAndGet();
                insert(connection, id);
                synchronized (System.out) {
                    System.out.println(id);
                    System.out.flush();
                }
            }
        } catch (SQLException e) {
            System.err.println(e.getMessage());
        }
    }

    static void insert(Connection connection, long id) throws SQLException {
        try (var statement =
                connection.prepareStatement("INSERT INTO kept VALUES (?, repeat('so it was said ', 20))")) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }
}
