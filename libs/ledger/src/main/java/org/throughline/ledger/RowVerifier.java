package org.throughline.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Problem.Kind;
import org.throughline.ledger.Problem.Rows;

/**
 * Goes once through the whole log, row by row, and names what was changed, deleted, inserted or moved (promise A-3). What
 * somebody who may write the database but has no signing key can do, shows: a careless change at its row, a change with every hash
 * after it computed anew between the last checkpoint that still holds and the first that does not. What somebody with the
 * signing key can do, shows against the checkpoints that a witness has kept: pass those.
 *
 * <p>Memory: one small record for each chain. Time: about 4 hashes a row, and a signature for each checkpoint, which costs as
 * much as a thousand hashes: keep one checkpoint for every ten minutes, not every second.
 */
public final class RowVerifier {

    private final LogKey key;
    private Iterator<SignedCheckpoint> checkpoints = Collections.emptyIterator();
    private Duration slack = Duration.ofMinutes(10);
    private @Nullable Tiles tiles;
    private boolean everySignature = true;

    public RowVerifier(LogKey key) {
        this.key = key;
    }

    /** The checkpoints to hold the rows against, smallest size first: our own, or those that a witness has kept. */
    public RowVerifier against(Iterator<SignedCheckpoint> inOrderOfSize) {
        this.checkpoints = inOrderOfSize;
        return this;
    }

    /** Also compares the kept tiles, from which proofs are made. */
    public RowVerifier withTiles(Tiles kept) {
        this.tiles = kept;
        return this;
    }

    /** How much earlier than the checkpoint before it an entry may say it was; 10 minutes unless told. */
    public RowVerifier allowing(Duration lateness) {
        this.slack = lateness;
        return this;
    }

    /**
     * Checks the signature of the newest checkpoint that fits and of each that does not, and no other: the tree under a signed
     * checkpoint proves the roots before it, though not their times. For quick looks; the full check is the default.
     */
    public RowVerifier sparingSignatures() {
        this.everySignature = false;
        return this;
    }

    /** @param rows in order of position */
    public Report verify(Iterator<LogRow> rows) {
        return new Run().over(rows);
    }

    /** One chain on its way through the log. */
    private static final class ChainSoFar {
        private final Counting numbers = new Counting(1);
        private ChainHead last;

        private ChainSoFar(Hash chain) {
            this.last = ChainHead.start(chain);
        }
    }

    private final class Run {
        private final Report.Findings findings = new Report.Findings();
        private final Map<Hash, ChainSoFar> chains = new HashMap<>();
        private final Counting positions = new Counting(0);
        private final TreeGrowth tree = new TreeGrowth(TreeState.empty(), this::compareTile);
        private boolean treeIsWhole = true;
        private long entries;
        private long erased;
        private @Nullable SignedCheckpoint next = following();
        private @Nullable Checkpoint passed;
        private @Nullable Instant latest;
        private long latestAt;
        private @Nullable SignedCheckpoint unproven;
        private long goodUpTo;

        private Report over(Iterator<LogRow> rows) {
            while (rows.hasNext()) {
                LogRow row = rows.next();
                passCheckpoints(row.link().position());
                check(row);
            }
            passCheckpoints(positions.expected());
            end();
            long covered = passed == null ? 0 : passed.size();
            return new Report(
                    entries,
                    erased,
                    Math.max(0, positions.expected() - covered),
                    Optional.ofNullable(passed),
                    Optional.of(key),
                    true,
                    findings.problems(),
                    findings.more());
        }

        private void check(LogRow row) {
            entries++;
            Rows here = new Rows(row.link().position(), row.link().position());
            switch (positions.step(row.link().position())) {
                case NEXT -> tree.add(row.leafHash());
                case AFTER_A_GAP -> {
                    treeIsWhole = false;
                    findings.add(Kind.DELETED, here, "Just before this row at least one is missing, or comes later.");
                }
                case LATE -> findings.add(Kind.REORDERED, here, "This row comes after rows of later positions.");
                case AGAIN -> findings.add(Kind.INSERTED, here, "There is a second row at this position.");
            }
            checkWords(row, here);
            checkLink(row.link(), here);
            if (!row.link().leafHash().equals(row.leafHash())) {
                findings.add(Kind.ALTERED, here, "The row does not fit its leaf hash: it was changed or moved.");
            }
        }

        private void checkWords(LogRow row, Rows here) {
            if (row.erased().isPresent()) {
                erased++;
            }
            if (row.erased().isPresent() == row.opening().isPresent()) {
                findings.add(
                        Kind.ERASURE,
                        here,
                        row.erased().isPresent()
                                ? "An erasure is recorded, but the words are still here."
                                : "The words are gone and no erasure is recorded.");
            }
            row.opening().ifPresent(opening -> {
                if (opening.entryHash().equals(row.link().entryHash())) {
                    checkTime(opening.words(), here);
                } else {
                    findings.add(Kind.ALTERED, here, "The words are not those that were written at this place.");
                }
            });
        }

        private void checkTime(String words, Rows here) {
            try {
                Instant at = AccessEntry.timeOf(words);
                if (passed != null
                        && passed.time().isPresent()
                        && at.isBefore(passed.time().get().minus(slack))) {
                    findings.add(
                            Kind.BACK_DATED,
                            here,
                            "The entry says %s, but the log was signed without it at %s."
                                    .formatted(at, passed.time().get()));
                }
                if (latest == null || at.isAfter(latest)) {
                    latest = at;
                    latestAt = here.first();
                }
            } catch (IllegalArgumentException noTime) {
                findings.add(
                        Kind.UNREADABLE, here, "The words fit their hash, but are not an entry of the access log.");
            }
        }

