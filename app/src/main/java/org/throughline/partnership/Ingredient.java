package org.throughline.partnership;

import org.throughline.words.Manner;

/** The five ingredients of working in partnership, as the Warwick review's abstract names them (requirements 22 to 26). */
public enum Ingredient {
    PARTICIPATION,
    PERSONALISATION,
    COMMUNICATION,
    PREPARATION,
    BOUNDARIES;

    /** Its name as this reader wants it: plain, or as the research has it. */
    public String words() {
        return inTheBank().words();
    }

    /** Its name where it is kept or leaves us in a file: always plain, whoever reads. */
    public String plainWords() {
        return inTheBank().words(Manner.PLAIN);
    }

    /** What it is about, in one sentence. */
    public String about() {
        return inTheBank().about(Manner.now());
    }

    /** The same in the evidence bank, which has its words. */
    public org.throughline.evidence.Ingredient inTheBank() {
        return org.throughline.evidence.Ingredient.valueOf(name());
    }
}
