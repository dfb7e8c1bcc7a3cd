package org.throughline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
    private final Connections database = TestDatabase.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE public.mine (id int)",
                "CREATE SCHEMA mine",
                "CREATE TEMPORARY TABLE mine (id int)",
                "CREATE FUNCTION extensions.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "CREATE ROLE another",
                "SET ROLE throughline_owner",
                "SET SESSION AUTHORIZATION throughline_owner"
            })
    void the_role_that_serves_requests_can_make_nothing_and_become_nobody_else(String attempt) throws SQLException {
        try (var app = database.asApp()) {
            assertThatThrownBy(() -> Roles.run(app, attempt))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void what_was_not_granted_cannot_be_read_and_what_was_granted_can() throws SQLException {
        try (var owner = database.asOwner();
                var app = database.asApp()) {
            Roles.run(owner, "CREATE SCHEMA child");
            Roles.run(owner, "CREATE TABLE child.contribution (id int)");
            Roles.run(owner, "GRANT USAGE ON SCHEMA child TO throughline_app");
            assertThatThrownBy(() -> count(app, "child.contribution")).hasMessageContaining("permission denied");
            Roles.run(owner, "GRANT SELECT ON child.contribution TO throughline_app");
            assertThat(count(app, "child.contribution")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.OWNER, Roles.APP})
    void neither_role_is_a_superuser_or_passes_row_level_security_by(String role) throws SQLException {
        try (var owner = database.asOwner()) {
            assertThat(Roles.holds(
                            owner,
                            "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication "
                                    + "FROM pg_roles WHERE rolname = ?",
                            role))
                    .isFalse();
            assertThat(Roles.holds(
                            owner,
                            "SELECT EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid IN (m.member, m.roleid) WHERE r.rolname = ?)",
                            role))
                    .isFalse();
        }
    }

    @Test
    void the_owner_is_held_by_row_level_security_that_is_forced() throws SQLException {
        try (var owner = database.asOwner()) {
            Roles.run(owner, "CREATE SCHEMA child");
            Roles.run(owner, "CREATE TABLE child.contribution (id int)");
            Roles.run(owner, "INSERT INTO child.contribution VALUES (1)");
            Roles.run(owner, "ALTER TABLE child.contribution ENABLE ROW LEVEL SECURITY");
            Roles.run(owner, "ALTER TABLE child.contribution FORCE ROW LEVEL SECURITY");
            assertThat(count(owner, "child.contribution")).isZero();
        }
    }

    @Test
    void both_roles_can_use_the_extensions_without_naming_their_schema() throws SQLException {
        for (var connect : List.<Session>of(database::asOwner, database::asApp)) {
            try (var connection = connect.open()) {
                assertThat(Roles.holds(connection, "SELECT similarity('Amina', 'Aminah') > 0.5 AND 'Amina' % 'Aminah'"))
                        .isTrue();
                assertThat(Roles.holds(
                                connection,
                                "SELECT unaccent('Zoë') = 'Zoe' AND metaphone('Smith', 4) = metaphone('Smyth', 4)"))
                        .isTrue();
                assertThat(Roles.missingExtensions(connection)).isEmpty();
            }
        }
    }

    @Test
    void a_wrong_password_is_refused_for_every_role() {
        for (var role : List.of("postgres", Roles.OWNER, Roles.APP)) {
            assertThatThrownBy(() -> Connections.connect(database.url(), new Credentials(role, "guess")))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void passwords_are_kept_as_scram_verifiers_only() throws SQLException {
        var server = TestDatabase.server();
        try (var administrator = Connections.connect(server.jdbcUrl(), server.superuser())) {
            assertThat(Roles.holds(
                            administrator,
                            "SELECT bool_and(rolpassword LIKE 'SCRAM-SHA-256$%') FROM pg_authid WHERE rolcanlogin"))
                    .isTrue();
        }
    }

    @Test
    void each_fresh_database_is_empty_whatever_another_test_did() throws SQLException {
        try (var owner = database.asOwner()) {
            Roles.run(owner, "CREATE TABLE public.left_behind (id int)");
        }
        try (var other = TestDatabase.fresh().asOwner()) {
            assertThat(Roles.holds(other, "SELECT to_regclass('public.left_behind') IS NULL"))
                    .isTrue();
        }
    }

    @Test
    void a_prepared_database_is_made_once_and_copied_after_that() throws SQLException {
        var runs = new java.util.concurrent.atomic.AtomicInteger();
        for (var i = 0; i < 2; i++) {
            var copy = TestDatabase.freshCopyOf("with_a_table", connections -> {
                runs.incrementAndGet();
                try (var owner = connections.asOwner()) {
                    Roles.run(owner, "CREATE TABLE public.prepared (id int)");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            try (var owner = copy.asOwner()) {
                assertThat(count(owner, "public.prepared")).isZero();
            }
        }
        assertThat(runs).hasValue(1);
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return result.next() ? result.getLong(1) : -1;
        }
    }

    private interface Session {
        Connection open() throws SQLException;
    }
}
