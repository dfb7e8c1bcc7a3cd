package org.throughline.evidence;

import java.time.Instant;

/** One version of a record, whole, with what changed since the one before and why there is a new one. */
public record Version(int number, EvidenceContent content, String whatChanged, Kind kind, Instant at) {

    /** Why there is a new version. */
    public enum Kind {
        REVISED,
        /** Something in the version before was wrong. */
        CORRECTED,
        /** The record is out of use; it says the same, and why not to lean on it. */
        WITHDRAWN,
        /** A newer record takes its place; it says the same as before. */
        REPLACED;

        public String words() {
            return this == REPLACED
                    ? ReplacedWords.VERSION_REPLACED.say()
                    : ReviewingWords.valueOf("VERSION_" + name()).say();
        }
    }
}
