package org.throughline.linkage;

/**
 * Why two records may not be joined, whatever their weight.
 *
 * @param kind short and stable, for counting
 * @param words a sentence for the person who looks at the pair
 * @param lacking whether the two only tell too little of each other to be joined by themselves. Nothing they say contradicts, so a third
 *     record that agrees with both may bring them together
 */
public record Objection(String kind, String words, boolean lacking) {

    /** Something that the two say contradicts. */
    public Objection(String kind, String words) {
        this(kind, words, false);
    }
}
