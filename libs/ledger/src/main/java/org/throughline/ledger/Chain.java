package org.throughline.ledger;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * One child's entries of one disclosure class, in order: what is shown is always a whole chain, so that a family can see
 * that nothing of it is missing without learning of another. What may be shown at different times belongs in different
 * chains (each hold its own).
 */
public record Chain(UUID id, Salt salt) {

    public static Chain open() {
        return new Chain(UUID.randomUUID(), Salt.fresh());
    }

    /** The name of the chain in the tree: SHA-256(0x04 || salt || id). Keep it when id and salt are erased. */
    public Hash commitment() {
        byte[] idBytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Hash.tagged(Hash.CHAIN, salt.raw(), idBytes);
    }
}
