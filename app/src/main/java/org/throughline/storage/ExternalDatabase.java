package org.throughline.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.postgresql.Driver;

/**
 * A PostgreSQL that somebody else runs. We check that it is new enough and that its roles are as they must be, make what we may,
 * and otherwise say what its administrator has to do.
 */
record ExternalDatabase(String url, Credentials owner, Credentials app) {
    static final String URL = "THROUGHLINE_DB_URL";
    static final String USER = "THROUGHLINE_DB_USER";
    static final String PASSWORD = "THROUGHLINE_DB_PASSWORD";
    static final String APP_USER = "THROUGHLINE_DB_APP_USER";
    static final String APP_PASSWORD = "THROUGHLINE_DB_APP_PASSWORD";
    static final int OLDEST = 15;

    /** Reads the environment; empty when no outside database is asked for. */
    static Optional<ExternalDatabase> in(Map<String, String> environment) {
        var given = environment.getOrDefault(URL, "").strip();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var parsed = parse(given);
        var user = environment.getOrDefault(USER, parsed.getProperty("user", ""));
        var password = environment.getOrDefault(PASSWORD, parsed.getProperty("password", ""));
        if (user.isEmpty()) {
            throw new CannotStart(
                    "Set " + USER + " and " + PASSWORD + " to the role that owns the database at " + URL + ".");
        }
        var appPassword = environment.getOrDefault(APP_PASSWORD, "");
        if (appPassword.isEmpty()) {
            throw new CannotStart("Set " + APP_PASSWORD + " to a password for the role that serves requests ("
                    + APP_USER + ", or " + Roles.APP + " if that is not set).");
        }
        var appUser = environment.getOrDefault(APP_USER, Roles.APP);
        if (appUser.equals(user)) {
            throw new CannotStart(
                    APP_USER + " and " + USER + " name the same role: the role that serves requests must be "
                            + "another one, or row-level security would not hold.");
        }
        return Optional.of(new ExternalDatabase(
                withoutUser(parsed), new Credentials(user, password), new Credentials(appUser, appPassword)));
    }

    private static Properties parse(String given) {
        var jdbc = given.startsWith("jdbc:") ? given : "jdbc:" + given.replaceFirst("^postgres:", "postgresql:");
        // user:password@ before the host is usual elsewhere, but this driver does not read it
        var at = jdbc.indexOf('@');
        var slashes = jdbc.indexOf("//");
        var inAddress = new Properties();
        if (slashes > 0 && at > slashes && jdbc.indexOf('/', slashes + 2) > at) {
            var who = jdbc.substring(slashes + 2, at).split(":", 2);
            inAddress.setProperty("user", decoded(who[0]));
            if (who.length == 2) {
                inAddress.setProperty("password", decoded(who[1]));
            }
            jdbc = jdbc.substring(0, slashes + 2) + jdbc.substring(at + 1);
        }
        var properties = Driver.parseURL(jdbc, inAddress);
        if (properties == null) {
            throw new CannotStart(
                    "The address in " + URL
                            + " cannot be read: write it like jdbc:postgresql://host:5432/throughline or postgresql://host/throughline.");
        }
        var all = new Properties();
        properties.stringPropertyNames().forEach(name -> all.setProperty(name, properties.getProperty(name)));
        all.setProperty("address", jdbc);
        return all;
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The address without names and passwords, which each connection gives for itself. */
    private static String withoutUser(Properties parsed) {
        return parsed.getProperty("address", "")
                .replaceAll("(?<=[?&])(user|password)=[^&]*&?", "")
                .replaceAll("[?&]$", "");
    }

    /** Checks everything and makes what is missing, so that the caller can run migrations. */
    Connections ready(Consumer<String> log) {
        try (var connection = Connections.connect(url, owner)) {
            mustBeNewEnough(connection.getMetaData().getDatabaseMajorVersion());
            mustBeUtf8(connection);
            ownerMustBeOrdinary(connection);
            prepareAppRole(connection, log);
            addExtensions(connection);
            appMustOwnNothing(connection);
            return letIn(connection);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + URL + " cannot be used as " + owner.user() + "; it said: "
                            + Trouble.firstLine(e),
                    e);
        }
    }

    private Connections checked(Connections connections) {
        try (var _ = connections.asApp()) {
            return connections;
        } catch (SQLException e) {
            throw new CannotStart(
                    "The role " + app.user() + " cannot sign in to the database at " + URL + "; it said: "
                            + Trouble.firstLine(e),
                    e);
        }
    }

