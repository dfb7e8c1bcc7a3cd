package org.throughline.evidence;

import org.throughline.pages.Term;

/** A word that many pages use, with what it means in general and who says so. A partnership may mean something narrower. */
public enum GeneralTerm {
    SEND,
    SEN,
    EHC_PLAN,
    SENCO,
    ICB,
    LOCAL_OFFER,
    CO_PRODUCTION,
    WAVE;

    public String word() {
        return TermWords.valueOf("WORD_" + name()).say();
    }

    public String says() {
        return TermWords.valueOf("SAYS_" + name()).say();
    }

    /** Who says so, with its date. */
    public String source() {
        return TermWords.valueOf("SOURCE_" + name()).say();
    }

    public Term.Meaning meaning(String where) {
        return new Term.Meaning(where, says(), source());
    }

    /** Where it stands in a glossary. */
    public static String idOf(String word) {
        return "word-" + Term.key(word);
    }
}
