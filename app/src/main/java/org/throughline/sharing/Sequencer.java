package org.throughline.sharing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.ledger.ChainHead;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Hash;
import org.throughline.ledger.Placing;
import org.throughline.ledger.Salt;
import org.throughline.ledger.SignedCheckpoint;
import org.throughline.ledger.SigningKey;
import org.throughline.ledger.TreeState;
import org.throughline.people.ChildId;
import org.throughline.sharing.AccessLogStore.ChainName;
import org.throughline.sharing.AccessLogStore.KeptChain;
import org.throughline.sharing.AccessLogStore.NewLink;
import org.throughline.sharing.AccessLogStore.Unplaced;

/**
 * Gives committed views their places: the next numbers of their chains and the next positions of the tree, without a gap
 * (C-5), and signs what the tree has grown to. A view is placed once it is committed, so in the order in which commits
 * become visible. One sequencer at a time in a database, however many nodes run.
 */
@Component
class Sequencer {
    static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(10);
    static final long MOST_UNSIGNED = 1_000;
    private static final int BATCH = 500;

    private final Acting acting;
    private final AccessLogStore store;
    private final TreeStore trees;
    private final LogSigning signing;
    private final Clock clock;
    private final ReentrantLock oneInThisNode = new ReentrantLock();

    Sequencer(Acting acting, AccessLogStore store, TreeStore trees, LogSigning signing, Clock clock) {
        this.acting = acting;
        this.store = store;
        this.trees = trees;
        this.signing = signing;
        this.clock = clock;
    }

    /** Places all that is committed now and gives how many entries that were, one for each child on a view. */
    int placeAll() {
        oneInThisNode.lock();
        try {
            int all = 0;
            for (int placed = placeBatch(); placed > 0; placed = placeBatch()) {
                all += placed;
            }
            return all;
        } finally {
            oneInThisNode.unlock();
        }
    }

    private int placeBatch() {
        return acting.as(service(), () -> {
            store.waitForTheLock();
            List<Unplaced> views = store.unplaced(BATCH);
            return views.isEmpty() ? 0 : place(views, tree().state());
        });
    }

    private int place(List<Unplaced> views, TreeState state) {
        Map<ChainName, KeptChain> chains =
                store.chains(views.stream().flatMap(Sequencer::chainsOf).collect(Collectors.toSet()));
        Map<Hash, ChainHead> heads = chains.values().stream()
                .collect(Collectors.toMap(kept -> kept.head().chain(), KeptChain::head));
        Placing placing = new Placing(state, chain -> heads.getOrDefault(chain, ChainHead.start(chain)));
        List<NewLink> links = new ArrayList<>();
        for (Unplaced view : views) {
            for (int i = 0; i < view.children().size(); i++) {
                ChildId child = view.children().get(i);
                KeptChain chain = Objects.requireNonNull(
                        chains.get(new ChainName(child, view.disclosure(), view.person())), "asked for above");
                Salt salt = view.salt().forChild(child.toString());
                links.add(new NewLink(
                        placing.place(chain.head().chain(), view.hashes().get(i)), view.entry(), chain.id(), salt));
            }
        }
        store.add(links);
        store.moved(placing.heads());
        store.addTiles(placing.tiles());
        trees.grown(placing.tree());
        store.placed(views);
        return links.size();
    }

    private static Stream<ChainName> chainsOf(Unplaced view) {
        return view.children().stream().map(child -> new ChainName(child, view.disclosure(), view.person()));
    }

    private TreeStore.Tree tree() {
        return trees.tree().orElseGet(() -> {
            trees.plant("throughline-" + UUID.randomUUID().toString().substring(0, 8) + "/access-log");
            return trees.tree().orElseThrow();
        });
    }

    /** Signs the tree if it is time to: ten minutes or a thousand entries after the last, or the first of all. */
    Optional<SignedCheckpoint> signIfDue() {
        return sign(false);
    }

    /** Signs the tree as it stands, if it has grown since it was last signed. */
    Optional<SignedCheckpoint> signNow() {
        return sign(true);
    }

    /** In a transaction of its own after the placing was committed: what was signed must never be rolled back. */
    private Optional<SignedCheckpoint> sign(boolean now) {
        return acting.as(service(), () -> {
            store.waitForTheLock();
            TreeStore.Tree tree = tree();
            Optional<SignedCheckpoint> last = trees.lastCheckpoint();
            Instant at = clock.instant();
            long unsigned =
                    tree.state().size() - last.map(l -> l.checkpoint().size()).orElse(0L);
            if (unsigned == 0 || !(now || unsigned >= MOST_UNSIGNED || longAgo(last, at))) {
                return Optional.empty();
            }
            SignedCheckpoint signed =
                    key(tree).sign(Checkpoint.of(tree.origin(), tree.state(), at.truncatedTo(ChronoUnit.SECONDS)));
            trees.add(signed, at);
            return Optional.of(signed);
        });
    }

    private static boolean longAgo(Optional<SignedCheckpoint> last, Instant at) {
        Optional<Instant> signed = last.flatMap(l -> l.checkpoint().time());
        return signed.isEmpty() || Duration.between(signed.get(), at).abs().compareTo(BETWEEN_CHECKPOINTS) >= 0;
    }

    /** This log's key. One log has one key: a node that was given another file refuses, rather than start a second history. */
    SigningKey key(TreeStore.Tree tree) {
        SigningKey key = signing.key(tree.origin());
        if (tree.key().isEmpty()) {
            trees.nameKey(key.logKey());
        } else if (!tree.key().get().equals(key.logKey())) {
            throw new IllegalStateException(
                    "The signing key of this node is not the one with which the access log has signed before: set"
                            + " throughline.ledger.key to the file that holds "
                            + tree.key().get());
        }
        return key;
    }

    AccessLogStore.Waiting waiting() {
        return acting.as(service(), store::waiting);
    }

    private Viewer service() {
        return Viewer.service(Purpose.SEQUENCER, LocalDate.now(clock));
    }
}
