package org.throughline.ledger;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up log as the application would fill it: pages about one child, lists of several, sequenced and signed in batches. */
final class SampleLog {

    static final String ORIGIN = "elmshire.example/access-log";
    static final Instant START = Instant.parse("2026-11-02T08:00:00Z");
    static final SigningKey KEY = SigningKey.inMemory(ORIGIN);

    private static final List<String> PAGES = List.of("the child's page", "timeline", "advice", "plan, section F");

    private final Random random;
    private final List<Hash> chains = new ArrayList<>();
    private final List<LogRow> rows = new ArrayList<>();
    private final List<SignedCheckpoint> checkpoints = new ArrayList<>();
    private final Map<Hash, ChainHead> heads = new HashMap<>();
    private TreeState tree = TreeState.empty();
    private Instant now = START;

    SampleLog(long seed, int children, int entries) {
        this.random = new Random(seed);
        for (int i = 0; i < children; i++) {
            chains.add(new Chain(new java.util.UUID(seed, i), salt()).commitment());
        }
        grow(entries);
    }

    /** Looks at pages until there are this many entries more, in batches of up to 20, each signed. */
    void grow(int entries) {
        for (int until = rows.size() + entries; rows.size() < until; ) {
            Placing placing = new Placing(tree, chain -> heads.getOrDefault(chain, ChainHead.start(chain)));
            for (int batch = 1 + random.nextInt(20); batch > 0 && rows.size() < until; ) {
                batch -= look(placing, Math.min(batch, until - rows.size()));
            }
            tree = placing.tree();
            placing.heads().forEach(head -> heads.put(head.chain(), head));
            checkpoints.add(KEY.sign(Checkpoint.of(ORIGIN, tree, now)));
        }
    }

    private int look(Placing placing, int most) {
        now = now.plusSeconds(1 + random.nextInt(600));
        int named = random.nextInt(5) == 0 ? Math.min(most, Math.min(4, chains.size())) : 1;
        int first = random.nextInt(chains.size());
        Salt view = salt();
        for (int i = 0; i < named; i++) {
            int child = (first + i) % chains.size();
            LogRow.Opening opening = LogRow.Opening.of(entry(child), view);
            PlacedLink link = placing.place(chains.get(child), opening.entryHash());
            rows.add(
                    random.nextInt(40) == 0
                            ? LogRow.erased(link, "on 3 November 2026: the person asked for it, UK GDPR article 17")
                            : LogRow.kept(link, opening));
        }
        return named;
    }

    AccessEntry entry(int child) {
        int person = random.nextInt(30);
        return new AccessEntry(
                now,
                new AccessEntry.Who("person-" + person, "Ms Si\u00e2n O'Brien " + person),
                new AccessEntry.Seat("seat-" + person, "SENCO", "Elm Park Primary"),
                "SEN support review",
                PAGES.get(random.nextInt(PAGES.size())),
                childId(child));
    }

    Salt salt() {
        byte[] bytes = new byte[Salt.LENGTH];
        random.nextBytes(bytes);
        return Salt.of(bytes);
    }

    static String childId(int child) {
        return "child-" + child;
    }

    List<LogRow> rows() {
        return rows;
    }

    List<SignedCheckpoint> checkpoints() {
        return checkpoints;
    }

    Hash chain(int child) {
        return chains.get(child);
    }

    Instant now() {
        return now;
    }

    List<Hash> leaves() {
        return rows.stream().map(LogRow::leafHash).toList();
    }

    List<LogRow> rowsOf(int child) {
        return rows.stream()
                .filter(row -> row.link().chain().equals(chains.get(child)))
                .toList();
    }

    /** The file of a family with these children, under the newest checkpoint. */
    byte[] familyLog(List<Integer> children, List<Long> earlier) {
        return familyLog(children, earlier, checkpoints.getLast());
    }

    byte[] familyLog(List<Integer> children, List<Long> earlier, SignedCheckpoint under) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TreeReader proofs = new TreeReader(under.checkpoint().size(), TreeProperties.kept(leaves()));
        FamilyLogWriter writer = new FamilyLogWriter(file, KEY, under, proofs, FamilyLogWriter.about(), earlier);
        for (int child : children) {
            writer.list(
                    chain(child),
                    childId(child),
                    "Looks at the record of child " + child,
                    rowsOf(child).iterator());
        }
        writer.finish();
        return file.toByteArray();
    }
}
