package org.throughline.partnership;

/** The five ingredients of working in partnership, as the Warwick review's abstract names them (requirements 22 to 26). */
public enum Ingredient {
    PARTICIPATION,
    PERSONALISATION,
    COMMUNICATION,
    PREPARATION,
    BOUNDARIES;

    public String words() {
        return PartnershipWords.valueOf("INGREDIENT_" + name()).say();
    }

    /** What it is about, in one plain sentence. */
    public String about() {
        return PartnershipWords.valueOf("ABOUT_" + name()).say();
    }
}
