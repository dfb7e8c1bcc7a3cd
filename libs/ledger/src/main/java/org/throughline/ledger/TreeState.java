package org.throughline.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * All that must be remembered of a tree to let it grow: its size and the hashes of its complete subtrees, largest first
 * (one for each 1 in the binary size, so at most 63). Appending one leaf costs two hashes on average.
 */
public final class TreeState {

    private static final byte VERSION = 1;

    private final long size;
    private final List<Hash> peaks;

    TreeState(long size, List<Hash> peaks) {
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("A tree of %d leaves has %d complete subtrees, found %d"
                    .formatted(size, Long.bitCount(size), peaks.size()));
        }
        this.size = size;
        this.peaks = List.copyOf(peaks);
    }

    public static TreeState empty() {
        return new TreeState(0, List.of());
    }

    public long size() {
        return size;
    }

    /** RFC 6962 Merkle tree hash of all leaves; SHA-256 of nothing for an empty tree. */
    public Hash root() {
        return rootOf(peaks);
    }

    /** The tree with these leaf hashes at the next positions; this one stays as it is. */
    public TreeState append(Iterable<Hash> leafHashes) {
        TreeGrowth growth = new TreeGrowth(this, TileSink.NOWHERE);
        leafHashes.forEach(growth::add);
        return growth.state();
    }

    List<Hash> peaks() {
        return peaks;
    }

    static Hash rootOf(List<Hash> peaks) {
        if (peaks.isEmpty()) {
            return Hash.finish(Hash.sha256());
        }
        Hash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.node(peaks.get(i), root);
        }
        return root;
    }

    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + Long.BYTES + peaks.size() * Hash.LENGTH);
        bytes.put(VERSION).putLong(size);
        peaks.forEach(peak -> bytes.put(peak.raw()));
        return bytes.array();
    }

    public static TreeState fromBytes(byte[] bytes) {
        if (bytes.length < 1 + Long.BYTES || bytes[0] != VERSION || (bytes.length - 9) % Hash.LENGTH != 0) {
            throw new IllegalArgumentException("These %d bytes are not a tree state".formatted(bytes.length));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        long size = buffer.getLong();
        List<Hash> peaks = new ArrayList<>();
        while (buffer.hasRemaining()) {
            byte[] peak = new byte[Hash.LENGTH];
            buffer.get(peak);
            peaks.add(Hash.of(peak));
        }
        return new TreeState(size, peaks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeState that && size == that.size && peaks.equals(that.peaks);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(size) + peaks.hashCode();
    }

    @Override
    public String toString() {
        return "TreeState[size=" + size + ", root=" + root() + "]";
    }
}
