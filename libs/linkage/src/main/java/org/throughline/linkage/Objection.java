package org.throughline.linkage;

/**
 * Why two records may not be joined, whatever their weight.
 *
 * @param kind short and stable, for counting
 * @param words a sentence for the person who looks at the pair
 */
public record Objection(String kind, String words) {}
