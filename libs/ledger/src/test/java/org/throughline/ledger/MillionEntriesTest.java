package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.ledger.SampleLog.KEY;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promise A-3 at its full size: a million entries of 12,000 children, a signed checkpoint for each thousand, rows read as a stream. */
@Tag("nightly")
class MillionEntriesTest {

    private static final int ENTRIES = 1_000_000;
    private static final int CHILDREN = 12_000;
    private static final int BATCH = 1_000;

    @Test
    void a_million_entries_are_placed_proved_and_verified_and_one_changed_letter_is_named() {
        List<SignedCheckpoint> checkpoints = new ArrayList<>();
        List<Hash> leaves = new ArrayList<>(ENTRIES);
        long start = cpu();
        for (Iterator<LogRow> rows = rows(checkpoints); rows.hasNext(); ) {
            leaves.add(rows.next().leafHash());
        }
        say("placing 1,000,000 entries and signing 1,000 checkpoints", start);

        start = cpu();
        TreeState rebuilt = TreeState.empty().append(leaves);
        say("rebuilding the tree from its leaf hashes", start);
        assertThat(rebuilt.root()).isEqualTo(checkpoints.getLast().checkpoint().root());

        TreeReader reader = new TreeReader(ENTRIES, TreeProperties.kept(leaves));
        start = cpu();
        for (int position = 0; position < ENTRIES; position += 1_000) {
            assertThat(reader.inclusion(position).proves(leaves.get(position), rebuilt.root()))
                    .isTrue();
        }
        say("1,000 inclusion proofs made and checked", start);

        start = cpu();
        Report good = verify(rows(new ArrayList<>()), checkpoints, row -> row);
        say("making the rows again and verifying them all", start);
        assertThat(good.problems()).isEmpty();
        assertThat(good.entries()).isEqualTo(ENTRIES);

        Report bad = verify(rows(new ArrayList<>()), checkpoints, MillionEntriesTest::withOneOtherLetter);
        assertThat(bad.problems()).extracting(Problem::where).containsExactly(new Problem.Rows(654_321, 654_321));
    }

    private static Report verify(
            Iterator<LogRow> rows, List<SignedCheckpoint> checkpoints, UnaryOperator<LogRow> tampering) {
        return new RowVerifier(KEY.logKey()).against(checkpoints.iterator()).verify(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public LogRow next() {
                return tampering.apply(rows.next());
            }
        });
    }

    private static LogRow withOneOtherLetter(LogRow row) {
        if (row.link().position() != 654_321) {
            return row;
        }
        LogRow.Opening was = row.opening().orElseThrow();
        LogRow.Opening now = new LogRow.Opening(was.words().replace("SENCO", "SENCo"), was.salt());
        return new LogRow(row.link(), row.leafHash(), Optional.of(now), row.erased());
    }

    /** The same rows each time; signs into the list unless it stays unused. */
    private static Iterator<LogRow> rows(List<SignedCheckpoint> signed) {
        List<Hash> chains = TreeProperties.leaves(CHILDREN, new Random(1));
        Map<Hash, ChainHead> heads = new HashMap<>();
        Random random = new Random(2);
        return new Iterator<>() {
            private TreeState tree = TreeState.empty();
            private Placing placing = new Placing(tree, ChainHead::start);
            private int made;

            @Override
            public boolean hasNext() {
                return made < ENTRIES;
            }

            @Override
            public LogRow next() {
                int child = random.nextInt(CHILDREN);
                Instant at = SampleLog.START.plusSeconds(made);
                LogRow.Opening opening = new LogRow.Opening(entry(at, child).canonical(), salt(made));
                PlacedLink link = placing.place(chains.get(child), opening.entryHash());
                if (++made % BATCH == 0) {
                    tree = placing.tree();
                    placing.heads().forEach(head -> heads.put(head.chain(), head));
                    signed.add(KEY.sign(Checkpoint.of(SampleLog.ORIGIN, tree, at)));
                    placing = new Placing(tree, chain -> heads.getOrDefault(chain, ChainHead.start(chain)));
                }
                return LogRow.kept(link, opening);
            }
        };
    }

    private static Salt salt(int number) {
        return Salt.of(ByteBuffer.allocate(Salt.LENGTH).putInt(number).array());
    }

    private static AccessEntry entry(Instant at, int child) {
        return new AccessEntry(
                at,
                new AccessEntry.Who(new UUID(1, child % 300).toString(), "Ms Example"),
                new AccessEntry.Seat(new UUID(2, child % 300).toString(), "SENCO", "Elm Park Primary"),
                "SEN support review",
                "timeline",
                new UUID(3, child).toString());
    }

    /** Processor time of this thread: on a shared machine the clock on the wall says nothing. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String what, long since) {
        System.out.printf(
                "%s: %.2f s of processor time%n",
                what, Duration.ofNanos(cpu() - since).toMillis() / 1000.0);
    }
}
