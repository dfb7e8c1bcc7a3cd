package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the hashes of complete subtrees can be read again. Keeping those of heights 8, 16 ... (one row for 256 leaves) lets
 * a proof in a tree of a million leaves read about 800 hashes instead of all.
 */
@FunctionalInterface
public interface Tiles {

    int HEIGHT = 8;

    /** Hashes of the subtrees of 2^height leaves with the indexes from (included) to to (not included); height 0, 8, 16 ... */
    List<Hash> read(int height, long from, long to);

    /** Keeps nothing: computes each subtree from its leaves. Right for tests and small logs. */
    static Tiles computedFrom(LeafHashes leaves) {
        return (height, from, to) -> {
            if (height == 0) {
                return leaves.read(from, to);
            }
            List<Hash> hashes = new ArrayList<>();
            for (long index = from; index < to; index++) {
                TreeGrowth subtree = new TreeGrowth(TreeState.empty(), TileSink.NOWHERE);
                long end = (index + 1) << height;
                for (long first = index << height; first < end; first += 1 << HEIGHT) {
                    leaves.read(first, first + (1 << HEIGHT)).forEach(subtree::add);
                }
                hashes.add(subtree.root());
            }
            return hashes;
        };
    }
}
