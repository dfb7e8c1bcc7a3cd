package org.throughline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedPostgresTest {
    private static final Duration FIFTEEN_SECONDS = Duration.ofSeconds(15);

    private final Path folder;

    EmbeddedPostgresTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void what_was_saved_is_there_after_a_stop_and_a_start() throws SQLException {
        try (var server = start();
                var connection = Asking.superuser(server)) {
            Roles.run(connection, "CREATE TABLE kept AS SELECT 42 AS id");
        }
        try (var server = start();
                var connection = Asking.superuser(server)) {
            assertThat(Asking.number(connection, "SELECT id FROM kept")).isEqualTo(42);
        }
    }

    @Test
    void a_power_cut_cannot_lose_what_was_acknowledged_and_the_files_are_checked() throws SQLException {
        try (var server = start();
                var connection = Asking.superuser(server)) {
            for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"}) {
                assertThat(Asking.text(connection, "SHOW " + setting))
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void text_is_utf8_in_the_same_order_on_every_machine_and_times_are_utc() throws SQLException {
        try (var server = start();
                var connection = Asking.superuser(server)) {
            assertThat(Asking.text(connection, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(
                            Asking.text(
                                    connection,
                                    "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'postgres'"))
                    .isEqualTo("b C.UTF-8");
            assertThat(Asking.text(connection, "SELECT lower('ÉÅ')")).isEqualTo("éå");
            assertThat(Asking.text(connection, "SHOW log_timezone")).isEqualTo("UTC");
        }
    }

    @Test
    void nobody_on_the_network_can_reach_it() throws IOException {
        try (var server = start()) {
            var others = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
            for (var address : others) {
                assertThatThrownBy(() -> connect(new InetSocketAddress(address, server.port())))
                        .as("%s", address)
                        .isInstanceOf(IOException.class);
            }
            connect(new InetSocketAddress("127.0.0.1", server.port()));
            assertThat(Path.of("/tmp/.s.PGSQL." + server.port())).doesNotExist();
        }
    }

    @Test
    void after_postgresql_is_killed_it_is_back_on_the_same_port_with_everything() throws SQLException {
        try (var server = start()) {
            var port = server.port();
            try (var connection = Asking.superuser(server)) {
                Roles.run(connection, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id");
            }
            var killed = Instant.now();
            Command.signal("KILL", server.pid());
            Pause.millis(50);
            try (var connection = Asking.eventually(server, FIFTEEN_SECONDS)) {
                assertThat(Asking.number(connection, "SELECT count(*) FROM kept"))
                        .isEqualTo(1000);
            }
            assertThat(server.port()).isEqualTo(port);
            assertThat(Duration.between(killed, Instant.now())).isLessThan(FIFTEEN_SECONDS);
        }
    }

    @Test
    void it_comes_back_even_when_killed_in_the_middle_of_a_long_query() throws Exception {
        try (var server = start()) {
            var busy = Thread.ofVirtual().start(() -> {
                try (var connection = Asking.superuser(server)) {
                    Roles.run(connection, "SELECT sum(sqrt(n)) FROM generate_series(1, 2000000000) n");
                } catch (SQLException e) {
                    return;
                }
            });
            Pause.millis(300);
            Command.signal("KILL", server.pid());
            Pause.millis(50);
            try (var connection = Asking.eventually(server, FIFTEEN_SECONDS)) {
                assertThat(connection.isValid(1)).isTrue();
            }
            busy.join();
        }
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_in_one_sentence() {
        try (var _ = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Another Throughline is running on the data folder " + folder.resolve("data")
                            + ": stop it first, or choose another folder with --data.");
            assertThatThrownBy(this::start)
                    .as("the refusal does not free the folder")
                    .isInstanceOf(CannotStart.class);
        }
        start().close();
    }

    @Test
    void the_passwords_are_for_the_owner_of_the_folder_alone() throws IOException {
        try (var _ = start()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys())))
                    .isEqualTo("rw-------");
            assertThat(folder.resolve("data/database.password")).doesNotExist();
        }
    }

    @Test
    void a_stop_is_clean_and_leaves_no_process() {
        var server = start();
        var pid = server.pid();
        server.close();
        assertThat(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
        assertThat(folder.resolve("data/database/postmaster.pid")).doesNotExist();
        server.close();
    }

    @Test
    void a_stop_does_not_wait_for_people_who_are_still_connected() throws SQLException {
        var server = start();
        try (var connection = Asking.superuser(server)) {
            connection.setAutoCommit(false);
            Asking.number(connection, "SELECT 1");
            var before = Instant.now();
            server.close();
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void what_people_wrote_does_not_reach_the_log_when_a_statement_fails() throws Exception {
        try (var server = start();
                var connection = Asking.superuser(server)) {
            Roles.run(connection, "CREATE TABLE child (name text PRIMARY KEY)");
            Roles.run(connection, "INSERT INTO child VALUES ('Amina Q')");
            assertThatThrownBy(() -> Roles.run(connection, "INSERT INTO child VALUES ('Amina Q')"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> Roles.run(connection, "SELECT 'Amina Q'::date"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.readString(folder.resolve("data/postgresql.log")))
                .doesNotContain("Amina")
                .contains("ready");
    }

    @Test
    void the_programs_are_the_version_that_we_say() {
        try (var server = start();
                var connection = Asking.superuser(server)) {
            assertThat(PostgresBinaries.VERSION).startsWith(Asking.text(connection, "SHOW server_version") + ".");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void connect(InetSocketAddress address) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(address, 1000);
        }
    }

    private Path keys() {
        return folder.resolve("data/database.keys");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder.resolve("data"), Asking.quiet());
    }
}
