package org.throughline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.SystemProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;

/** Root by both ways, and a normal user. The account for the second way is "nobody" here, so that a test adds none. */
@Tag("slow")
class RunningAsTest {
    private static final int NOBODY = 65534;

    private static final Path SHARED = Path.of("/var/lib/throughline");

    private final boolean hadShared = Files.exists(SHARED);
    private final Path folder;
    private final List<Path> elsewhere = new ArrayList<>();

    RunningAsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void removeWhatStoodElsewhere() throws IOException {
        if (!hadShared) {
            Disk.delete(SHARED);
        }
        for (var path : elsewhere) {
            Disk.delete(path);
        }
    }

    @Test
    void root_steps_down_into_a_user_namespace_and_its_files_stay_its_own() throws Exception {
        mustBeRoot();
        assumeTrue(RunningAs.userNamespaceWorks(), "this machine forbids user namespaces");
        keepsDataOverARestart(ServerSettings.standard().runningAs(RunningAs.inUserNamespace()));
        assertThat(ownerOf(data().resolve("database"))).isZero();
    }

    @Test
    void root_steps_down_to_an_account_when_namespaces_are_forbidden() throws Exception {
        mustBeRoot();
        open(folder);
        keepsDataOverARestart(asNobody());
        assertThat(ownerOf(data().resolve("database"))).isEqualTo(NOBODY);
        assertThat(ownerOf(data().resolve("database.keys")))
                .as("the passwords stay root's")
                .isZero();
    }

    @Test
    void a_database_of_an_account_is_run_as_that_account_from_then_on() throws Exception {
        mustBeRoot();
        open(folder);
        EmbeddedPostgres.start(data(), asNobody(), Asking.quiet()).close();
        try (var server = EmbeddedPostgres.start(data(), Asking.quiet())) {
            assertThat(server.runsAs()).isEqualTo("as user 65534, because it refuses root");
        }
    }

    @Test
    void in_a_closed_folder_the_database_of_an_account_goes_where_it_can_be_reached() throws Exception {
        mustBeRoot();
        var told = new ArrayList<String>();
        try (var server = EmbeddedPostgres.start(data(), asNobody(), told::add)) {
            elsewhere.add(Disk.parentOf(server.databaseFolder()));
            assertThat(server.databaseFolder()).startsWithRaw(SHARED);
        }
        assertThat(told).anyMatch(line -> line.contains("cannot reach " + data()));
        keepsDataOverARestart(asNobody());
    }

    @Test
    void a_database_made_in_one_way_is_taken_over_by_the_other_when_namespaces_are_forbidden_later() throws Exception {
        mustBeRoot();
        open(folder);
        try (var server = EmbeddedPostgres.start(data(), asRootInANamespace(), Asking.quiet());
                var connection = Asking.superuser(server)) {
            Roles.run(connection, "CREATE TABLE before_the_move AS SELECT 7 AS id");
        }
        try (var server = EmbeddedPostgres.start(data(), asNobody(), Asking.quiet());
                var connection = Asking.superuser(server)) {
            assertThat(Asking.number(connection, "SELECT id FROM before_the_move"))
                    .isEqualTo(7);
        }
    }

    @Test
    void an_account_that_does_not_reach_an_existing_database_is_said() {
        mustBeRoot();
        assertThatThrownBy(() -> RunningAs.account(NOBODY, NOBODY).mustReach(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("choose a data folder outside closed folders such as /root.");
    }

    @Test
    void a_normal_user_needs_nothing_special() throws Exception {
        mustBeRoot();
        open(folder);
        RunningAs.account(NOBODY, NOBODY).takeOver(Files.createDirectory(data()));
        assertThat(oneStartAsNobody()).isEqualTo("as the present user, starts before: 0");
        assertThat(oneStartAsNobody()).isEqualTo("as the present user, starts before: 1");
    }

    @Test
    void a_database_of_somebody_else_is_refused_in_one_sentence() throws Exception {
        mustBeRoot();
        open(folder);
        EmbeddedPostgres.start(data(), asRootInANamespace(), Asking.quiet()).close();
        Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(data().resolve("application.lock"), PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(oneStartAsNobody())
                .isEqualTo("The database in " + data().resolve("database")
                        + " belongs to another user: run Throughline as that user, or choose another data folder.");
    }

    private static ServerSettings asNobody() {
        return ServerSettings.standard().runningAs(RunningAs.account(NOBODY, NOBODY));
    }

    private static ServerSettings asRootInANamespace() {
        assumeTrue(RunningAs.userNamespaceWorks(), "this machine forbids user namespaces");
        return ServerSettings.standard().runningAs(RunningAs.inUserNamespace());
    }

    private void keepsDataOverARestart(ServerSettings settings) throws SQLException {
        try (var server = EmbeddedPostgres.start(data(), settings, Asking.quiet());
                var connection = Asking.superuser(server)) {
            Roles.run(connection, "CREATE TABLE kept AS SELECT 42 AS id");
        }
        try (var server = EmbeddedPostgres.start(data(), settings, Asking.quiet());
                var connection = Asking.superuser(server)) {
            assertThat(Asking.number(connection, "SELECT id FROM kept")).isEqualTo(42);
        }
    }

    /** Our classes and the few libraries they need are copied, because a home such as /root is closed to other users. */
    private String oneStartAsNobody() throws Exception {
        var library = folder.resolve("library");
        if (!Files.exists(library)) {
            Files.createDirectory(library);
            var needed = Stream.of(
                    OneStart.class,
                    EmbeddedPostgres.class,
                    org.postgresql.Driver.class,
                    TarArchiveInputStream.class,
                    XZInputStream.class,
                    IOUtils.class,
                    SystemProperties.class);
            var places = new ArrayList<>(
                    needed.map(RunningAsTest::placeOf).distinct().toList());
            places.add(programs());
            for (var i = 0; i < places.size(); i++) {
                copy(places.get(i), library.resolve(Integer.toString(i)));
            }
        }
        var classPath =
                Stream.of(library.toFile().listFiles()).map(File::getPath).toList();
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Duser.home=" + folder.resolve("nohome"),
                "-cp",
                String.join(File.pathSeparator, classPath),
                OneStart.class.getName(),
                data().toString());
        return Command.run(RunningAs.account(NOBODY, NOBODY).command(command))
                .said()
                .strip();
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path programs() {
        return Stream.of("/postgres-linux-x86_64.txz", "/postgres-linux-arm_64.txz")
                .map(PostgresBinaries.class::getResource)
                .filter(url -> url != null
                        && url.getPath()
                                .contains(Command.run("uname", "-m").said().startsWith("x86") ? "x86" : "arm"))
                .map(url -> Path.of(url.getPath().replaceFirst("^file:", "").replaceFirst("!.*", "")))
                .findFirst()
                .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void mustBeRoot() {
        assumeTrue(RunningAs.myUid() == 0, "only root can become somebody else");
    }

    private static void open(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private Path data() {
        return folder.resolve("data");
    }
}
