package org.throughline.ledger;

/**
 * One entry of one chain with its place in the tree. The position is part of what the leaf hash covers, so that a row
 * that was moved no longer fits its own hash.
 */
public record PlacedLink(long position, Hash chain, long number, Hash entryHash, Hash chainHash) {

    /** RFC 6962 leaf hash: SHA-256(0x00 || position || chain || number || entry hash || chain hash). */
    public Hash leafHash() {
        return Hash.tagged(
                Hash.LEAF,
                Hash.eightBytes(position),
                chain.raw(),
                Hash.eightBytes(number),
                entryHash.raw(),
                chainHash.raw());
    }
}
