package org.throughline.ledger;

import java.util.Optional;

/**
 * One placed entry as it stands in the database, taken at its word: all that a verifier looks at, nothing computed.
 *
 * @param link position, chain, number and hashes as stored
 * @param leafHash the leaf hash as stored
 * @param opening the words and their salt, while they are kept
 * @param erased day and ground of the erasure in one plain sentence, when the words are gone by law
 */
public record LogRow(PlacedLink link, Hash leafHash, Optional<Opening> opening, Optional<String> erased) {

    /** What opens the commitment: the canonical words of the entry and the salt of this child in it. */
    public record Opening(String words, Salt salt) {

        public static Opening of(AccessEntry entry, Salt viewSalt) {
            return new Opening(entry.canonical(), viewSalt.forChild(entry.child()));
        }

        Hash entryHash() {
            return EntryHash.of(salt, words);
        }
    }

    public static LogRow kept(PlacedLink link, Opening opening) {
        return new LogRow(link, link.leafHash(), Optional.of(opening), Optional.empty());
    }

    public static LogRow erased(PlacedLink link, String dayAndGround) {
        return new LogRow(link, link.leafHash(), Optional.empty(), Optional.of(dayAndGround));
    }
}
