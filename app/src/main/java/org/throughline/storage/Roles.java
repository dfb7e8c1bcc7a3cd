package org.throughline.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The two roles of Throughline and what each may do. The owner makes the tables and runs migrations; the other serves requests,
 * owns nothing and can be given no more than a migration grants it. Neither is a superuser, neither passes row-level security by.
 */
final class Roles {
    static final String OWNER = "throughline_owner";
    static final String APP = "throughline_app";

    /** What the migrations use: similar names, periods that do not overlap, words that sound alike, accents. */
    static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "fuzzystrmatch", "unaccent");

    private static final String WITHOUT_POWERS =
            " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT";

    private Roles() {}

    /** Makes or repairs a role. The password leaves us only as a SCRAM verifier, so that no server log can hold it. */
    static void prepare(Connection administrator, Credentials role) throws SQLException {
        var name = quoted(administrator, role.user());
        run(
                administrator,
                (exists(administrator, role.user()) ? "ALTER ROLE " : "CREATE ROLE ") + name + WITHOUT_POWERS);
        setPassword(administrator, role);
    }

    static void setPassword(Connection administrator, Credentials role) throws SQLException {
        administrator
                .unwrap(PGConnection.class)
                .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
    }

    static boolean exists(Connection connection, String role) throws SQLException {
        return holds(connection, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = ?)", role);
    }

    /** Makes a database that belongs to the owner, where the other role may only connect. */
    static void createDatabase(Connection administrator, String name) throws SQLException {
        run(administrator, "CREATE DATABASE " + quoted(administrator, name) + " OWNER " + OWNER);
        closeToOthers(administrator, name, OWNER, APP);
    }

    /** A copy of a database is made with the rights inside it, but without those on it. */
    static void copyDatabase(Connection administrator, String from, String to) throws SQLException {
        run(
                administrator,
                "CREATE DATABASE " + quoted(administrator, to) + " TEMPLATE " + quoted(administrator, from) + " OWNER "
                        + OWNER);
        closeToOthers(administrator, to, OWNER, APP);
    }

    static void closeToOthers(Connection connection, String database, String owner, String app) throws SQLException {
        var name = quoted(connection, database);
        run(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        run(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + quoted(connection, app));
        run(connection, "GRANT ALL ON DATABASE " + name + " TO " + quoted(connection, owner));
        run(connection, "ALTER DATABASE " + name + " SET search_path = public, extensions");
    }

    /** Inside the database: the extensions in a schema of their own, which both roles may use. */
    static void equip(Connection inside, String owner, String app) throws SQLException {
        run(inside, "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        run(inside, "CREATE SCHEMA IF NOT EXISTS extensions");
        for (var extension : EXTENSIONS) {
            run(inside, "CREATE EXTENSION IF NOT EXISTS " + extension + " SCHEMA extensions");
        }
        run(inside, "GRANT USAGE ON SCHEMA extensions TO " + quoted(inside, owner) + ", " + quoted(inside, app));
        run(inside, "GRANT USAGE, CREATE ON SCHEMA public TO " + quoted(inside, owner));
    }

    /** A large load may prove its foreign keys at its end instead of row by row; who owns the tables could drop them anyway. */
    static void letKeysBeProvedAtTheEnd(Connection administrator) throws SQLException {
        run(administrator, "GRANT SET ON PARAMETER session_replication_role TO " + OWNER);
    }

    static List<String> missingExtensions(Connection inside) throws SQLException {
        var missing = new ArrayList<String>();
        for (var extension : EXTENSIONS) {
            if (!holds(inside, "SELECT EXISTS (SELECT FROM pg_extension WHERE extname = ?)", extension)) {
                missing.add(extension);
            }
        }
        return missing;
    }

    static boolean databaseExists(Connection administrator, String name) throws SQLException {
        return holds(administrator, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = ?)", name);
    }

    static boolean holds(Connection connection, String question, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(Connection connection, String identifier) throws SQLException {
        return connection.unwrap(PGConnection.class).escapeIdentifier(identifier);
    }
}
