package org.throughline.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** How tests ask a server. */
final class Asking {
    private Asking() {}

    static Connection superuser(EmbeddedPostgres server) throws SQLException {
        return Connections.connect(server.jdbcUrl(), server.superuser());
    }

    static long number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            return result.next() ? result.getLong(1) : -1;
        }
    }

    static String text(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    /** A connection as soon as the server gives one again. */
    static Connection eventually(EmbeddedPostgres server, Duration patience) throws SQLException {
        var until = Instant.now().plus(patience);
        while (true) {
            try {
                return superuser(server);
            } catch (SQLException e) {
                if (Instant.now().isAfter(until)) {
                    throw e;
                }
                Pause.millis(50);
            }
        }
    }

    static Consumer<String> quiet() {
        return _ -> {};
    }
}
