package org.throughline.evidence;

/** The five key ingredients of working in partnership (the source's term; requirements 22 to 26), by which evidence is found. */
public enum Ingredient {
    PARTICIPATION,
    PERSONALISATION,
    COMMUNICATION,
    PREPARATION,
    BOUNDARIES;

    public String words() {
        return BankWords.valueOf("INGREDIENT_" + name()).say();
    }
}
