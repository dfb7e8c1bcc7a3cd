package org.throughline.pages;

import java.util.List;
import java.util.Locale;

/**
 * A word that a page explains where it stands, and where its meaning is read in full.
 *
 * @param shown as it stands in the text: with another capital, or in the plural
 * @param meanings the one that holds for this reader first
 * @param href the entry in a glossary
 */
public record Term(String word, String shown, List<Meaning> meanings, String href) {

    /**
     * One meaning of a word.
     *
     * @param where for whom it holds; empty where nothing else is told
     * @param source who says so, and since when
     */
    public record Meaning(String where, String says, String source) {}

    public Term {
        meanings = List.copyOf(meanings);
    }

    public Term(String word, List<Meaning> meanings, String href) {
        this(word, word, meanings, href);
    }

    /** The same word as it stands in a text. */
    public Term as(String inTheText) {
        return new Term(word, inTheText, meanings, href);
    }

    /** By which a word is known on a page and in a glossary: letters, figures and hyphens. */
    public static String key(String word) {
        return word.strip().toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    public String key() {
        return key(word);
    }

    /** Capitals count in a word that is written in capitals: SEND is no form of to send. */
    public boolean inCapitals() {
        return !word.equals(word.toLowerCase(Locale.UK));
    }
}
