package org.throughline.linkage;

/**
 * What one field said about a pair.
 *
 * @param field the field's name
 * @param words how far the two agree
 * @param weight in bits; above 0 for the same thing, below 0 against
 */
public record Finding(String field, String words, double weight) {}
