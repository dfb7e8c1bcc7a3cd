package org.throughline.evidence;

import java.util.Arrays;
import java.util.List;
import org.throughline.law.RulePack;
import org.throughline.pages.Term;

/** A word that many pages use, with what it means in general and who says so. A partnership may mean something narrower. */
public enum GeneralTerm {
    SEND(true),
    SEN(true),
    EHC_PLAN(true),
    SENCO(true),
    ICB(true),
    LOCAL_OFFER(true),
    CO_PRODUCTION(false),
    WAVE(false);

    private final boolean ofEngland;

    GeneralTerm(boolean ofEngland) {
        this.ofEngland = ofEngland;
    }

    /** Those that have a meaning under the law that is loaded: the law of England gives most of them theirs. */
    public static List<GeneralTerm> under(RulePack law) {
        return Arrays.stream(values())
                .filter(t -> !t.ofEngland || !law.isEmpty())
                .toList();
    }

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
