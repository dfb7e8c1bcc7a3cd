package org.throughline.ledger;

import java.util.List;

/** Where the leaf hashes of a log can be read again. */
@FunctionalInterface
public interface LeafHashes {

    /** The leaf hashes at the positions from (included) to to (not included), in order. */
    List<Hash> read(long from, long to);
}
