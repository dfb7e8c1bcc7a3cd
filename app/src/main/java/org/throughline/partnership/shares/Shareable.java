package org.throughline.partnership.shares;

import org.throughline.partnership.ShareWords;

/**
 * Something that everybody can read in an area already, as it would be read elsewhere.
 *
 * @param key what it was made from
 * @param words exactly what would be shared
 * @param not what belongs to it and would not be shared
 */
public record Shareable(Kind kind, String key, String title, String words, String not) {

    /** Kinds in the order in which they are offered. */
    public enum Kind {
        DECISION,
        TEXT,
        MEASURE,
        FINDING,
        CONCERN;

        public String words() {
            return ShareWords.valueOf("KIND_" + name()).say();
        }
    }

    /** For a form: kind and key. */
    public String sign() {
        return kind.name() + " " + key;
    }
}