        private void checkLink(PlacedLink link, Rows here) {
            ChainSoFar chain = chains.computeIfAbsent(link.chain(), ChainSoFar::new);
            switch (chain.numbers.step(link.number())) {
                case NEXT -> {
                    if (!ChainHead.link(chain.last.hash(), link.number(), link.entryHash())
                            .equals(link.chainHash())) {
                        findings.add(
                                Kind.ALTERED,
                                here,
                                "Entry %d does not follow from the entry before it in its chain."
                                        .formatted(link.number()));
                    }
                }
                case AFTER_A_GAP ->
                    findings.add(
                            Kind.DELETED,
                            here,
                            "Before entry %d of chain %s at least one entry is missing, or comes later."
                                    .formatted(link.number(), link.chain()));
                case LATE ->
                    findings.add(
                            Kind.REORDERED, here, "Entry %d comes too late in its chain.".formatted(link.number()));
                case AGAIN ->
                    findings.add(Kind.INSERTED, here, "The chain has entry %d a second time.".formatted(link.number()));
            }
            chain.last = new ChainHead(link.chain(), Math.max(0, link.number()), link.chainHash());
        }

        private void passCheckpoints(long position) {
            while (next != null && next.checkpoint().size() <= position) {
                Checkpoint checkpoint = next.checkpoint();
                if (everySignature && !isSigned(next)) {
                    next = following();
                    continue;
                }
                if (passed != null && checkpoint.size() < passed.size()) {
                    findings.add(
                            Kind.REORDERED,
                            new Problem.AtCheckpoint(checkpoint.size()),
                            "The checkpoints are not in order of their size.");
                } else {
                    checkRoot(next);
                }
                checkpoint.time().ifPresent(this::checkLatest);
                passed = checkpoint;
                next = following();
            }
        }

        private void checkLatest(Instant signed) {
            if (latest != null && latest.isAfter(signed.plus(slack))) {
                findings.add(
                        Kind.BACK_DATED,
                        new Rows(latestAt, latestAt),
                        "The entry says %s, but was signed before that, at %s.".formatted(latest, signed));
            }
            latest = null;
        }

        private void checkRoot(SignedCheckpoint signed) {
            Checkpoint checkpoint = signed.checkpoint();
            if (!treeIsWhole || tree.size() != checkpoint.size()) {
                return;
            }
            if (tree.root().equals(checkpoint.root())) {
                unproven = signed;
                return;
            }
            if (everySignature || isSigned(signed)) {
                prove();
                treeIsWhole = false;
                long last = Math.max(0, checkpoint.size() - 1);
                findings.add(
                        Kind.WRONG_ROOT,
                        new Rows(Math.min(goodUpTo, last), last),
                        ("Among these rows is one that was changed, added, removed or moved, with its hashes made to fit: "
                                        + "the tree is not the one signed at %d entries. Later checkpoints could not be compared.")
                                .formatted(checkpoint.size()));
            }
        }

        /** Counts the rows under the last checkpoint that fits as good, once it is known to be signed. */
        private void prove() {
            if (unproven != null && (everySignature || isSigned(unproven))) {
                goodUpTo = unproven.checkpoint().size();
            }
            unproven = null;
        }

        private boolean isSigned(SignedCheckpoint signed) {
            boolean good = signed.isSignedBy(key);
            if (!good) {
                findings.add(
                        Kind.BAD_SIGNATURE,
                        new Problem.AtCheckpoint(signed.checkpoint().size()),
                        "This checkpoint is not signed by " + key.name() + " with the key given.");
            }
            return good;
        }

        private void end() {
            prove();
            positions
                    .missing()
                    .forEach(gap -> findings.add(
                            Kind.DELETED,
                            new Rows(gap.first(), gap.last()),
                            "Nothing stands here. Checkpoints after it could not be compared."));
            chains.forEach((chain, soFar) -> soFar.numbers
                    .missing()
                    .forEach(gap -> findings.add(
                            Kind.DELETED,
                            new Problem.Link(chain, gap.first(), gap.last()),
                            "The chain has no such entry.")));
            long signedSize = 0;
            for (; next != null; next = following()) {
                if (isSigned(next)) {
                    signedSize = Math.max(signedSize, next.checkpoint().size());
                }
            }
            if (signedSize > positions.expected()) {
                findings.add(
                        Kind.TRUNCATED,
                        new Rows(treeIsWhole ? goodUpTo : positions.expected(), signedSize - 1),
                        "The log was signed with %d entries and now has %d: from here on some are missing."
                                .formatted(signedSize, positions.expected()));
            }
        }

        private void compareTile(TileHash made) {
            if (tiles != null && treeIsWhole) {
                var kept = tiles.read(made.height(), made.index(), made.index() + 1);
                if (kept.size() != 1 || !kept.getFirst().equals(made.hash())) {
                    findings.add(
                            Kind.ALTERED,
                            new Rows(made.index() << made.height(), ((made.index() + 1) << made.height()) - 1),
                            "The kept tile of these rows (height %d) is not what the rows give."
                                    .formatted(made.height()));
                }
            }
        }

        private @Nullable SignedCheckpoint following() {
            return checkpoints.hasNext() ? checkpoints.next() : null;
        }
    }
}
