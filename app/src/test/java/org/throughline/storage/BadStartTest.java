package org.throughline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wrong state of the surroundings is told in one sentence, and leaves no server behind. */
@Tag("slow")
class BadStartTest {
    private final Path folder;

    BadStartTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_database_of_another_postgresql_is_not_touched() throws IOException {
        started();
        Files.writeString(data().resolve("database/PG_VERSION"), "17\n");
        refuses("was made by PostgreSQL 17 and this Throughline brings 18");
    }

    @Test
    void a_missing_key_file_is_named() throws IOException {
        started();
        Files.delete(data().resolve("database.keys"));
        refuses("The key file " + data().resolve("database.keys") + " is missing");
    }

    @Test
    void a_key_file_of_another_database_is_named() throws IOException {
        started();
        Files.writeString(data().resolve("database.keys"), "postgres=guess\n");
        refuses("does not fit the database");
    }

    @Test
    void a_folder_that_is_a_file_is_refused() throws IOException {
        Files.writeString(data(), "not a folder");
        refuses("cannot write to " + data());
    }

    @Test
    void a_file_system_that_takes_no_files_is_refused() {
        assertSentence(Path.of("/proc/throughline"), "cannot write to /proc/throughline");
    }

    @Test
    void a_read_only_disk_is_named() throws IOException {
        mounted("ro,size=1m");
        try {
            assertSentence(folder.resolve("mount/data"), "is read-only: choose another data folder");
        } finally {
            unmount();
        }
    }

    @Test
    void a_full_disk_is_named_at_the_first_start() throws IOException {
        mounted("size=20m");
        try {
            assertSentence(folder.resolve("mount/data"), "is full: free some space and start again");
        } finally {
            unmount();
        }
    }

    @Test
    void a_port_that_another_program_holds_is_said() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = ServerSettings.standard().withPort(taken.getLocalPort());
            assertThatThrownBy(() -> EmbeddedPostgres.start(data(), settings, Asking.quiet()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is in use by another program");
        }
    }

    @Test
    void a_place_noted_for_the_database_where_none_is_does_not_start_a_new_one() throws IOException {
        Files.createDirectory(data());
        Files.writeString(data().resolve("database.location"), folder.resolve("gone") + "\n");
        refuses("should be in " + folder.resolve("gone") + " but is not there");
    }

    @Test
    void a_note_of_a_dead_server_whose_number_another_program_has_now_is_no_hindrance() throws IOException {
        started();
        var ours = ProcessHandle.current().pid();
        Files.writeString(
                data().resolve("database/postmaster.pid"),
                ours + "\n" + data().resolve("database") + "\n1700000000\n5432\n\n127.0.0.1\n 1 1\nready   \n");
        started();
    }

    @Test
    void a_start_that_was_cut_short_while_making_the_database_is_simply_done_again() throws IOException {
        Files.createDirectories(data().resolve("database.unfinished/base"));
        Files.writeString(data().resolve("database.unfinished/PG_VERSION"), "18\n");
        started();
    }

    private void started() {
        EmbeddedPostgres.start(data(), Asking.quiet()).close();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void refuses(String part) {
        assertSentence(data(), part);
    }

    private static void assertSentence(Path place, String part) {
        var said = new ArrayList<String>();
        assertThatThrownBy(() -> EmbeddedPostgres.start(place, said::add))
                .isInstanceOfSatisfying(CannotStart.class, refusal -> {
                    assertThat(refusal.sentence()).contains(part).endsWith(".").doesNotContain("\n");
                });
    }

    private void mounted(String options) throws IOException {
        assumeTrue(RunningAs.myUid() == 0, "only root can mount a small disk");
        var point = Files.createDirectory(folder.resolve("mount"));
        assumeTrue(
                Command.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", point.toString())
                        .worked(),
                "this machine lets nobody mount a small disk");
    }

    private void unmount() {
        Command.run("umount", folder.resolve("mount").toString());
    }
}