    static void mustBeNewEnough(int version) {
        if (version < OLDEST) {
            throw new CannotStart("The database at " + URL + " is PostgreSQL " + version
                    + ": Throughline needs PostgreSQL 15 or newer.");
        }
    }

    private static void mustBeUtf8(Connection connection) throws SQLException {
        if (!Roles.holds(connection, "SELECT current_setting('server_encoding') = 'UTF8'")) {
            throw new CannotStart(
                    "The database at " + URL + " does not store text as UTF-8: create it with ENCODING 'UTF8'.");
        }
    }

    private void ownerMustBeOrdinary(Connection connection) throws SQLException {
        if (Roles.holds(connection, "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")) {
            throw new CannotStart("The role " + owner.user()
                    + " is a superuser or may bypass row-level security: set " + USER
                    + " to an ordinary role that owns the database.");
        }
        if (!Roles.holds(connection, "SELECT has_database_privilege(current_database(), 'CREATE')")) {
            throw new CannotStart("The role " + owner.user() + " may not create schemas: run ALTER DATABASE "
                    + connection.getCatalog() + " OWNER TO " + owner.user() + " as its administrator.");
        }
    }

    private void prepareAppRole(Connection connection, Consumer<String> log) throws SQLException {
        if (!Roles.exists(connection, app.user())) {
            if (!Roles.holds(connection, "SELECT rolcreaterole FROM pg_roles WHERE rolname = current_user")) {
                throw new CannotStart("The role " + app.user() + " is missing: run CREATE ROLE " + app.user()
                        + " LOGIN NOINHERIT PASSWORD '...' as the administrator of the database at " + URL + ".");
            }
            Roles.run(
                    connection,
                    "CREATE ROLE " + Roles.quoted(connection, app.user()) + " LOGIN NOCREATEDB NOCREATEROLE NOINHERIT");
            Roles.setPassword(connection, app);
            log.accept("Made the role " + app.user() + " in the database at " + URL + ".");
        }
        if (Roles.holds(
                connection,
                "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR pg_has_role(rolname, current_user, 'MEMBER') "
                        + "FROM pg_roles WHERE rolname = ?",
                app.user())) {
            throw new CannotStart(
                    "The role " + app.user() + " has more rights than one that serves requests may have: set "
                            + APP_USER + " to a role that is no superuser, no member of " + owner.user()
                            + ", and neither makes roles nor bypasses row-level security.");
        }
    }

    private void appMustOwnNothing(Connection connection) throws SQLException {
        if (Roles.holds(
                connection,
                "SELECT EXISTS (SELECT FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid "
                        + "WHERE d.refclassid = 'pg_authid'::regclass AND d.deptype = 'o' AND r.rolname = ?)",
                app.user())) {
            throw new CannotStart("The role " + app.user() + " owns things in the database server: set " + APP_USER
                    + " to a role that owns nothing, or row-level security would not hold.");
        }
    }

    private static void addExtensions(Connection connection) throws SQLException {
        if (Roles.missingExtensions(connection).isEmpty()) {
            return;
        }
        try {
            Roles.run(connection, "CREATE SCHEMA IF NOT EXISTS extensions");
            for (var extension : Roles.missingExtensions(connection)) {
                Roles.run(connection, "CREATE EXTENSION " + extension + " SCHEMA extensions");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + URL + " lacks extensions: run CREATE EXTENSION for "
                            + String.join(", ", Roles.missingExtensions(connection)) + " as its administrator.",
                    e);
        }
    }

    /** Where the database is not ours to set, each connection asks for the extensions by itself. */
    private Connections letIn(Connection connection) throws SQLException {
        if (Roles.holds(
                connection, "SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = 'extensions'")) {
            Roles.run(connection, "GRANT USAGE ON SCHEMA extensions TO " + Roles.quoted(connection, app.user()));
        }
        if (Roles.holds(
                connection,
                "SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE datname = current_database()")) {
            Roles.closeToOthers(connection, connection.getCatalog(), owner.user(), app.user());
            return checked(new Connections(url, owner, app));
        }
        var more = url.contains("?") ? "&" : "?";
        return checked(new Connections(url + more + "currentSchema=public,extensions", owner, app));
    }
}
