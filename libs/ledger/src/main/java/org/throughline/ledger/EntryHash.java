package org.throughline.ledger;

import java.nio.charset.StandardCharsets;

/** The commitment to the words of one entry: SHA-256(0x02 || salt || words in UTF-8). */
public final class EntryHash {

    private EntryHash() {}

    public static Hash of(Salt salt, String canonical) {
        return Hash.tagged(Hash.ENTRY, salt.raw(), canonical.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of an entry for its own child, from the salt of the whole page view. */
    public static Hash of(Salt viewSalt, AccessEntry entry) {
        return of(viewSalt.forChild(entry.child()), entry.canonical());
    }
}
