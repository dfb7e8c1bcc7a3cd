package org.throughline.references;

/**
 * A person or body named by a source.
 *
 * @param text the name as the source writes it
 * @param family the family name, or the whole name of a body
 * @param given given names or initials, with any suffix such as Jr; empty if none is given or it is a body
 */
public record Author(String text, String family, String given) {

    public static Author of(String text) {
        return NameReader.read(text);
    }

    /** The first letters of the given names, in capitals: {@code JB} for "Jan B." and for "JB". */
    public String initials() {
        return NameReader.initials(given);
    }
}
