package org.throughline.ledger;

/** The hash of a complete subtree of 2^height leaves, the index-th of its height; worth keeping for heights 8, 16, 24 ... */
public record TileHash(int height, long index, Hash hash) {}
