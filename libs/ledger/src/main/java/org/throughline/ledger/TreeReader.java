package org.throughline.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes proofs for a tree of one size (RFC 6962 sections 2.1.1 and 2.1.2). Keeps the tiles that it read last, so that the proofs of
 * one family's entries share their reading. Not for use by several threads.
 */
public final class TreeReader {

    private static final int TILES_KEPT = 512;

    private final long size;
    private final Tiles tiles;
    private final Map<TileName, List<Hash>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TileName, List<Hash>> eldest) {
            return size() > TILES_KEPT;
        }
    };

    private record TileName(int height, long index) {}

    public TreeReader(long size, Tiles tiles) {
        if (size < 0) {
            throw new IllegalArgumentException("A tree has 0 leaves or more, found " + size);
        }
        this.size = size;
        this.tiles = tiles;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return size == 0 ? TreeState.empty().root() : root(0, size);
    }

    /** Proof that the leaf at this position is in the tree. */
    public InclusionProof inclusion(long position) {
        if (position < 0 || position >= size) {
            throw new IllegalArgumentException("No position %d in a tree of %d leaves".formatted(position, size));
        }
        List<Hash> path = new ArrayList<>();
        long low = 0;
        long high = size;
        while (high - low > 1) {
            long middle = low + largestPowerOfTwoBelow(high - low);
            if (position < middle) {
                path.addFirst(root(middle, high));
                high = middle;
            } else {
                path.addFirst(root(low, middle));
                low = middle;
            }
        }
        return new InclusionProof(position, size, path);
    }

    /** Proof that this tree is the tree of the earlier size with leaves only added at its end. */
    public ConsistencyProof consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("No earlier size %d of a tree of %d leaves".formatted(earlier, size));
        }
        List<Hash> path = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            long low = 0;
            long high = size;
            while (earlier != high) {
                long middle = low + largestPowerOfTwoBelow(high - low);
                if (earlier <= middle) {
                    path.addFirst(root(middle, high));
                    high = middle;
                } else {
                    path.addFirst(root(low, middle));
                    low = middle;
                }
            }
            if (low > 0) {
                path.addFirst(root(low, high));
            }
        }
        return new ConsistencyProof(earlier, size, path);
    }

    /** MTH of the leaves low (included) to high (not included), which the splitting rule has cut. */
    private Hash root(long low, long high) {
        long leaves = high - low;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return complete(height, low >> height);
        }
        long middle = low + largestPowerOfTwoBelow(leaves);
        return Hash.node(root(low, middle), root(middle, high));
    }

    private Hash complete(int height, long index) {
        int base = height / Tiles.HEIGHT * Tiles.HEIGHT;
        int width = 1 << (height - base);
        long first = index * width;
        List<Hash> tile = tile(base, first >> Tiles.HEIGHT);
        int at = (int) (first & ((1 << Tiles.HEIGHT) - 1));
        return fold(tile.subList(at, at + width));
    }

    private static Hash fold(List<Hash> hashes) {
        List<Hash> row = hashes;
        while (row.size() > 1) {
            List<Hash> above = new ArrayList<>(row.size() / 2);
            for (int i = 0; i < row.size(); i += 2) {
                above.add(Hash.node(row.get(i), row.get(i + 1)));
            }
            row = above;
        }
        return row.getFirst();
    }

    private List<Hash> tile(int height, long index) {
        return kept.computeIfAbsent(new TileName(height, index), name -> {
            long from = index << Tiles.HEIGHT;
            long to = Math.min(from + (1 << Tiles.HEIGHT), size >> height);
            List<Hash> hashes = tiles.read(height, from, to);
            if (hashes.size() != to - from) {
                throw new IllegalStateException("Expected %d hashes of height %d from index %d, found %d"
                        .formatted(to - from, height, from, hashes.size()));
            }
            return List.copyOf(hashes);
        });
    }

    private static long largestPowerOfTwoBelow(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
