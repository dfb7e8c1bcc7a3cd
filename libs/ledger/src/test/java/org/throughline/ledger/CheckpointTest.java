package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

    private static final String ORIGIN = "elmshire.example/access-log";
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void a_note_signed_by_another_program_is_read_and_verified() {
        LogKey neumann = LogKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        SignedNote note = SignedNote.parse("""
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """);
        assertThat(note.isSignedBy(neumann)).isTrue();
    }

    @Test
    void a_checkpoint_is_origin_size_root_and_time_in_this_order() {
        TreeState tree = TreeState.empty().append(TreeProperties.leaves(5, new Random(1)));
        Checkpoint checkpoint = Checkpoint.of(ORIGIN, tree, NOON);
        assertThat(checkpoint.text())
                .isEqualTo("elmshire.example/access-log\n5\n" + tree.root().base64() + "\ntime 2026-11-21T12:00:00Z\n");
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
    }

    @Test
    void a_signed_checkpoint_survives_being_written_and_read() {
        SigningKey key = SigningKey.inMemory(ORIGIN);
        SignedCheckpoint signed = key.sign(checkpoint());
        SignedCheckpoint read = SignedCheckpoint.parse(signed.toString());
        assertThat(read).isEqualTo(signed);
        assertThat(read.isSignedBy(key.logKey())).isTrue();
        assertThat(read.isSignedBy(LogKey.parse(key.logKey().toString()))).isTrue();
    }

    @Test
    void no_other_key_of_the_same_name_passes() {
        SignedCheckpoint signed = SigningKey.inMemory(ORIGIN).sign(checkpoint());
        assertThat(signed.isSignedBy(SigningKey.inMemory(ORIGIN).logKey())).isFalse();
    }

    @Test
    void each_changed_character_spoils_a_signed_checkpoint() {
        SigningKey key = SigningKey.inMemory(ORIGIN);
        String text = key.sign(checkpoint()).toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String changed = text.substring(0, i) + (c == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThat(stillSigned(changed, key.logKey())).as("character %d", i).isFalse();
        }
    }

    @Test
    void a_witness_adds_its_signature_and_the_log_keeps_its_own() {
        SigningKey log = SigningKey.inMemory(ORIGIN);
        SigningKey witness = SigningKey.inMemory("northvale-nhs.example/witness");
        SignedCheckpoint both = SignedCheckpoint.parse(
                witness.countersign(log.sign(checkpoint())).toString());
        assertThat(both.isSignedBy(log.logKey())).isTrue();
        assertThat(both.isWitnessedBy(witness.logKey())).isTrue();
        assertThat(log.sign(checkpoint()).isWitnessedBy(witness.logKey())).isFalse();
    }

    @Test
    void a_log_key_signs_for_its_own_origin_only() {
        assertThatThrownBy(() -> SigningKey.inMemory("other.example/log").sign(checkpoint()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_key_file_is_readable_by_its_owner_only_and_opens_again(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.key");
        SigningKey made = SigningKey.openOrCreate(file, ORIGIN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SigningKey.openOrCreate(file, ORIGIN).logKey()).isEqualTo(made.logKey());
        assertThat(SigningKey.open(file, ORIGIN).sign(checkpoint()).isSignedBy(made.logKey()))
                .isTrue();
    }

    @Test
    void a_key_file_that_others_may_read_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.key");
        SigningKey.create(file, ORIGIN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> SigningKey.open(file, ORIGIN)).hasMessageContaining("chmod 600");
    }

    @Test
    void an_existing_key_is_never_overwritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.key");
        SigningKey.create(file, ORIGIN);
        List<String> before = Files.readAllLines(file);
        assertThatThrownBy(() -> SigningKey.create(file, ORIGIN)).hasMessageContaining("Could not write");
        assertThat(Files.readAllLines(file)).isEqualTo(before);
    }

    private static boolean stillSigned(String note, LogKey key) {
        try {
            return SignedCheckpoint.parse(note).isSignedBy(key);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Checkpoint checkpoint() {
        return Checkpoint.of(ORIGIN, TreeState.empty().append(TreeProperties.leaves(5, new Random(1))), NOON);
    }
}
