package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.AccessEntry;
import org.throughline.ledger.Chain;
import org.throughline.ledger.ChainHead;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.EntryHash;
import org.throughline.ledger.FamilyLogWriter;
import org.throughline.ledger.LogRow;
import org.throughline.ledger.Placing;
import org.throughline.ledger.Salt;
import org.throughline.ledger.SigningKey;
import org.throughline.ledger.Tiles;
import org.throughline.ledger.TreeReader;
import org.throughline.ledger.TreeState;
import picocli.CommandLine;

/** "throughline ledger verify" as a family uses it: the copy, perhaps the published key, and nothing else. */
class LedgerCommandTest {
    private final SigningKey key = SigningKey.inMemory("elmshire.example/access-log");
    private final StringWriter out = new StringWriter();
    private final StringWriter problems = new StringWriter();

    @Test
    void a_sound_copy_ends_with_nought_and_says_what_it_shows_and_what_not(@TempDir Path folder) throws IOException {
        Path copy = copy(folder);
        assertThat(run(
                        "ledger",
                        "verify",
                        copy.toString(),
                        "--key",
                        key.logKey().toString()))
                .isZero();
        assertThat(out.toString()).contains("All is well: 1 entries", "key that you gave", "What it does not show");
        Path published = Files.writeString(folder.resolve("key.txt"), key.logKey() + "\n");
        assertThat(run("ledger", "verify", copy.toString(), "--key", published.toString()))
                .isZero();
        assertThat(run("ledger", "verify", copy.toString(), "--earlier", copy.toString()))
                .isZero();
    }

    @Test
    void a_changed_copy_and_a_wrong_key_end_with_one_and_name_the_place(@TempDir Path folder) throws IOException {
        Path copy = copy(folder);
        Path changed = Files.writeString(
                folder.resolve("changed.txt"), Files.readString(copy).replace("name=Ms Khan", "name=Ms Cole"));
        assertThat(run("ledger", "verify", changed.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("SOMETHING IS WRONG", "list 1, entry 1");
        String other =
                SigningKey.inMemory("elmshire.example/access-log").logKey().toString();
        assertThat(run("ledger", "verify", copy.toString(), "--key", other)).isEqualTo(1);
    }

    @Test
    void what_was_asked_wrongly_ends_with_two(@TempDir Path folder) throws IOException {
        Path copy = copy(folder);
        assertThat(run("ledger")).isEqualTo(2);
        assertThat(run("ledger", "verify")).isEqualTo(2);
        assertThat(run("ledger", "verify", folder.resolve("missing.txt").toString()))
                .isEqualTo(2);
        assertThat(run("ledger", "verify", copy.toString(), "--key", "no+key+this"))
                .isEqualTo(2);
        assertThat(run("ledger", "audit", "--data", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
    }

    private int run(String... args) {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(problems, true))
                .execute(args);
    }

    private Path copy(Path folder) throws IOException {
        AccessEntry entry = new AccessEntry(
                Instant.parse("2026-11-02T08:00:00Z"),
                new AccessEntry.Who("p1", "Ms Khan"),
                new AccessEntry.Seat("s1", "SENCO", "Elm Park Primary"),
                "SEN_SUPPORT",
                "child",
                "c1");
        Salt salt = Salt.fresh();
        LogRow.Opening opening = LogRow.Opening.of(entry, salt);
        Chain chain = Chain.open();
        Placing placing = new Placing(TreeState.empty(), ChainHead::start);
        LogRow row = LogRow.kept(placing.place(chain.commitment(), EntryHash.of(salt, entry)), opening);
        var signed =
                key.sign(Checkpoint.of(key.logKey().name(), placing.tree(), Instant.parse("2026-11-02T08:10:00Z")));
        TreeReader proofs = new TreeReader(1, Tiles.computedFrom((from, to) -> List.of(row.leafHash())));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FamilyLogWriter writer = new FamilyLogWriter(file, key, signed, proofs, FamilyLogWriter.about(), List.of());
        writer.list(
                chain.commitment(),
                "c1",
                "People who work with the child",
                List.of(row).iterator());
        writer.finish();
        return Files.write(folder.resolve("copy.txt"), file.toByteArray());
    }
}
