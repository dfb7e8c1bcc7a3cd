package org.throughline.sharing;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;
import org.throughline.ledger.FamilyLogWriter;
import org.throughline.ledger.LogKey;
import org.throughline.ledger.LogRow;
import org.throughline.ledger.SignedCheckpoint;
import org.throughline.ledger.SigningKey;
import org.throughline.ledger.TreeReader;
import org.throughline.people.ChildId;
import org.throughline.sharing.LooksStore.FamilyChain;

/** Writes the file in which a family takes its access log home: the lists that its page shows, whole, with proofs. */
@Service
class FamilyLogs {
    private static final int EARLIER_CHECKPOINTS = 200;

    private final Acting acting;
    private final LooksStore store;
    private final TreeStore trees;
    private final Sequencer sequencer;

    FamilyLogs(Acting acting, LooksStore store, TreeStore trees, Sequencer sequencer) {
        this.acting = acting;
        this.store = store;
        this.trees = trees;
        this.sequencer = sequencer;
    }

    /** The key to compare with the one that is shown in public. */
    Optional<String> publicKey(Viewer viewer) {
        return acting.as(
                service(viewer.today()),
                () -> trees.tree().flatMap(TreeStore.Tree::key).map(LogKey::toString));
    }

    /** A list of the family, with the sentence that says what it is. */
    record Part(FamilyChain chain, String about) {}

    /**
     * Call as the family's viewer, inside an opened record: what stands in the lists is read with their rights. Only the
     * hashes of the tree, which tell nothing of anybody, are read by the service.
     */
    Optional<byte[]> write(Viewer viewer, ChildId child, List<Part> parts) {
        return acting.as(service(viewer.today()), trees::lastCheckpoint).map(checkpoint -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            FamilyLogWriter writer = writer(viewer, file, checkpoint);
            for (Part part : parts) {
                writer.list(part.chain().commitment(), child.toString(), part.about(), rows(part.chain()));
            }
            writer.finish();
            return file.toByteArray();
        });
    }

    private FamilyLogWriter writer(Viewer viewer, ByteArrayOutputStream file, SignedCheckpoint checkpoint) {
        long size = checkpoint.checkpoint().size();
        return acting.as(service(viewer.today()), () -> {
            SigningKey key = sequencer.key(trees.tree().orElseThrow());
            List<Long> earlier = trees.checkpointSizes(size, EARLIER_CHECKPOINTS);
            TreeReader proofs = new TreeReader(
                    size,
                    (height, from, to) -> acting.as(
                            service(viewer.today()), () -> trees.tiles().read(height, from, to)));
            return new FamilyLogWriter(file, key, checkpoint, proofs, FamilyLogWriter.about(), earlier);
        });
    }

    private Iterator<LogRow> rows(FamilyChain chain) {
        return LongStream.rangeClosed(0, (chain.length() - 1) / 1_000)
                .boxed()
                .flatMap(block -> store.links(chain, block * 1_000 + 1, (block + 1) * 1_000).stream())
                .map(LooksStore.PlacedView::row)
                .iterator();
    }

    private static Viewer service(LocalDate today) {
        return Viewer.service(Purpose.SEQUENCER, today);
    }
}
