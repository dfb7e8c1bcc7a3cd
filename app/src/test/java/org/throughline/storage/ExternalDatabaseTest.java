package org.throughline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The server of the tests plays one that the council runs; each test has a database, an owner and an app role of its own there. */
class ExternalDatabaseTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "council_" + COUNT.incrementAndGet();
    private final String owner = name + "_owner";
    private final String app = name + "_app";

    ExternalDatabaseTest() throws SQLException {
        administrator("CREATE ROLE " + owner + " LOGIN PASSWORD 'o:w@n/er'");
        administrator("CREATE DATABASE " + name + " OWNER " + owner);
    }

    @Test
    void with_the_right_to_make_roles_everything_missing_is_made() throws SQLException {
        administrator("ALTER ROLE " + owner + " CREATEROLE");
        try (var database = open(environment())) {
            assertThat(database.embedded()).isEmpty();
            try (var asOwner = database.connections().asOwner();
                    var asApp = database.connections().asApp()) {
                assertThat(Roles.missingExtensions(asOwner)).isEmpty();
                assertThat(Roles.holds(asApp, "SELECT 'Amina' % 'Aminah'")).isTrue();
                assertThatThrownBy(() -> Roles.run(asApp, "CREATE SCHEMA mine"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> Roles.run(asApp, "SET ROLE " + owner))
                        .hasMessageContaining("permission denied");
            }
        }
        open(environment()).close();
    }

    @Test
    void name_and_password_may_stand_in_the_address() throws SQLException {
        addApp("");
        var environment = environment();
        environment.remove(ExternalDatabase.USER);
        environment.remove(ExternalDatabase.PASSWORD);
        var place = TestDatabase.server().jdbcUrl(name).replaceFirst("jdbc:postgresql://", "");
        environment.put(ExternalDatabase.URL, "postgresql://" + owner + ":o%3Aw%40n%2Fer@" + place);
        open(environment).close();
        environment.put(
                ExternalDatabase.URL, "jdbc:postgresql://" + place + "?user=" + owner + "&password=o%3Aw%40n%2Fer");
        try (var database = open(environment)) {
            assertThat(database.connections().url()).doesNotContain("password").doesNotContain(owner);
        }
    }

    @Test
    void in_a_database_of_somebody_else_extensions_are_found_all_the_same() throws SQLException {
        addApp("");
        administrator("ALTER DATABASE " + name + " OWNER TO postgres");
        administrator("GRANT CREATE ON DATABASE " + name + " TO " + owner);
        try (var database = open(environment());
                var asApp = database.connections().asApp()) {
            assertThat(Roles.holds(asApp, "SELECT 'Amina' % 'Aminah'")).isTrue();
        }
    }

    @Test
    void a_missing_role_that_we_may_not_make_is_asked_for() {
        refuses("The role " + app + " is missing: run CREATE ROLE " + app + " LOGIN NOINHERIT PASSWORD '...'");
    }

    @Test
    void a_superuser_is_no_migration_role() throws SQLException {
        administrator("ALTER ROLE " + owner + " SUPERUSER");
        refuses("is a superuser or may bypass row-level security");
    }

    @Test
    void a_role_that_bypasses_row_level_security_may_not_serve_requests() throws SQLException {
        addApp("BYPASSRLS");
        refuses("The role " + app + " has more rights than one that serves requests may have");
    }

    @Test
    void a_member_of_the_owner_may_not_serve_requests() throws SQLException {
        addApp("");
        administrator("GRANT " + owner + " TO " + app);
        refuses("The role " + app + " has more rights than one that serves requests may have");
    }

    @Test
    void a_role_that_owns_something_may_not_serve_requests() throws SQLException {
        addApp("");
        var url = TestDatabase.server().jdbcUrl(name);
        try (var inside = Connections.connect(url, TestDatabase.server().superuser())) {
            Roles.run(inside, "CREATE SCHEMA theirs AUTHORIZATION " + app);
        }
        refuses("The role " + app + " owns things in the database server");
    }

    @Test
    void the_owner_cannot_also_be_the_one_that_serves_requests() {
        var environment = environment();
        environment.put(ExternalDatabase.APP_USER, owner);
        refuses(environment, "name the same role");
    }

    @Test
    void a_database_where_nothing_may_be_made_is_said() throws SQLException {
        addApp("");
        administrator("ALTER DATABASE " + name + " OWNER TO postgres");
        refuses("may not create schemas");
    }

    @Test
    void a_database_that_is_not_utf8_is_said() throws SQLException {
        administrator("DROP DATABASE " + name);
        administrator("CREATE DATABASE " + name + " OWNER " + owner
                + " TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'");
        refuses("does not store text as UTF-8");
    }

    @Test
    void a_wrong_password_is_said() {
        var environment = environment();
        environment.put(ExternalDatabase.PASSWORD, "guess");
        refuses(environment, "password authentication failed");
    }

    @Test
    void a_server_that_does_not_answer_is_said() {
        var environment = environment();
        environment.put(ExternalDatabase.URL, "jdbc:postgresql://127.0.0.1:1/throughline");
        refuses(environment, "Connection to 127.0.0.1:1 refused");
    }

    @Test
    void an_address_of_another_kind_is_said() {
        var environment = environment();
        environment.put(ExternalDatabase.URL, "jdbc:mysql://127.0.0.1/throughline");
        refuses(environment, "cannot be read: write it like jdbc:postgresql://host:5432/throughline");
    }

    @Test
    void names_and_passwords_that_are_not_set_are_asked_for() {
        for (var missing : new String[] {ExternalDatabase.USER, ExternalDatabase.APP_PASSWORD}) {
            var environment = environment();
            environment.remove(missing);
            refuses(environment, "Set " + missing);
        }
    }

    @Test
    void fifteen_is_new_enough_and_fourteen_is_not() {
        ExternalDatabase.mustBeNewEnough(15);
        assertThatThrownBy(() -> ExternalDatabase.mustBeNewEnough(14))
                .hasMessage(
                        "The database at THROUGHLINE_DB_URL is PostgreSQL 14: Throughline needs PostgreSQL 15 or newer.");
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                ExternalDatabase.URL,
                TestDatabase.server().jdbcUrl(name),
                ExternalDatabase.USER,
                owner,
                ExternalDatabase.PASSWORD,
                "o:w@n/er",
                ExternalDatabase.APP_USER,
                app,
                ExternalDatabase.APP_PASSWORD,
                "app's password"));
    }

    private void addApp(String powers) throws SQLException {
        administrator("CREATE ROLE " + app + " LOGIN NOINHERIT " + powers + " PASSWORD 'app''s password'");
    }

    private static Database open(Map<String, String> environment) {
        return Database.open(Path.of("/nonexistent"), environment, Asking.quiet());
    }

    private void refuses(String part) {
        refuses(environment(), part);
    }

    private static void refuses(Map<String, String> environment, String part) {
        assertThatThrownBy(() -> open(environment))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refusal -> assertThat(refusal.sentence())
                                .contains(part)
                                .doesNotContain("\n")
                                .doesNotContain("o:w@n/er"));
    }

    private static void administrator(String sql) throws SQLException {
        try (var connection = Asking.superuser(TestDatabase.server())) {
            Roles.run(connection, sql);
        }
    }
}
