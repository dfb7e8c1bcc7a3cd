package org.throughline.ledger;

/** Takes each subtree hash worth keeping, in the moment its last leaf arrives. */
@FunctionalInterface
interface TileSink {

    TileSink NOWHERE = tile -> {};

    void keep(TileHash tile);
}
