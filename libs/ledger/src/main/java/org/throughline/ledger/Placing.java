package org.throughline.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives a batch of committed entries their places: the next positions of the tree without a gap, the next numbers of their
 * chains. The caller holds the one lock of the log, stores the placed links, the new tree state, the new heads and the tiles
 * in one transaction, and only publishes a checkpoint of the new tree after that transaction has committed.
 */
public final class Placing {

    private final TreeGrowth tree;
    private final Function<Hash, ChainHead> storedHeads;
    private final Map<Hash, ChainHead> heads = new HashMap<>();
    private final List<TileHash> tiles = new ArrayList<>();

    /** @param storedHeads finds the head of a chain by its commitment; {@link ChainHead#start} for a chain without entries */
    public Placing(TreeState tree, Function<Hash, ChainHead> storedHeads) {
        this.tree = new TreeGrowth(tree, tiles::add);
        this.storedHeads = storedHeads;
    }

    public PlacedLink place(Hash chain, Hash entryHash) {
        ChainHead head = heads.computeIfAbsent(chain, storedHeads).next(entryHash);
        if (!head.chain().equals(chain)) {
            throw new IllegalStateException("Expected the head of chain %s, found %s".formatted(chain, head.chain()));
        }
        heads.put(chain, head);
        PlacedLink link = new PlacedLink(tree.size(), chain, head.number(), entryHash, head.hash());
        tree.add(link.leafHash());
        return link;
    }

    /** The tree with all links placed so far. */
    public TreeState tree() {
        return tree.state();
    }

    /** The heads that this batch has moved. */
    public List<ChainHead> heads() {
        return List.copyOf(heads.values());
    }

    /** The subtrees that this batch has completed, worth keeping for proofs. */
    public List<TileHash> tiles() {
        return List.copyOf(tiles);
    }
}
