package org.throughline.ledger;

/**
 * How far a chain has come: its commitment, the number of its last entry (0 when it has none) and its chain hash.
 * The first link grows from the commitment itself, so that a link of one chain never fits another.
 */
public record ChainHead(Hash chain, long number, Hash hash) {

    public ChainHead {
        if (number < 0) {
            throw new IllegalArgumentException("Entries of a chain are numbered from 1, found " + number);
        }
    }

    public static ChainHead start(Hash chain) {
        return new ChainHead(chain, 0, chain);
    }

    /** SHA-256(0x03 || chain hash before || number || entry hash), the number in eight bytes, largest first. */
    public ChainHead next(Hash entryHash) {
        return new ChainHead(chain, number + 1, link(hash, number + 1, entryHash));
    }

    static Hash link(Hash before, long number, Hash entryHash) {
        return Hash.tagged(Hash.LINK, before.raw(), Hash.eightBytes(number), entryHash.raw());
    }
}
