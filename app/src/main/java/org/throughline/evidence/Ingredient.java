package org.throughline.evidence;

import org.throughline.words.Manner;

/** The five key ingredients of working in partnership (the source's term; requirements 22 to 26), by which evidence is found. */
public enum Ingredient {
    PARTICIPATION,
    PERSONALISATION,
    COMMUNICATION,
    PREPARATION,
    BOUNDARIES;

    /** Its name as this reader wants it. */
    public String words() {
        return words(Manner.now());
    }

    public String words(Manner manner) {
        return IngredientWords.valueOf(manner.name() + "_" + name()).say();
    }

    /** What it is about, in one sentence. */
    public String about(Manner manner) {
        return IngredientWords.valueOf(manner.name() + "_ABOUT_" + name()).say();
    }

    public int number() {
        return ordinal() + 1;
    }

    /**
     * Whether the two wordings divide it differently: feeling valued stands with the first in the plain summary and with the
     * third in the paper (requirements C3).
     */
    public boolean dividedDifferently() {
        return this == PARTICIPATION || this == COMMUNICATION;
    }
}
