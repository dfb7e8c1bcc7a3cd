package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;

/** A tree while it grows, leaf by leaf; complete subtrees of 256, 65,536 ... leaves are handed on as they close. */
final class TreeGrowth {

    private final List<Hash> peaks;
    private final TileSink sink;
    private long size;

    TreeGrowth(TreeState from, TileSink sink) {
        this.peaks = new ArrayList<>(from.peaks());
        this.size = from.size();
        this.sink = sink;
    }

    void add(Hash leaf) {
        Hash top = leaf;
        int height = 0;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            top = Hash.node(peaks.removeLast(), top);
            height++;
            if (height % Tiles.HEIGHT == 0) {
                sink.keep(new TileHash(height, size >> height, top));
            }
        }
        peaks.add(top);
        size++;
    }

    long size() {
        return size;
    }

    Hash root() {
        return TreeState.rootOf(peaks);
    }

    TreeState state() {
        return new TreeState(size, peaks);
    }
}
